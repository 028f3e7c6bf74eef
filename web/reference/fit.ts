// Whether an item of a page is one that the reader asks for.
import { fold } from "../vietnamese/fold.ts";

export interface Item {
  /** What it says, folded. */
  readonly text: string;
  readonly facets: Readonly<Record<string, string | undefined>>;
}

/** The name of the field for words; every other field names a facet. */
export const WORD = "word";

/** An empty choice asks for nothing; each word, in any order and without marks, must be there. */
export function fits(item: Item, choices: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of choices) {
    if (value === "") continue;
    if (name === WORD) {
      if (!wordsOf(value).every((word) => item.text.includes(word))) return false;
    } else if (item.facets[name] !== value) return false;
  }
  return true;
}

function wordsOf(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}
