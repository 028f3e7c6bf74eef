// Where the tone mark stands. Two styles are alive: the school's `hoá` and the press's `hóa`,
// and keyboards type the second unless told otherwise. The site is written in the first, so
// whatever is typed is brought to it before two words are compared. `glossary/vietnamese.py` does
// the same for what is stored; tests/cases/vietnamese/ holds both to it.

const TONE = /[\u0300\u0309\u0303\u0301\u0323]/g;
const WORD = /(?:[A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ]|[\u0300-\u036f])+/g;

// An onset, up to three vowels, a final consonant. `qu` and `gi` are onsets only before another
// vowel: `quý` and `giá`, but `gì`.
const VOWEL = "aăâeêioôơuưy";
const SYLLABLE = new RegExp(
  `^(qu(?=[${VOWEL}])|gi(?=[${VOWEL}])|ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?` +
    `([${VOWEL}]{1,3})(ch|ng|nh|[cmnpt])?$`,
);
const LAST_QUALITY_LETTER = /[ăâêôơư](?!.*[ăâêôơư])/;

/** The same text, NFC, with each tone mark where the school's rule puts it; other words untouched. */
export function placeTones(text: string): string {
  return text.normalize("NFC").replace(WORD, placeTone);
}

/** Whether a word in lower case, NFC and without a tone, is spelt as a syllable can be. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

function placeTone(word: string): string {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONE);
  if (tones?.length !== 1) return word;
  const toneless = decomposed.replace(TONE, "").normalize("NFC");
  const syllable = SYLLABLE.exec(toneless.toLowerCase());
  if (syllable === null) return word;
  const [, onset = "", vowels = "", coda = ""] = syllable;
  const bearer = onset.length + mainVowel(vowels, coda);
  const [before, after] = [toneless.slice(0, bearer + 1), toneless.slice(bearer + 1)];
  return (before + tones[0] + after).normalize("NFC");
}

/** Which of the vowel letters carries the tone. */
function mainVowel(vowels: string, coda: string): number {
  const quality = vowels.search(LAST_QUALITY_LETTER);
  if (quality >= 0) return quality;
  if (coda !== "") return vowels.length - 1;
  if (vowels.length !== 2) return Math.floor(vowels.length / 2);
  return ["oa", "oe", "uy"].includes(vowels) ? 1 : 0;
}
