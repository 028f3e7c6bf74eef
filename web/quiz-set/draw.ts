// Which questions a sitting asks. The same seed and round always give the same, so that what was
// drawn need not be kept, only how; each round goes on where the one before it ended, so that
// nothing comes twice before everything has come once.

export interface Draw {
  readonly seed: number;
  readonly round: number;
}

/** `count` of the names, or all if there are no more, in the order they were given. */
export function drawn(
  names: readonly string[],
  count: number,
  { seed, round }: Draw,
): ReadonlySet<string> {
  if (count >= names.length) return new Set(names);
  const mixed = shuffled(names, seed);
  const start = (round * count) % names.length;
  const chosen = [...mixed, ...mixed].slice(start, start + count);
  return new Set(names.filter((name) => chosen.includes(name)));
}

/** Fisher and Yates; the numbers are from a linear congruence, which is chance enough here. */
function shuffled(names: readonly string[], seed: number): string[] {
  const mixed = [...names];
  let state = seed >>> 0;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The high digits: the low ones of a linear congruence repeat too soon.
    const place = Math.floor((state / 2 ** 32) * (last + 1));
    [mixed[last], mixed[place]] = [mixed[place] as string, mixed[last] as string];
  }
  return mixed;
}
