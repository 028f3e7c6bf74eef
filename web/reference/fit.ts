// Whether an item of a page is one that the reader asks for.
import { fold } from "../vietnamese/fold.ts";

export interface Item {
  /** What it says, as `spaced` gives it. */
  readonly text: string;
  readonly facets: Readonly<Record<string, string | undefined>>;
}

/** The name of the field for words; every other field names a facet. */
export const WORD = "word";

/** The words of a text without marks and signs, each after a space: a word is found by its start. */
export function spaced(text: string): string {
  return ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ")}`;
}

/** An empty choice asks for nothing; each word, in any order, must be there or begin one. */
export function fits(item: Item, choices: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of choices) {
    if (value === "") continue;
    if (name === WORD) {
      const words = spaced(value).split(" ").filter(Boolean);
      if (!words.every((word) => item.text.includes(` ${word}`))) return false;
    } else if (item.facets[name] !== value) return false;
  }
  return true;
}
