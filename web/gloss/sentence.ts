// The sentence of a word, tinted while its card is open so that the eye finds its way back.
// It is a highlight over a range: the text of the lesson is not touched.

const HIGHLIGHT = "gloss-sentence";
const BLOCK = "p, li, dd, dt, td, th, figcaption, blockquote, h2, h3, h4";

export function sentenceOf(word: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(word);
  const block = word.closest<HTMLElement>(BLOCK);
  if (block === null) return range;
  const wordStart = document.createRange();
  wordStart.setStart(block, 0);
  wordStart.setEnd(word, 0);
  const segment = new Intl.Segmenter("en", { granularity: "sentence" })
    .segment(block.textContent)
    .containing(wordStart.toString().length);
  if (segment === undefined) return range;
  const text = segment.segment.trimEnd();
  range.setStart(...pointAt(block, segment.index));
  range.setEnd(...pointAt(block, segment.index + text.length));
  return range;
}

/** Tints what stands around the word; the word shows by itself that it is open. */
export function tint(sentence: Range, word: HTMLElement): void {
  // Forced colours would paint the whole sentence as if it were selected.
  if (!("highlights" in CSS) || matchMedia("(forced-colors: active)").matches) return;
  const before = sentence.cloneRange();
  before.setEndBefore(word);
  const after = sentence.cloneRange();
  after.setStartAfter(word);
  CSS.highlights.set(HIGHLIGHT, new Highlight(before, after));
}

export function untint(): void {
  if ("highlights" in CSS) CSS.highlights.delete(HIGHLIGHT);
}

function pointAt(block: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [block, block.childNodes.length];
}
