// Grading, with no page in sight. A typed answer is forgiven everything that is a matter of
// the keyboard (case, spaces, the style of the tones, no marks at all) and nothing that makes
// another word: `điều phổi` is not `điều phối`, however close the two look.
import { exactKey, fold, hasMarks, otherSpelling } from "../vietnamese/fold.ts";
import { telexOf } from "../vietnamese/telex.ts";

export type Outcome = "right" | "partly" | "wrong";

export function gradeChoice(
  rightOptions: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Outcome {
  const hits = [...chosen].filter((option) => rightOptions.has(option)).length;
  if (hits === rightOptions.size && hits === chosen.size) return "right";
  return hits > 0 ? "partly" : "wrong";
}

export type OptionState = "right-chosen" | "right-missed" | "wrong-chosen" | "wrong-left";

export function optionState(isRight: boolean, isChosen: boolean): OptionState {
  if (isRight) return isChosen ? "right-chosen" : "right-missed";
  return isChosen ? "wrong-chosen" : "wrong-left";
}

export interface Answer {
  readonly text: string;
  readonly lang: string;
}

export interface TypedKey {
  readonly answers: readonly Answer[];
  /** Wrong answers the author saw coming; each has an explanation of its own. */
  readonly foreseen: readonly string[];
}

export type TypedVerdict =
  | { readonly outcome: "right"; readonly withoutMarks: boolean }
  | { readonly outcome: "wrong"; readonly foreseen: number | undefined };

/** Exact readings come before folded ones: `ban` may be one wrong word and another right one. */
export function gradeTyped(typed: string, key: TypedKey): TypedVerdict {
  if (key.answers.some((answer) => isSame(typed, answer)))
    return { outcome: "right", withoutMarks: false };
  const wrong = key.foreseen.findIndex((text) => tidy(text) === tidy(typed));
  if (wrong >= 0) return { outcome: "wrong", foreseen: wrong };
  if (!hasMarks(typed)) {
    const plain = fold(tidy(typed));
    if (key.answers.some((answer) => fold(tidy(answer.text)) === plain))
      return { outcome: "right", withoutMarks: true };
    const plainWrong = key.foreseen.findIndex((text) => fold(tidy(text)) === plain);
    if (plainWrong >= 0) return { outcome: "wrong", foreseen: plainWrong };
  }
  return { outcome: "wrong", foreseen: undefined };
}

function isSame(typed: string, { text, lang }: Answer): boolean {
  const [mine, theirs] = [tidy(typed), tidy(text)];
  if (mine === theirs) return true;
  if (!lang.startsWith("en")) return false;
  return singular(mine) === singular(theirs) || telexOf(mine, theirs);
}

/** One spelling for what the keyboard varies: case, Unicode, spaces, hyphens, a final full stop. */
function tidy(text: string): string {
  const words = exactKey(text)
    .replace(/[.!?…]+\s*$/u, "")
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

/** Short words and `-ss` keep their s: it is part of the name (`ECS`, `access`). */
function singular(text: string): string {
  return text.replace(/(\w{3}[^s\W])s$/, "$1");
}
