// What an entry answers to, brought into the form in which it is compared, and what is asked.
import type { Entry } from "./index.ts";
import { otherWord, type Vocabulary, type Word, wordsOf } from "./vocabulary.ts";

/** A text of one or more words as it is compared. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly exact: string;
  readonly folded: string;
  /** The folded words with nothing between them: a space is as easily missed as a letter. */
  readonly joined: string;
}

export interface Name extends Phrase {
  readonly text: string;
  readonly vietnamese: boolean;
  /** Whether it is the term or its usual rendering, not an alias or an alternative. */
  readonly own: boolean;
}

export interface Known {
  readonly entry: Entry;
  readonly names: readonly Name[];
  /** The numbers of the words of all its names. */
  readonly words: readonly number[];
}

export function phraseOf(text: string): Phrase {
  return phrase(wordsOf(text));
}

export function know(entry: Entry, number: number, vocabulary: Vocabulary): Known {
  const name = (text: string, vietnamese: boolean, own: boolean): Name[] =>
    spellings(vocabulary.wordsOf(text)).map((words) => ({
      ...phrase(words),
      text,
      vietnamese,
      own,
    }));
  const names = [
    ...name(entry.en, false, true),
    ...name(entry.vi, true, true),
    ...entry.aliases.flatMap((text) => name(text, false, false)),
    ...entry.alternatives.flatMap((text) => name(text, true, false)),
  ];
  const words = names.flatMap((one) => one.words);
  return { entry, names, words: vocabulary.add(words, number) };
}

/** The words as they are written and, where `i` and `y` spell the same, with the other letter. */
function spellings(words: readonly Word[]): (readonly Word[])[] {
  const others = words.map(otherWord);
  return others.every((word, at) => word === words[at]) ? [words] : [words, others];
}

function phrase(words: readonly Word[]): Phrase {
  const folded = words.map((word) => word.folded);
  return {
    words,
    exact: words.map((word) => word.exact).join(" "),
    folded: folded.join(" "),
    joined: folded.join(""),
  };
}
