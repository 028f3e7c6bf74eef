// One sitting at a set of questions: how they were drawn and since when. It is remembered until
// the reader asks for other questions. Where storage is denied it lasts as long as the page; so
// do the answers then.
import type { Draw } from "./draw.ts";

export interface Sitting extends Draw {
  /** Answers from before, in ISO 8601, do not count; they are of an earlier sitting. */
  readonly since: string;
  /** The part that is asked, where the reader picks one. */
  readonly part?: string;
}

export interface Around {
  readonly storage: () => Pick<Storage, "getItem" | "setItem">;
  readonly now: () => Date;
  readonly newSeed: () => number;
}

export class Sittings {
  readonly #name: string;
  readonly #around: Around;

  constructor(set: string, around: Around) {
    this.#name = `companion.sitting.${set}`;
    this.#around = around;
  }

  /** The sitting that was begun, or a first one. */
  current(): Sitting {
    try {
      const kept: unknown = JSON.parse(this.#around.storage().getItem(this.#name) ?? "null");
      if (isSitting(kept)) return kept;
    } catch {
      // Denied, or written by somebody else: a new one is no loss.
    }
    return this.#begin({ seed: this.#around.newSeed(), round: 0 });
  }

  /** A new sitting with the questions that follow those of `before`. */
  next({ seed, round, part }: Sitting): Sitting {
    return this.#begin({ seed, round: round + 1, ...(part === undefined ? {} : { part }) });
  }

  /** A new sitting at another part. */
  at({ seed, round }: Sitting, part: string): Sitting {
    return this.#begin({ seed, round, part });
  }

  #begin(draw: Omit<Sitting, "since">): Sitting {
    const sitting = { ...draw, since: this.#around.now().toISOString() };
    try {
      this.#around.storage().setItem(this.#name, JSON.stringify(sitting));
    } catch {
      // Denied or full: the page itself remembers.
    }
    return sitting;
  }
}

function isSitting(value: unknown): value is Sitting {
  if (typeof value !== "object" || value === null) return false;
  const { seed, round, since, part } = value as Record<keyof Sitting, unknown>;
  return (
    Number.isInteger(seed) &&
    Number.isInteger(round) &&
    Number(round) >= 0 &&
    typeof since === "string" &&
    (part === undefined || typeof part === "string")
  );
}
