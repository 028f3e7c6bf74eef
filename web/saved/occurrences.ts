// Where the reader's words stand in a text. Numbers out, so that it can be tried on any text.

export interface Occurrence {
  /** As the text writes it, with single spaces. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const SPECIAL = /[.*+?^$()|[\]\\/{}-]/g;

/** A function that finds words in a text, the longest first, never one inside another word. */
export function occurrencesOf(words: Iterable<string>): (text: string) => Occurrence[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const any = longestFirst
    .map((word) => word.replace(SPECIAL, "\\$&").replaceAll(" ", "\\s+"))
    .join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      return { word: found.replace(/\s+/g, " "), start: index, end: index + found.length };
    });
}
