// What outcomes come to: where a reader stands on an objective, and which way to take.

export type Standing = "all" | "some" | "none" | "open";

/** Where a reader stands on an objective, by the outcomes of its questions so far. */
export function standing(outcomes: readonly (string | undefined)[]): Standing {
  if (outcomes.includes(undefined)) return "open";
  if (outcomes.every((outcome) => outcome === "right")) return "all";
  return outcomes.some((outcome) => outcome === "right" || outcome === "partly") ? "some" : "none";
}

export interface Way {
  readonly id: string;
  readonly minutes: number;
  readonly lessons: readonly string[];
}

/**
 * The id of the way to suggest: the shortest one with every lesson that was missed, and the
 * longest where none has all; "" when nothing was missed.
 */
export function wayFor(ways: readonly Way[], missed: ReadonlySet<string>): string {
  if (missed.size === 0) return "";
  const shortest = ways.toSorted((a, b) => a.minutes - b.minutes);
  const whole = shortest.find(({ lessons }) => [...missed].every((one) => lessons.includes(one)));
  return (whole ?? shortest.at(-1))?.id ?? "";
}
