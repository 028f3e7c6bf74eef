// A Vietnamese keyboard left on while English is typed: `task` arrives as `ták`, because `s`
// after a vowel is the key of a tone. The marked text still holds every key that was struck,
// only not in its place, so instead of guessing the word we ask whether it could be this one.
// The same question the other way round knows Vietnamese typed with no such keyboard: `phoois`.

/** Which key makes which mark; "" stands for the letter itself, struck twice. */
export type Method = Readonly<Record<string, string>>;

export const TELEX: Method = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
  "\u0306": "w",
  "\u031b": "w",
  "\u0302": "",
  đ: "",
};
export const VNI: Method = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
  "\u0302": "6",
  "\u031b": "7",
  "\u0306": "8",
  đ: "9",
};
/** Whether striking `keys` with a keyboard of this method on can have given `marked`. */
export function struck(marked: string, keys: string, method: Method): boolean {
  return follows(strokesOf(marked, method), keys.toLowerCase(), []);
}

interface Stroke {
  letter: string;
  late: string[];
}

/** Each letter with the keys that were swallowed as its marks; they were struck after it. */
function strokesOf(marked: string, method: Method): Stroke[] {
  const strokes: Stroke[] = [];
  for (const char of marked.toLowerCase().normalize("NFD")) {
    const last = strokes.at(-1);
    if (char === "đ") strokes.push({ letter: "d", late: [method[char] || "d"] });
    else if (!/\p{M}/u.test(char)) strokes.push({ letter: char, late: [] });
    else last?.late.push(method[char] || (method[char] === "" ? last.letter : char));
  }
  return strokes;
}

function follows(strokes: readonly Stroke[], keys: string, late: readonly string[]): boolean {
  if (keys === "") return strokes.length === 0 && late.length === 0;
  const [next, ...rest] = strokes;
  const key = keys.charAt(0);
  const tail = keys.slice(1);
  if (next?.letter === key && follows(rest, tail, [...late, ...next.late])) return true;
  const swallowed = late.indexOf(key);
  return swallowed >= 0 && follows(strokes, tail, late.toSpliced(swallowed, 1));
}
