// Where to go on, from what was read and what the routes hold. Numbers and names only.
import type { Progress, Stop } from "./fold.ts";

export type Next =
  | { readonly kind: "stop"; readonly stop: Stop }
  | { readonly kind: "lesson"; readonly lesson: string };

/**
 * The place where the reader stopped; after a finished lesson, the first unfinished one on a
 * route that was begun. `undefined` when nothing was begun, or nothing is left.
 */
export function nextOn(
  routes: readonly (readonly string[])[],
  { finished, stop }: Progress,
): Next | undefined {
  const known = new Set(routes.flat());
  if (stop !== undefined && known.has(stop.lesson) && !finished.has(stop.lesson)) {
    return { kind: "stop", stop };
  }
  const begun = routes.filter((route) =>
    route.some((lesson) => finished.has(lesson) || lesson === stop?.lesson),
  );
  const lesson = begun.flat().find((one) => !finished.has(one));
  return lesson === undefined ? undefined : { kind: "lesson", lesson };
}

/** The share of a lesson that lies below `at`, in minutes; never less than one. */
export function minutesLeft(minutes: number, at: number, start: number, end: number): number {
  const share = end > start ? (end - at) / (end - start) : 0;
  return Math.max(1, Math.round(minutes * Math.min(Math.max(share, 0), 1)));
}
