// The entries nearest to a word: its own, else those that the look-up finds for it or for what
// it is a form of, else those that share one of its words.
import { formsOf } from "./forms.ts";
import type { Found } from "./index.ts";

export interface Near extends Pick<Found, "matches" | "readAs"> {
  /** Whether no entry answers the whole query; the matches are then only near. */
  readonly isNear: boolean;
}

const LEAST_WORD = 4;

export function nearTo(find: (query: string) => Found, query: string): Near {
  const found = formsOf(query).map((form) => find(form));
  const best =
    found.find(({ matches }) => matches[0]?.whole) ??
    found.find(({ matches }) => matches.length > 0);
  if (best !== undefined) return { matches: best.matches, readAs: best.readAs, isNear: false };
  const words = query.split(/\s+/).filter((word) => word.length >= LEAST_WORD);
  const shared = words.flatMap((word) => formsOf(word).flatMap((form) => find(form).matches));
  const once = new Map(shared.toReversed().map((match) => [match.id, match]));
  return { matches: [...once.values()].toReversed(), readAs: undefined, isNear: true };
}
