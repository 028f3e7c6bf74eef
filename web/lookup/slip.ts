// One slip of the fingers: a letter too many, too few, another one, or two neighbours swapped.
// A single slip lies where the two texts first differ, so mending it there is enough; nothing
// has to be computed for the rest.

/** With one slip mended, the text begins with what was typed. */
export const BEGINS_WITH_SLIP = 1;
/** With one slip mended, the text is what was typed. */
export const IS_WITH_SLIP = 2;

/** Shorter texts are one slip away from too many others. */
const LEAST_LENGTH = 4;

/** One of the two above, or 0. */
export function slip(typed: string, text: string): number {
  const at = firstDifference(typed, text);
  let best = 0;
  if (follows(typed, at + 1, text, at + 1)) best = likeness(typed, text, at, 0);
  if (follows(typed, at + 1, text, at)) best = Math.max(best, likeness(typed, text, at, 1));
  if (follows(typed, at, text, at + 1)) best = Math.max(best, likeness(typed, text, at, -1));
  const swapped = typed[at] === text[at + 1] && typed[at + 1] === text[at];
  if (swapped && follows(typed, at + 2, text, at + 2))
    best = Math.max(best, likeness(typed, text, at, 0));
  return best;
}

/** `more`: how many letters too many were typed. */
function likeness(typed: string, text: string, at: number, more: number): number {
  const longer = Math.max(typed.length, text.length);
  if (typed.length - more === text.length) return longer >= LEAST_LENGTH ? IS_WITH_SLIP : 0;
  // At the last letter nothing confirms yet that it was a slip, and not another word.
  return typed.length >= LEAST_LENGTH && at < typed.length - 1 ? BEGINS_WITH_SLIP : 0;
}

function firstDifference(typed: string, text: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === text[at]) at++;
  return at;
}

/** Whether the text goes on as what was typed does, to the end of the latter. */
function follows(typed: string, from: number, text: string, there: number): boolean {
  const left = typed.length - from;
  if (left < 0 || there + left > text.length) return false;
  for (let step = 0; step < left; step++)
    if (typed[from + step] !== text[there + step]) return false;
  return true;
}
