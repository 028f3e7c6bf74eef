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
export function wordsOf(text: string): Word[] {
  const words = exactKey(text).split(BETWEEN_WORDS).filter(Boolean);
  return words.map((exact) => ({ exact, folded: fold(exact) }));
}

/** The same words with `i` for `y` or the reverse, where both spell one word. */
export function otherWords(words: readonly Word[]): Word[] {
  return words.map((word) => {
    const exact = otherSpelling(word.exact) ?? word.exact;
    return exact === word.exact ? word : { exact, folded: fold(exact) };
  });
}

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly words: Word[] = [];

  /** The number of a word, which it keeps. */
  add(word: Word): number {
    const known = this.#numbers.get(word.exact);
    if (known !== undefined) return known;
    this.#numbers.set(word.exact, this.words.length);
    return this.words.push(word) - 1;
  }

  /** How well each word of the vocabulary, by number, answers a word that may be unfinished. */
  answers(asked: Word, withSlips: boolean): Uint8Array {
    const answers = new Uint8Array(this.words.length);
    for (const [number, { exact, folded }] of this.words.entries()) {
      if (exact.startsWith(asked.exact)) answers[number] = EXACT;
      else if (folded.startsWith(asked.folded)) answers[number] = FOLDED;
      else if (withSlips) answers[number] = slip(asked.folded, folded);
    }
    return answers;
  }
}
