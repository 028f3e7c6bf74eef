// The reader's own words, folded from the log: the last that was said of a word holds.
import type { LogEvent, Saving } from "../progress/event.ts";
import { inOrder } from "../progress/fold.ts";

export interface SavedWord extends Saving {
  /** When it was saved last; UTC in ISO 8601. */
  readonly at: string;
}

/** By `keyOf` their words, in the order in which they were first saved. */
export type SavedWords = ReadonlyMap<string, SavedWord>;

/** `Crash` at the beginning of a sentence is the same word as `crash`. */
export function keyOf(word: string): string {
  return word.toLowerCase();
}

export function savedWords(events: Iterable<LogEvent>): SavedWords {
  const saved = new Map<string, SavedWord>();
  for (const event of inOrder(events)) {
    if (event.kind === "saved") {
      const { word, sentence, page, meaning, at } = event;
      saved.set(keyOf(word), { word, sentence, page, meaning, at });
    } else if (event.kind === "unsaved") saved.delete(keyOf(event.word));
  }
  return saved;
}
