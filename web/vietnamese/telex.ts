// A Vietnamese keyboard left on while English is typed: `task` arrives as `ták`, because `s`
// after a vowel is the key of a tone. The typed text still holds every key that was struck,
// only not in its place, so instead of guessing the word we ask whether it could be this one.

const KEY_OF_MARK: Readonly<Record<string, string>> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
  "\u0306": "w",
  "\u031b": "w",
};

/** Whether striking the keys of `word` with Telex on can have given `typed`. */
export function telexOf(typed: string, word: string): boolean {
  return follows(keysOf(typed), word.toLowerCase(), []);
}

interface Stroke {
  letter: string;
  late: string[];
}

/** Each letter with the keys that were swallowed as its marks; they were struck after it. */
function keysOf(typed: string): Stroke[] {
  const strokes: Stroke[] = [];
  for (const char of typed.toLowerCase().replaceAll("đ", "d\u0302").normalize("NFD")) {
    const last = strokes.at(-1);
    if (!/\p{M}/u.test(char)) strokes.push({ letter: char, late: [] });
    else last?.late.push(char === "\u0302" ? last.letter : (KEY_OF_MARK[char] ?? char));
  }
  return strokes;
}

function follows(strokes: readonly Stroke[], word: string, late: readonly string[]): boolean {
  if (word === "") return strokes.length === 0 && late.length === 0;
  const [next, ...rest] = strokes;
  const letter = word.charAt(0);
  const tail = word.slice(1);
  if (next?.letter === letter && follows(rest, tail, [...late, ...next.late])) return true;
  const swallowed = late.indexOf(letter);
  return swallowed >= 0 && follows(strokes, tail, late.toSpliced(swallowed, 1));
}
