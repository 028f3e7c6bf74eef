// Where the card goes on a wide screen: under the line of its word, above it when there is no
// room below, never past an edge. Numbers in, numbers out.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is taller than the room it gets. */
  readonly maxHeight: number;
}

const GAP = 8;
const EDGE = 16;
/** The card's padding: its text then starts under the word, not its border. */
const INDENT = 20;

/** `lines` are the boxes of the word, one a line; `view` is what the reader sees of the page. */
export function placeCard(lines: readonly Box[], card: Size, view: Box): Placement {
  const first = lines[0] ?? view;
  const last = lines.at(-1) ?? view;
  const below = view.bottom - last.bottom - GAP - EDGE;
  const above = first.top - view.top - GAP - EDGE;
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(goesBelow ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  const word = goesBelow ? last : first;
  const rightmost = view.right - EDGE - card.width;
  return {
    left: Math.max(view.left + EDGE, Math.min(word.left - INDENT, rightmost)),
    top: goesBelow ? last.bottom + GAP : first.top - GAP - height,
    maxHeight,
  };
}

/** How far to scroll down so that `part` ends above the sheet but does not slip under the header. */
export function scrollToClear(part: Box, word: Box, view: Box): number {
  const needed = part.bottom + GAP - view.bottom;
  if (needed <= 0) return Math.min(0, word.top - GAP - view.top);
  // A sentence taller than the room left: then the word's own line decides.
  const most = Math.max(word.top - GAP - view.top, 0);
  return Math.min(needed, most);
}
