// Finding a term by whatever the reader types: English or Vietnamese, with all marks, with
// none, in either style of tones. Every word is indexed under two keys, the exact one (told
// apart by a leading `=`) and the folded one; a query asks for both and the exact hit weighs
// more. Above the scores stands one rule: a whole name or rendering beats any part of one.
import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { exactKey, fold, hasMarks, otherSpelling } from "../vietnamese/fold.ts";

export interface Entry {
  readonly id: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly vi: string;
  readonly alternatives: readonly string[];
}

export interface Match {
  readonly id: string;
  /** Whether the query is the whole of a name or a rendering, not a part. */
  readonly whole: boolean;
  /** Folded words of the entry that answered the query. */
  readonly words: ReadonlySet<string>;
}

export interface Found {
  readonly matches: readonly Match[];
  /** The rendering with its marks, when the query was typed without them. */
  readonly readAs: string | undefined;
}

const FIELDS = ["en", "aliases", "vi", "alternatives"];
const BETWEEN_WORDS = /[\s\p{P}]+/u;
const LEAST_FUZZY_LENGTH = 6;
const WHOLE = 2;

export function createLookup(entries: readonly Entry[]): (query: string) => Found {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    extractField: (entry, field) => textOf(entry[field as keyof Entry]),
    tokenize: wordsOf,
    processTerm: keysOf,
  });
  index.addAll(entries);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return { matches: [], readAs: undefined };
    const ranked = index
      .search(
        { combineWith: "AND", queries: words.map(asked) },
        // The query is already in keys; cutting it up again would lose the `=`.
        { tokenize: (key) => [key], processTerm: (key) => key, boost: { en: 2, vi: 2 } },
      )
      .flatMap((result) => rank(result, byId.get(result.id as string), query));
    ranked.sort((a, b) => b.level - a.level || b.score - a.score);
    return { matches: ranked.map(({ match }) => match), readAs: reading(query, ranked[0]?.entry) };
  };
}

/** The words of a text as they are compared and marked: cut at spaces and punctuation. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").split(BETWEEN_WORDS).filter(Boolean);
}

function textOf(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(" / ");
}

function keysOf(word: string): string[] {
  const spellings = [word, otherSpelling(word)].filter((spelling) => spelling !== undefined);
  return [...new Set(spellings.flatMap((text) => [`=${exactKey(text)}`, fold(text)]))];
}

function asked(word: string): Query {
  const folded = fold(word);
  return {
    combineWith: "OR",
    queries: [`=${exactKey(word)}`, folded],
    prefix: true,
    fuzzy: (key) => (key === folded && key.length >= LEAST_FUZZY_LENGTH ? 0.2 : false),
    boostTerm: (key) => (key === folded ? 1 : 3),
  };
}

interface Ranked {
  readonly match: Match;
  readonly entry: Entry;
  readonly level: number;
  readonly score: number;
}

function rank(result: SearchResult, entry: Entry | undefined, query: string): Ranked[] {
  if (entry === undefined) return [];
  const level = levelOf(entry, query);
  const words = new Set(result.terms.map((key) => fold(key.replace(/^=/, ""))));
  const match = { id: entry.id, whole: level >= WHOLE, words };
  return [{ match, entry, level, score: result.score }];
}

/** 5 and 4: the entry's own name or rendering, exact or folded. 3 and 2: another. 1: its start. */
function levelOf(entry: Entry, query: string): number {
  const main = [entry.en, entry.vi];
  const other = [...entry.aliases, ...entry.alternatives];
  const exact = phrase(exactKey(query));
  const folded = phrase(fold(query));
  if (main.some((text) => phrase(exactKey(text)) === exact)) return 5;
  if (!hasMarks(query) && main.some((text) => phrase(fold(text)) === folded)) return 4;
  if (other.some((text) => phrase(exactKey(text)) === exact)) return 3;
  if (!hasMarks(query) && other.some((text) => phrase(fold(text)) === folded)) return WHOLE;
  const begins = (text: string) =>
    hasMarks(query)
      ? phrase(exactKey(text)).startsWith(exact)
      : phrase(fold(text)).startsWith(folded);
  return main.some(begins) ? 1 : 0;
}

function phrase(text: string): string {
  return wordsOf(text).join(" ");
}

function reading(query: string, best: Entry | undefined): string | undefined {
  if (best === undefined || hasMarks(query)) return undefined;
  const folded = phrase(fold(query));
  if (phrase(fold(best.en)) === folded) return undefined;
  return [best.vi, ...best.alternatives].find(
    (text) => hasMarks(text) && phrase(fold(text)) === folded,
  );
}
