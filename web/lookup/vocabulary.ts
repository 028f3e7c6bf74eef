// The words of all entries, each once: what is asked is compared with some thousands of words
// instead of with every entry, and an entry only adds up how its words have answered.
import { exactKey, fold, otherSpelling } from "../vietnamese/fold.ts";
import { IS_WITH_SLIP, slip } from "./slip.ts";

/** How well a word answers another: not at all is 0, then come those of `slip.ts`, then these. */
export const FOLDED = IS_WITH_SLIP + 1;
export const EXACT = FOLDED + 1;

/** A word as it is compared: with its marks in one style, and without any. */
export interface Word {
  readonly exact: string;
  readonly folded: string;
}

const BETWEEN_WORDS = /[\s\p{P}]+/u;

/** The words of a text as they are compared and marked: cut at spaces and punctuation. */
export function wordsOf(text: string, read = wordOf): Word[] {
  return text.normalize("NFC").split(BETWEEN_WORDS).filter(Boolean).map(read);
}

/** The word with `i` for `y` or the reverse, where both spell one word; else the word itself. */
export function otherWord(word: Word): Word {
  const other = otherSpelling(word.exact);
  return other === undefined ? word : wordOf(other);
}

function wordOf(text: string): Word {
  const exact = exactKey(text);
  return { exact, folded: fold(exact) };
}

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #read = new Map<string, Word>();
  /** By number of the word: the entries that hold it. */
  readonly #holders: number[][] = [];
  readonly words: Word[] = [];

  /** The words of a text; one that was read before is not read again. */
  wordsOf(text: string): Word[] {
    return wordsOf(text, (written) => {
      const word = this.#read.get(written) ?? wordOf(written);
      this.#read.set(written, word);
      return word;
    });
  }

  /** Enters the words of an entry, and returns their numbers. */
  add(words: readonly Word[], entry: number): number[] {
    const numbers = new Set(words.map((word) => this.#numberOf(word)));
    for (const number of numbers) this.#holders[number]?.push(entry);
    return [...numbers];
  }

  #numberOf(word: Word): number {
    const known = this.#numbers.get(word.exact);
    if (known !== undefined) return known;
    this.#numbers.set(word.exact, this.words.length);
    this.#holders.push([]);
    return this.words.push(word) - 1;
  }

  /** How well each word, by number, answers a word that may be unfinished. */
  answers(asked: Word, withSlips: boolean): Uint8Array {
    const answers = new Uint8Array(this.words.length);
    for (const [number, { exact, folded }] of this.words.entries()) {
      if (exact.startsWith(asked.exact)) answers[number] = EXACT;
      else if (folded.startsWith(asked.folded)) answers[number] = FOLDED;
      else if (withSlips) answers[number] = slip(asked.folded, folded);
    }
    return answers;
  }

  /** How well each of so many entries, by number, answers with the best of its words. */
  bestOf(answers: Uint8Array, entries: number): Uint8Array {
    const best = new Uint8Array(entries);
    for (const [number, answer] of answers.entries()) {
      if (answer === 0) continue;
      for (const entry of this.#holders[number] ?? [])
        best[entry] = Math.max(best[entry] ?? 0, answer);
    }
    return best;
  }
}
