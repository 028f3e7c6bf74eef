// How meanings show: on tap, in brackets after the word, above it, or not at all. What a mode
// adds to the text are elements of their own, in their language, and `[data-gloss-added]`, so
// that they can be taken back; what it takes away is the link, not the word.
import { element } from "../element.ts";
import type { GlossMode, ReaderLevel } from "../settings.ts";
import { type CardFor, textIn } from "./card.ts";
import { knows } from "./level.ts";

const WORDS = "a.gloss[data-term]";
/** The example of the home page tells its reader to tap: no choice changes it. */
const EXAMPLE = ".home-example *";

/**
 * Shows the meanings of a page; a word at the reader's level or below needs none. Returns
 * whether the page has a word that a choice can change.
 */
export function showMeanings(
  page: Document,
  cardFor: CardFor,
  mode: GlossMode,
  level: ReaderLevel,
): boolean {
  takeBack(page);
  let mayChange = false;
  for (const word of page.querySelectorAll<HTMLAnchorElement>(WORDS)) {
    const card = cardFor(word);
    const isExample = word.matches(EXAMPLE);
    mayChange ||= !isExample;
    const isQuiet = !isExample && (mode === "hidden" || knows(level, word.dataset.level));
    setQuiet(word, isQuiet);
    const opens = card !== null && !isQuiet;
    word.ariaHasPopup = opens ? "dialog" : null;
    word.ariaExpanded = opens ? (word.ariaExpanded ?? "false") : null;
    if (opens && !isExample) addMeaning(word, card, mode);
  }
  return mayChange;
}

function takeBack(page: Document): void {
  for (const note of page.querySelectorAll(".gloss-note[data-gloss-added]")) note.remove();
  for (const ruby of page.querySelectorAll(".gloss-ruby")) {
    ruby.replaceWith(...ruby.querySelectorAll(WORDS));
  }
}

/** A link without an address is text: it takes no focus and no tap, and is read as a word. */
function setQuiet(word: HTMLAnchorElement, isQuiet: boolean): void {
  const address = word.dataset.href ?? word.getAttribute("href") ?? "";
  word.dataset.href = address;
  if (isQuiet) word.removeAttribute("href");
  else word.href = address;
  noteOf(word)?.classList.toggle("gloss-note--quiet", isQuiet);
}

function addMeaning(word: HTMLAnchorElement, card: DocumentFragment, mode: GlossMode): void {
  // A word that the reader has saved without a meaning has words of the interface there.
  const meaning = textIn(card, ".card-vi:not(:has([data-string]))");
  // Vietnamese engineers say “container” too: nothing to add.
  if (meaning === "" || meaning === textIn(card, ".card-word")) return;
  if (mode === "ruby") {
    const ruby = element("ruby", { className: "gloss-ruby" });
    word.replaceWith(ruby);
    ruby.append(word, added(element("rt", { lang: "vi" }, meaning)));
  }
  // An author's own note says it already; the style sheet lets it be seen.
  if (mode === "brackets" && noteOf(word) === null) {
    const inside = element("span", { lang: "vi" }, meaning);
    word.after(added(element("span", { className: "gloss-note" }, " (", inside, ")")));
  }
}

function added(made: HTMLElement): HTMLElement {
  made.dataset.glossAdded = "";
  return made;
}

/** The note that an author wrote after the word, or after the emphasis that ends with it. */
function noteOf(word: HTMLAnchorElement): Element | null {
  if (!word.classList.contains("gloss--written")) return null;
  const next = word.nextElementSibling ?? word.closest("em, strong")?.nextElementSibling;
  return next?.matches(".gloss-note") ? next : null;
}
