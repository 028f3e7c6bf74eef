// How well an entry answers, as one number: the higher, the earlier it stands in the list.
import type { Known, Name, Phrase } from "./names.ts";
import { EXACT } from "./vocabulary.ts";

export interface Asked extends Phrase {
  /** Whether it has Vietnamese marks: then a word with other marks is another word. */
  readonly marked: boolean;
}

const [INSIDE, BEGINNING, WHOLE] = [0, 1, 2];
/** Above all answers with a slip. */
const AS_WRITTEN = 10;
// Among equals the shorter name stands first; a name is shorter than this.
const STEP = 1000;

/** Of an answer with a slip, by how likely it was meant. */
export function rankOfSlip(answer: number): number {
  return answer * STEP;
}

/** Of an answer as it is written: `answer` is `EXACT`, or `FOLDED` if only without marks. */
export function rankOf(known: Known, asked: Asked, answer: number): number {
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
