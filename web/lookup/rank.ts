// How well an entry answers, as one number: the higher, the earlier it stands in the list.
import type { Known, Name, Phrase } from "./names.ts";
import { IS_WITH_SLIP, slip } from "./slip.ts";
import { EXACT, FOLDED } from "./vocabulary.ts";

export interface Asked extends Phrase {
  /** Whether it has Vietnamese marks: then a word with other marks is another word. */
  readonly marked: boolean;
}

const [INSIDE, BEGINNING, WHOLE] = [0, 1, 2];
const AS_WRITTEN = 10;
const JOINED = 8;
const WITH_SLIP = 6;
const BEGINS_JOINED = 4;
// Among equals the shorter name stands first; a name is shorter than this.
const STEP = 1000;

/** `answer` is the least of what the asked words found in the entry; see `vocabulary.ts`. */
export function rankOf(known: Known, asked: Asked, answer: number): number {
  if (answer < FOLDED) return slipped(known, asked, answer);
  let best = written(INSIDE, answer === EXACT, false, asked) * STEP;
  for (const name of known.names) {
    if (!name.folded.startsWith(asked.folded)) continue;
    const exact = name.exact.startsWith(asked.exact);
    const shape = name.folded.length === asked.folded.length ? WHOLE : BEGINNING;
    const standing = written(shape, exact, name.own, asked);
    best = Math.max(best, standing * STEP - name.folded.length);
  }
  return best;
}

/** The names of an entry that are what was asked, not a part or a likeness of it. */
export function sameNames(known: Known, asked: Asked): Name[] {
  const same = known.names.filter((name) => name.folded === asked.folded);
  return asked.marked ? same.filter((name) => name.exact === asked.exact) : same;
}

function written(shape: number, exact: boolean, own: boolean, { marked }: Asked): number {
  const [shapes, marks] = marked ? [2, 6] : [4, 2];
  return AS_WRITTEN + shape * shapes + Number(exact) * marks + Number(own);
}

/** 0 is no answer at all. */
function slipped({ names }: Known, asked: Asked, answer: number): number {
  let best = answer;
  for (const name of names) best = Math.max(best, joined(name, asked));
  return best * STEP;
}

function joined(name: Name, asked: Asked): number {
  const own = Number(name.own);
  const more = name.joined.length - asked.joined.length;
  if (name.joined.startsWith(asked.joined)) return (more === 0 ? JOINED : BEGINS_JOINED) + own;
  if (Math.abs(more) > 1) return 0;
  return slip(asked.joined, name.joined) === IS_WITH_SLIP ? WITH_SLIP + own : 0;
}
