// What a reader does, as it is kept: one event each, never changed and never deleted. All that
// the pages show is folded from them anew, so a later feature needs no other store, and two
// logs become one by putting their events together: the ids are random.
import type { Outcome } from "../self-check/grade.ts";

/** Of the format below. A log of a higher version is not to be read as if it were this one. */
export const FORMAT = 1;

export type Happening =
  | {
      readonly kind: "read";
      readonly lesson: string;
      readonly heading: string;
      /** The heading in words and the minutes left from there: other pages do not have the lesson. */
      readonly title: string;
      readonly left: number;
    }
  | { readonly kind: "finished" | "unfinished"; readonly lesson: string }
  | {
      readonly kind: "answered";
      readonly item: string;
      readonly revision: string;
      readonly outcome: Outcome;
      /** What restores the answer: names of options, the text typed, or `row=value`. */
      readonly given?: readonly string[];
      readonly confidence?: "sure" | "unsure";
      /** How many hints were opened. */
      readonly hints?: number;
    }
  | ({ readonly kind: "saved" } & Saving)
  | { readonly kind: "unsaved"; readonly word: string };

/** A word that the reader keeps, with what was round it. */
export interface Saving {
  readonly word: string;
  /** Where it was met, and the page of that: its path below the root of the site. */
  readonly sentence: string;
  readonly page: string;
  /** In the reader's own words; may be empty. */
  readonly meaning: string;
}

/** `at` is UTC in ISO 8601, so the order of the texts is that of the moments. */
export type LogEvent = Happening & { readonly id: string; readonly at: string };
