// Finding a term by whatever the reader types: English or Vietnamese, with all marks, with none,
// in either style of tones, unfinished. Only if that finds too little, with a slip of the
// fingers; only if it finds nothing, as the bare keys of a Vietnamese keyboard.
//
// What answers is put in order by rules, not by weights: the whole of a name before its
// beginning, a beginning before words inside; exact marks before others, and before all else if
// the query has marks; the usual rendering before an alternative; then the shorter name.
//
// A query is one pass over all words and all entries. Its time grows with their number and hardly
// depends on what is typed; scripts/bench.py measures it.
import { hasMarks } from "../vietnamese/fold.ts";
import { fromKeystrokes } from "../vietnamese/keystrokes.ts";
import { JoinedNames } from "./joined.ts";
import { type Known, know, phraseOf } from "./names.ts";
import { type Asked, rankOf, rankOfSlip, sameNames } from "./rank.ts";
import { EXACT, FOLDED, Vocabulary } from "./vocabulary.ts";

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
  /** The best answers, best first: at most as many as were wanted. */
  readonly matches: readonly Match[];
  /** How many entries answer in all. */
  readonly count: number;
  /** The rendering with its marks, when the query was typed without them. */
  readonly readAs: string | undefined;
}

export type Find = (query: string, wanted?: number) => Found;

const ENOUGH = 3;

interface Hit {
  readonly known: Known;
  readonly rank: number;
}

interface Search {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  /** How well each word of the vocabulary answers each word asked. */
  readonly answers: readonly Uint8Array[];
}

/** Entries that answer equally well come in the order in which they are given. */
export function createLookup(entries: readonly Entry[]): Find {
  const vocabulary = new Vocabulary();
  const names = new JoinedNames();
  const all = entries.map((entry, number) => know(entry, number, vocabulary));
  for (const [number, known] of all.entries())
    for (const name of known.names) names.add(name, number);

  /** All entries whose answer is `least` or better, in no order. */
  function search(asked: Asked, least: number): Search {
    const withSlips = least < FOLDED;
    const answers = asked.words.map((word) => vocabulary.answers(word, withSlips));
    const ofWords = answers.map((answer) => vocabulary.bestOf(answer, all.length));
    const ofNames = withSlips ? names.answers(asked.joined, all.length) : undefined;
    const hits: Hit[] = [];
    for (const [number, known] of all.entries()) {
      const answer = worst(ofWords, number);
      const likeness = Math.max(answer, ofNames?.[number] ?? 0);
      if (answer >= FOLDED && answer >= least)
        hits.push({ known, rank: rankOf(known, asked, answer) });
      else if (likeness > 0 && withSlips) hits.push({ known, rank: rankOfSlip(likeness) });
    }
    return { asked, hits, answers };
  }

  function forgive(query: string): Search {
    const asked = ask(query);
    if (asked.words.length === 0) return { asked, hits: [], answers: [] };
    const written = search(asked, FOLDED);
    if (written.hits.length >= ENOUGH) return written;
    const keys = written.hits.length === 0 ? fromKeystrokes(query) : undefined;
    const decoded = keys === undefined ? undefined : search(ask(keys), EXACT);
    return decoded?.hits.length ? decoded : search(asked, 0);
  }

  return (query, wanted = entries.length) => {
    const { asked, hits, answers } = forgive(query);
    const best = bestOf(hits, wanted);
    const matches = best.map(({ known }) => ({
      id: known.entry.id,
      whole: sameNames(known, asked).length > 0,
      words: answering(known, answers, vocabulary),
    }));
    const typedPlain = !hasMarks(query);
    return {
      matches,
      count: hits.length,
      readAs: typedPlain ? reading(best[0], asked) : undefined,
    };
  };
}

function ask(text: string): Asked {
  return { ...phraseOf(text), marked: hasMarks(text) };
}

/** The best first. Thousands may answer one letter: only those that are wanted are sorted. */
function bestOf(hits: readonly Hit[], wanted: number): Hit[] {
  const ranks = new Float64Array(hits.map((hit) => hit.rank)).sort();
  const least = ranks[ranks.length - wanted] ?? 0;
  const best = hits.filter((hit) => hit.rank >= least);
  return best.sort((a, b) => b.rank - a.rank).slice(0, wanted);
}

/** Every word asked must be answered: an answer is as good as that to the worst. */
function worst(ofWords: readonly Uint8Array[], entry: number): number {
  let answer = EXACT;
  for (const best of ofWords) answer = Math.min(answer, best[entry] ?? 0);
  return answer;
}

function answering(known: Known, answers: readonly Uint8Array[], { words }: Vocabulary) {
  const numbers = known.words.filter((number) => answers.some((answer) => answer[number]));
  return new Set(numbers.flatMap((number) => words[number]?.folded ?? []));
}

function reading(best: Hit | undefined, asked: Asked): string | undefined {
  const same = best === undefined ? [] : sameNames(best.known, asked);
  if (same.some((name) => name.own && !name.vietnamese)) return undefined;
  return same.find((name) => name.vietnamese && hasMarks(name.text))?.text;
}
