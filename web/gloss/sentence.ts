// The sentence of a word: tinted while its card is open, so that the eye finds its way back, and
// read aloud. It is a range over the text of the lesson, which is not touched.

const HIGHLIGHT = "gloss-sentence";
const BLOCK = "p, li, dd, dt, td, th, figcaption, blockquote, h2, h3, h4";
/** What stands in a sentence and is no part of it: meanings and the numbers of footnotes. */
const ASIDE = ".gloss-note, rt, sup, [data-gloss-added]";

/** The sentence that a word, or the beginning of a selection, stands in. */
export function sentenceOf(word: HTMLElement | Range): Range {
  const range = word instanceof Range ? word.cloneRange() : document.createRange();
  if (word instanceof HTMLElement) range.selectNodeContents(word);
  const { startContainer: start, startOffset } = range;
  const block = (start instanceof Element ? start : start.parentElement)?.closest(BLOCK);
  if (!block) return range;
  const texts = textsIn(block);
  const first = texts.findIndex((text) => range.intersectsNode(text));
  const before = joined(texts.slice(0, first)).length + (start instanceof Text ? startOffset : 0);
  const segment = new Intl.Segmenter("en", { granularity: "sentence" })
    .segment(joined(texts))
    .containing(before);
  if (segment === undefined) return range;
  const end = segment.index + segment.segment.trimEnd().length;
  const [last, offset] = pointAt(texts, end - 1);
  range.setStart(...pointAt(texts, segment.index));
  range.setEnd(last, offset + 1);
  return range;
}

/** The words of a sentence on one line, without the meanings that may stand in it. */
export function wordsOf(sentence: Range): string {
  return joined(textsIn(sentence.cloneContents())).replace(/\s+/g, " ").trim();
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

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(ASIDE)) texts.push(node);
  }
  return texts;
}

function joined(texts: readonly Text[]): string {
  return texts.map((text) => text.data).join("");
}

/** Where the letter at an offset stands, which is inside the texts. */
function pointAt(texts: readonly Text[], offset: number): [Text, number] {
  let left = offset;
  for (const text of texts) {
    if (left < text.length) return [text, left];
    left -= text.length;
  }
  throw new RangeError();
}
