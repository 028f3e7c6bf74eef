// Whole names with nothing between their words, for what is typed with a space too few or too many
// or with a slip in a word too short to tell.
import type { Name } from "./names.ts";
import { IS_WITH_SLIP, slip } from "./slip.ts";

// All above the answers of single words in `slip.ts`; one more for a name of the entry's own.
const BEGINS = 4;
const WITH_SLIP = 6;
const SAME = 8;

interface Holder {
  readonly entry: number;
  readonly own: boolean;
}

export class JoinedNames {
  readonly #holders = new Map<string, Holder[]>();

  add({ joined, own }: Name, entry: number): void {
    const holders = this.#holders.get(joined);
    if (holders === undefined) this.#holders.set(joined, [{ entry, own }]);
    else holders.push({ entry, own });
  }

  /** How well each of so many entries, by number, answers with the best of its names. */
  answers(asked: string, entries: number): Uint8Array {
    const best = new Uint8Array(entries);
    for (const [joined, holders] of this.#holders) {
      const answer = likeness(asked, joined);
      if (answer === 0) continue;
      for (const { entry, own } of holders)
        best[entry] = Math.max(best[entry] ?? 0, answer + Number(own));
    }
    return best;
  }
}

function likeness(asked: string, joined: string): number {
  const more = joined.length - asked.length;
  if (more > 1) return joined.startsWith(asked) ? BEGINS : 0;
  if (more < -1) return 0;
  if (joined === asked) return SAME;
  return slip(asked, joined) === IS_WITH_SLIP ? WITH_SLIP : 0;
}
