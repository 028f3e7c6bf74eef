// The reader's own words as glosses in the text: the first of each in a section. They are links
// with a card like every gloss, so the script of the glosses opens them; without it they lead to
// the list of the words. A word that is taken back stays marked until the page is left.
import { element } from "../element.ts";
import { lent, said } from "../interface.ts";
import { meaningOf, removedNote, sentenceOf } from "./card.ts";
import { occurrencesOf } from "./occurrences.ts";
import type { OwnWord } from "./store.ts";
import { keyOf } from "./words.ts";

const HEADING = "h1, h2, h3, h4, h5, h6";
/** Besides what no gloss stands in: a question with a hint in it would be another question. */
const UNMARKED = `${HEADING}, a, code, pre, svg, script, style, template, button, form, label, summary, self-check, .lookup, .lesson-end, .footnote`;

/** Marks what is not marked yet, and brings the cards up to date. */
export function markOwn(article: HTMLElement, words: readonly OwnWord[]): void {
  for (const own of words) keepCard(article, own);
  const find = occurrencesOf(words.filter((own) => !own.isRemoved).map(({ word }) => word));
  let seen = new Set<string>();
  for (const part of partsOf(article)) {
    if (part instanceof Text) markIn(part, find, seen);
    else if (part.matches(HEADING)) seen = new Set();
    else if (part.matches("a.gloss--own")) seen.add(keyOf(part.textContent));
  }
}

function markIn(text: Text, find: ReturnType<typeof occurrencesOf>, seen: Set<string>): void {
  const parent = text.parentElement?.closest<HTMLElement>("[lang]");
  if (!parent?.lang.startsWith("en")) return;
  const first = find(text.data).filter(({ word }) => {
    const isFirst = !seen.has(keyOf(word));
    seen.add(keyOf(word));
    return isFirst;
  });
  // From the last to the first, so that what is still to be marked stays where it was found.
  for (const { word, start, end } of first.toReversed()) {
    text.splitText(end);
    const found = text.splitText(start);
    found.replaceWith(glossOf(word, found));
  }
}

function glossOf(word: string, text: Text): HTMLElement {
  const gloss = element("a", {
    className: "gloss gloss--own",
    href: listAddress(),
    ariaHasPopup: "dialog",
    ariaExpanded: "false",
  });
  gloss.dataset.term = termOf(keyOf(word));
  gloss.append(text.cloneNode());
  return gloss;
}

function templateFor(own: OwnWord): HTMLTemplateElement {
  const template = element("template");
  template.dataset.entry = termOf(own.key);
  return template;
}

function keepCard(article: HTMLElement, own: OwnWord): void {
  const entries =
    article.querySelector(".gloss-entries") ??
    article.appendChild(element("div", { className: "gloss-entries", hidden: true }));
  const named = `template[data-entry="${CSS.escape(termOf(own.key))}"]`;
  const template =
    entries.querySelector<HTMLTemplateElement>(named) ?? entries.appendChild(templateFor(own));
  const word = element("p", { className: "card-word", lang: "en" }, own.word);
  template.content.replaceChildren(word, bodyOf(own));
  renewOpen(own);
}

/** The card that the reader has taken the word back in, or given it back. */
function renewOpen(own: OwnWord): void {
  const open = document.querySelector<HTMLElement>(
    `.gloss-card .own-card[data-own-word="${CSS.escape(own.key)}"]`,
  );
  if (open === null) return;
  const hadFocus = open.contains(document.activeElement);
  const body = bodyOf(own);
  open.replaceWith(body);
  if (hadFocus) body.querySelector("button")?.focus({ preventScroll: true });
}

function bodyOf(own: OwnWord): HTMLElement {
  const meaning = element("p", { className: "card-vi" }, meaningOf(own));
  const toggle = said(own.isRemoved ? "undo" : "remove", undefined, "button");
  toggle.className = "link-button";
  const list = said("own-words", undefined, "a");
  list.setAttribute("href", listAddress());
  const links = element("p", { className: "card-links" }, ...removedNote(own), toggle, " ", list);
  const parts = [meaning, ...sentenceOf(own), links];
  const card = element("div", { className: "own-card" }, ...parts);
  card.dataset.ownWord = own.key;
  return card;
}

function listAddress(): string {
  return `${lent.root}glossary/#own-words`;
}

function termOf(key: string): string {
  return `own:${key}`;
}

/** The headings, own glosses and texts of an article, in order, as they are before any change. */
function partsOf(article: HTMLElement): (Element | Text)[] {
  const walker = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.parentElement?.closest(UNMARKED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const parts: (Element | Text)[] = [];
  while (walker.nextNode() !== null) parts.push(walker.currentNode as Element | Text);
  return parts;
}
