// Shows which words of an entry answered the query. A highlight over ranges, so the entries'
// text stays as it was written, and nothing has to be undone.
import { fold } from "../vietnamese/fold.ts";

const HIGHLIGHT = "lookup-match";
const SEARCHED = ".entry-word, .entry-vi, .entry-alternative";
const WORD = /[^\s\p{P}]+/gu;

export type Answering = ReadonlyMap<HTMLElement, ReadonlySet<string>>;

export function markWords(answering: Answering): void {
  if (!("highlights" in CSS)) return;
  const ranges = [...answering].flatMap(([element, words]) =>
    [...element.querySelectorAll(SEARCHED)].flatMap((part) => rangesIn(part, words)),
  );
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function rangesIn(part: Element, words: ReadonlySet<string>): Range[] {
  const text = part.firstChild;
  if (!(text instanceof Text)) return [];
  const ranges: Range[] = [];
  let gap = "-";
  for (const { 0: word, index } of text.data.matchAll(WORD)) {
    const last = ranges.at(-1);
    if (last !== undefined) gap = text.data.slice(last.endOffset, index);
    if (!words.has(fold(word))) continue;
    // Neighbours make one mark: what was asked for is a phrase.
    const range = last !== undefined && gap.trim() === "" ? last : document.createRange();
    if (range !== last) range.setStart(text, index);
    range.setEnd(text, index + word.length);
    if (range !== last) ranges.push(range);
  }
  return ranges;
}
