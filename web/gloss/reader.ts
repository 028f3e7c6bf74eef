// A reader taps a word, sees its meaning, goes on reading. One card at most is open; it is not
// modal, so the page still scrolls and every link still works. Wherever the card is closed
// from the keyboard, the reader is back on the word.
import { buildCard, type CardFor } from "./card.ts";
import { type Box, placeCard, scrollToClear } from "./place.ts";
import { sentenceOf, tint, untint, wordsOf } from "./sentence.ts";
import { SheetHistory } from "./sheet.ts";
import { canSpeak, onVoices, stopSpeaking } from "./speech.ts";

const SHEET = "(width < 700px)";
const WORDS = "a.gloss[data-term][href]";
const STOPS = "a[href], button, input, summary, textarea";

interface Open {
  readonly word: HTMLAnchorElement;
  readonly card: HTMLElement;
  readonly sentence: Range;
}

export class GlossReader {
  readonly #page: Document;
  readonly #cardFor: CardFor;
  readonly #history = new SheetHistory(() => this.#hide("to-word"));
  #open: Open | undefined;

  constructor(page: Document, cardFor: CardFor) {
    this.#page = page;
    this.#cardFor = cardFor;
  }

  start(): void {
    const page = this.#page;
    this.#history.start();
    page.addEventListener("click", (event) => this.#onClick(event));
    page.addEventListener("keydown", (event) => this.#onKey(event), { capture: true });
    page.addEventListener("change", (event) => this.#onChange(event), { capture: true });
    // Phones resize while the reader scrolls, who is not to be pulled back.
    addEventListener("resize", () => this.#settle(false));
    onVoices(() => this.#onVoices());
  }

  #onClick(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.button !== 0 || modified || !(event.target instanceof Element)) return;
    const word = event.target.closest<HTMLAnchorElement>(WORDS);
    const content = word === null ? null : this.#cardFor(word);
    if (word !== null && content !== null) {
      event.preventDefault();
      if (this.#open?.word === word) this.#close("to-word");
      else this.#show(word, content);
      return;
    }
    const link = event.target.closest<HTMLAnchorElement>("a[href]");
    if (link !== null && link.target === "") this.#follow(event, link);
    else if (!this.#open?.card.contains(event.target)) this.#close("stay");
  }

  /** A choice outside the card moves the words of the page, and may take the open one away. */
  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#close("stay");
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
    const all = [...card.querySelectorAll<HTMLElement>(STOPS)];
    const stops = all.filter((stop) => stop.checkVisibility());
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

  #show(word: HTMLAnchorElement, content: DocumentFragment): void {
    this.#hide("stay");
    const sentence = sentenceOf(word);
    const onClose = () => this.#close("to-word");
    const card = buildCard(content, word, wordsOf(sentence), onClose);
    this.#page.body.append(card);
    card.showPopover();
    this.#open = { word, card, sentence };
    word.ariaExpanded = "true";
    word.setAttribute("aria-controls", card.id);
    tint(sentence, word);
    if (matchMedia(SHEET).matches) this.#history.open();
    this.#settle();
    // A disclosure in the card has changed its height; its own toggle event does not bubble.
    card.addEventListener("toggle", () => this.#settle(), { capture: true });
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
    stopSpeaking();
    word.ariaExpanded = "false";
    word.removeAttribute("aria-controls");
    if (focus === "to-word") word.focus({ preventScroll: true });
    card.remove();
    this.#page.body.style.removeProperty("padding-bottom");
  }

  #onVoices(): void {
    const row = this.#open?.card.querySelector<HTMLElement>(".card-listen");
    if (!row) return;
    row.hidden = !canSpeak();
    this.#settle();
  }

  /** Finds the card its place anew. */
  #settle(mayScroll = true): void {
    const open = this.#open;
    if (open === undefined) return;
    open.card.removeAttribute("style");
    if (!matchMedia(SHEET).matches) this.#placeBeside(open);
    else if (mayScroll) this.#clearSheet(open);
  }

  #placeBeside({ word, card }: Open): void {
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, maxHeight } = placeCard([...word.getClientRects()], size, this.#view());
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
    card.style.maxHeight = `${maxHeight}px`;
  }

  #clearSheet({ word, card, sentence }: Open): void {
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
