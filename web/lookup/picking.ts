// Which word a reader means by a selection: what is looked up, and where it was met.
import { sentenceOf, wordsOf } from "../gloss/sentence.ts";
import { hasMarks } from "../vietnamese/fold.ts";

export interface Picked {
  readonly word: string;
  readonly sentence: string;
  /** The path of the page below the root of the site, and the heading there. */
  readonly page: string;
}

const MOST_WORDS = 4;
const MOST_LETTERS = 60;
const ROUND_WORDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu;
const TEXT = ".md-content";
const NOT_TEXT =
  "code, pre, a.gloss, input, textarea, select, button, .gloss-card, [contenteditable]";

/** The English words of a selected text, without what stands round them; `undefined` for others. */
export function pickedWord(text: string): string | undefined {
  const word = text.replace(/\s+/g, " ").replace(ROUND_WORDS, "").normalize("NFC");
  const isEnglish = /[a-z]/i.test(word) && !hasMarks(word);
  const isShort = word.length <= MOST_LETTERS && word.split(" ").length <= MOST_WORDS;
  return isEnglish && isShort ? word : undefined;
}

/** The English words of an article that are selected; `undefined` when anything else is. */
export function pickedIn(selection: Selection | null, root: string): Picked | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const word = pickedWord(range.toString());
  const inside = range.commonAncestorContainer;
  const place = inside instanceof Element ? inside : inside.parentElement;
  const article = place?.closest<HTMLElement>(TEXT);
  if (word === undefined || !place || !article || place.closest(NOT_TEXT) !== null)
    return undefined;
  if (!place.closest<HTMLElement>("[lang]")?.lang.startsWith("en")) return undefined;
  if (range.cloneContents().querySelector("code") !== null) return undefined;
  return { word, sentence: wordsOf(sentenceOf(range)), page: pathOf(range, article, root) };
}

function pathOf(range: Range, article: HTMLElement, root: string): string {
  const page = location.href.replace(/[?#].*$/, "").replace(root, "");
  const headings = [...article.querySelectorAll(":is(h2, h3)[id]")];
  const before = headings.findLast((heading) => range.comparePoint(heading, 0) < 0);
  return before === undefined ? page : `${page}#${before.id}`;
}
