// A reader taps a word, sees its meaning, goes on reading. One card at most is open; it is not
// modal, so the page still scrolls and every link still works. Wherever the card is closed
// from the keyboard, the reader is back on the word.
import { buildCard, templateFor } from "./card.ts";
import { type Box, placeCard, scrollToClear } from "./place.ts";
import { sentenceOf, tint, untint } from "./sentence.ts";
import { SheetHistory } from "./sheet.ts";

const SHEET = "(width < 700px)";
const WORDS = "a.gloss[data-term]";

interface Open {
  readonly word: HTMLAnchorElement;
  readonly card: HTMLElement;
}

export class GlossReader {
  readonly #page: Document;
  readonly #history = new SheetHistory(() => this.#hide("to-word"));
  #open: Open | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  start(): void {
    const page = this.#page;
    for (const word of page.querySelectorAll<HTMLAnchorElement>(WORDS)) {
      if (templateFor(page, word.dataset.term) === null) continue;
      word.setAttribute("aria-haspopup", "dialog");
      word.setAttribute("aria-expanded", "false");
    }
    this.#history.start();
    page.addEventListener("click", (event) => this.#onClick(event));
    page.addEventListener("keydown", (event) => this.#onKey(event), { capture: true });
    addEventListener("resize", () => this.#place());
  }

  #onClick(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.button !== 0 || modified || !(event.target instanceof Element)) return;
    const word = event.target.closest<HTMLAnchorElement>(WORDS);
    const template = word === null ? null : templateFor(this.#page, word.dataset.term);
    if (word !== null && template !== null) {
      event.preventDefault();
      if (this.#open?.word === word) this.#close("to-word");
      else this.#show(word, template);
      return;
    }
    const link = event.target.closest<HTMLAnchorElement>("a[href]");
    if (link !== null && link.target === "") this.#follow(event, link);
    else if (!this.#open?.card.contains(event.target)) this.#close("stay");
  }

  #follow(event: MouseEvent, link: HTMLAnchorElement): void {
    if (this.#open === undefined) return;
    this.#hide("stay");
    if (this.#history.leaveFor(link.href)) event.preventDefault();
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#open === undefined) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#close("to-word");
    }
    if (event.key === "Tab") this.#onTab(event, this.#open);
  }

  // The card is at the end of the document but belongs after its word. Putting the focus on
  // the one before it lets the browser find the next stop itself.
  #onTab(event: KeyboardEvent, { word, card }: Open): void {
    const active = this.#page.activeElement;
    const stops = [...card.querySelectorAll<HTMLElement>("a[href], button")];
    if (event.shiftKey) {
      if (active !== card && active !== stops[0]) return;
      event.preventDefault();
      word.focus({ preventScroll: true });
    } else if (active === word) {
      card.focus({ preventScroll: true });
    } else if (active === stops.at(-1)) {
      word.focus({ preventScroll: true });
      this.#close("stay");
    }
  }

  #show(word: HTMLAnchorElement, template: HTMLTemplateElement): void {
    this.#hide("stay");
    const card = buildCard(template, () => this.#close("to-word"));
    this.#page.body.append(card);
    card.showPopover();
    this.#open = { word, card };
    word.setAttribute("aria-expanded", "true");
    word.setAttribute("aria-controls", card.id);
    const sentence = sentenceOf(word);
    tint(sentence, word);
    if (matchMedia(SHEET).matches) {
      this.#history.open();
      this.#clearSheet(sentence, word, card);
    }
    this.#place();
    card.focus({ preventScroll: true });
  }

  /** Closes by the reader's wish; the sheet's place in the history goes with it. */
  #close(focus: "to-word" | "stay"): void {
    if (this.#open === undefined) return;
    this.#hide(focus);
    this.#history.close();
  }

  #hide(focus: "to-word" | "stay"): void {
    if (this.#open === undefined) return;
    const { word, card } = this.#open;
    this.#open = undefined;
    untint();
    word.setAttribute("aria-expanded", "false");
    word.removeAttribute("aria-controls");
    if (focus === "to-word") word.focus({ preventScroll: true });
    card.remove();
    this.#page.body.style.removeProperty("padding-bottom");
  }

  #place(): void {
    if (this.#open === undefined) return;
    const { word, card } = this.#open;
    for (const property of ["left", "top", "max-height"]) card.style.removeProperty(property);
    if (matchMedia(SHEET).matches) return;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, maxHeight } = placeCard([...word.getClientRects()], size, this.#view());
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
    card.style.maxHeight = `${maxHeight}px`;
  }

  #clearSheet(sentence: Range, word: HTMLElement, card: HTMLElement): void {
    // Near the end of the page there may be nothing left to scroll; the sheet lends its height.
    this.#page.body.style.paddingBottom = `${card.offsetHeight}px`;
    const free = { ...this.#view(), bottom: innerHeight - card.offsetHeight };
    const by = scrollToClear(sentence.getBoundingClientRect(), word.getBoundingClientRect(), free);
    scrollBy({ top: by, behavior: "instant" });
  }

  /** The part of the window that the sticky header leaves free. */
  #view(): Box {
    const header = this.#page.querySelector(".md-header")?.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#page.documentElement;
    return {
      left: 0,
      top: Math.max(header?.bottom ?? 0, 0),
      right: clientWidth,
      bottom: clientHeight,
    };
  }
}
