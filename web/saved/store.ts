// The reader's words as one visit shows them: what was taken back stays in sight, to be undone,
// until the page is left.
import type { EventLog } from "../progress/log.ts";
import { type SavedWord, savedWords } from "./words.ts";

/** Sent to the document when the words are no longer those that were shown. */
export const CHANGED = "companion-words";

export interface OwnWord extends SavedWord {
  readonly key: string;
  readonly isRemoved: boolean;
}

export class OwnWords {
  readonly #log: EventLog;
  readonly #seen = new Map<string, SavedWord>();

  constructor(log: EventLog) {
    this.#log = log;
  }

  async read(): Promise<readonly OwnWord[]> {
    const saved = savedWords(await this.#log.events());
    for (const [key, word] of saved) this.#seen.set(key, word);
    return [...this.#seen].map(([key, word]) => ({ ...word, key, isRemoved: !saved.has(key) }));
  }

  async save({ word, sentence, page }: SavedWord, meaning: string): Promise<void> {
    await this.#log.append({ kind: "saved", word, sentence, page, meaning });
    document.dispatchEvent(new Event(CHANGED));
  }

  async remove({ word }: SavedWord): Promise<void> {
    await this.#log.append({ kind: "unsaved", word });
    document.dispatchEvent(new Event(CHANGED));
  }

  /** Takes a word away, or gives it back as it was. */
  async toggle(own: OwnWord): Promise<void> {
    await (own.isRemoved ? this.save(own, own.meaning) : this.remove(own));
  }
}
