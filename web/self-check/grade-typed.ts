// Grading of what is typed, with no page in sight. It is forgiven everything that is a matter of
// the keyboard (case, spaces, the style of the tones, no marks at all) and nothing that makes
// another word: `điều phổi` is not `điều phối`, however close the two look.
import { exactKey, fold, hasMarks, otherSpelling } from "../vietnamese/fold.ts";
import { struck, TELEX, VNI } from "../vietnamese/keyboard.ts";

const METHODS = [TELEX, VNI];

export interface Answer {
  readonly text: string;
  readonly lang: string;
}

export interface TypedKey {
  readonly answers: readonly Answer[];
  /** Wrong answers the author saw coming; each has an explanation of its own. */
  readonly foreseen: readonly string[];
}

/** What was not as it should be written, and is told: the right spelling is then shown large. */
export type Forgiven = "without-marks" | "keyboard-on" | "keyboard-off";

export type TypedVerdict =
  | { readonly outcome: "right"; readonly forgiven: Forgiven | undefined }
  | { readonly outcome: "wrong"; readonly foreseen: number | undefined };

/** Exact readings come before folded ones: `ban` may be one wrong word and another right one. */
export function gradeTyped(typed: string, key: TypedKey): TypedVerdict {
  const isAnswer = (same: (typed: string, answer: Answer) => boolean): boolean =>
    key.answers.some((answer) => same(typed, answer));
  if (isAnswer(isSame)) return { outcome: "right", forgiven: undefined };
  const wrong = key.foreseen.findIndex((text) => tidy(text) === tidy(typed));
  if (wrong >= 0) return { outcome: "wrong", foreseen: wrong };
  if (!hasMarks(typed)) {
    const plain = fold(tidy(typed));
    if (key.answers.some((answer) => fold(tidy(answer.text)) === plain))
      return { outcome: "right", forgiven: "without-marks" };
    const plainWrong = key.foreseen.findIndex((text) => fold(tidy(text)) === plain);
    if (plainWrong >= 0) return { outcome: "wrong", foreseen: plainWrong };
  }
  if (isAnswer(isMarked)) return { outcome: "right", forgiven: "keyboard-on" };
  if (isAnswer(isUnmarked)) return { outcome: "right", forgiven: "keyboard-off" };
  return { outcome: "wrong", foreseen: undefined };
}

function isSame(typed: string, { text, lang }: Answer): boolean {
  const [mine, theirs] = [tidy(typed), tidy(text)];
  if (mine === theirs) return true;
  return isEnglish(lang) && countless(mine) === countless(theirs);
}

/** English, typed while a Vietnamese keyboard made marks of its letters: `ták`. */
function isMarked(typed: string, { text, lang }: Answer): boolean {
  if (!isEnglish(lang)) return false;
  const words = [tidy(text), `${tidy(text)}s`];
  return METHODS.some((method) =>
    words.some((word) => struck(withoutArticle(tidy(typed)), word, method)),
  );
}

/** Vietnamese, typed with no keyboard that would have made marks of the letters: `phoois`. */
function isUnmarked(typed: string, { text, lang }: Answer): boolean {
  if (isEnglish(lang) || hasMarks(typed)) return false;
  return METHODS.some((method) => struck(tidy(text), tidy(typed), method));
}

function isEnglish(lang: string): boolean {
  return lang.startsWith("en");
}

/** One spelling for what the keyboard varies: case, Unicode, spaces, hyphens, signs at both ends. */
function tidy(text: string): string {
  const words = exactKey(text)
    .replace(/^[\s"'“”‘’`(]+|[\s"'“”‘’`).,;:!?…]+$/gu, "")
    .split(/[\s\p{Pd}_]+/u);
  return words
    .filter((word) => word !== "")
    .map(onlySpelling)
    .join(" ");
}

function onlySpelling(word: string): string {
  const other = otherSpelling(word);
  return other === undefined || word < other ? word : other;
}

/** Neither “a”, “an” or “the” nor the plural makes another word of a term. */
function countless(text: string): string {
  return singular(withoutArticle(text));
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the) (?=.)/, "");
}

/** Short words and `-ss` keep their s: it is part of the name (`ECS`, `access`). */
function singular(text: string): string {
  if (/[^aeiou]ies$/.test(text)) return text.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x)es$/.test(text)) return text.replace(/es$/, "");
  return text.replace(/(\w{3}[^s\W])s$/, "$1");
}
