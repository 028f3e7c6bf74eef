// What arrives from somebody whose Vietnamese keyboard is off: the bare keys, `ddieeuf phoois` in
// Telex or `d9ie6u2 pho6i1` in VNI. Both are letters, and keys that put a mark on a letter that
// stands there already: at once or at the end of the syllable, in whichever order.
import { isSyllable, placeTones } from "./tone.ts";

type Marking = readonly [letters: string, marked: string];
interface Keyboard {
  readonly tones: Readonly<Record<string, string>>;
  /** What a key does: the first pair whose letters stand in the syllable. */
  readonly marks: Readonly<Record<string, readonly Marking[]>>;
}

const HORNS: readonly Marking[] = [
  ["quo", "quơ"],
  ["uo", "ươ"],
  ["ưo", "ươ"],
  ["o", "ơ"],
];
const TELEX: Keyboard = {
  tones: { f: "\u0300", r: "\u0309", x: "\u0303", s: "\u0301", j: "\u0323" },
  marks: {
    a: [["a", "â"]],
    e: [["e", "ê"]],
    o: [["o", "ô"]],
    d: [["d", "đ"]],
    w: [["qua", "quă"], ["ua", "ưa"], ["a", "ă"], ...HORNS, ["u", "ư"]],
  },
};
const VNI: Keyboard = {
  tones: { 2: "\u0300", 3: "\u0309", 4: "\u0303", 1: "\u0301", 5: "\u0323" },
  marks: {
    6: [
      ["a", "â"],
      ["e", "ê"],
      ["o", "ô"],
    ],
    7: [...HORNS, ["u", "ư"]],
    8: [["a", "ă"]],
    9: [["d", "đ"]],
  },
};
const WORD = /[\p{L}\d]+/gu;
const VOWEL = /[aăâeêioôơuưy]/;

/** The text that the keys would have given, or undefined where no word is keys of a syllable. */
export function fromKeystrokes(keys: string): string | undefined {
  const typed = keys.normalize("NFC").toLowerCase();
  const keyboard = /\d/.test(typed) ? VNI : TELEX;
  const read = typed.replace(WORD, (word) => readWord(word, keyboard));
  return read === typed ? undefined : placeTones(read);
}

/** An English word is no syllable once its letters are taken for keys: it stays as it is. */
function readWord(word: string, { tones, marks }: Keyboard): string {
  let syllable = "";
  let tone = "";
  for (const key of word) {
    const marking = marks[key]?.find(([letters]) => syllable.includes(letters));
    if (marking !== undefined) syllable = syllable.replace(...marking);
    else if (tones[key] !== undefined && VOWEL.test(syllable)) tone = tones[key];
    else syllable += key;
  }
  syllable = syllable.replace(/ươ$/, "uơ"); // `thuở`: ươ never ends a syllable
  return isSyllable(syllable) ? syllable + tone : word;
}
