// A word of an article that is selected is looked up beside itself. The card takes neither the
// focus nor the selection: who only wanted to copy the word still can. Tab goes into it.
import { element } from "../element.ts";
import { type Box, placeCard, scrollToClear } from "../gloss/place.ts";
import { SheetHistory } from "../gloss/sheet.ts";
import { CROSS, icon } from "../icons.ts";
import { label, lent, said } from "../interface.ts";
import type { EventLog } from "../progress/log.ts";
import { showResults, unmarkResults } from "./links.ts";
import { type Picked, pickedIn } from "./picking.ts";
import type { Terms } from "./terms.ts";
import { waysOn } from "./unknown.ts";

const SHEET = "(width < 700px)";
/** Milliseconds for which a selection must stand: a finger or an arrow key is still changing it. */
const STILL = 300;
const MOST_NEAR = 3;

interface Open {
  readonly picked: Picked;
  readonly range: Range;
  readonly card: HTMLElement;
}

export class SelectionCard {
  readonly #page: Document;
  readonly #terms: Terms;
  readonly #log: EventLog;
  readonly #history = new SheetHistory(() => this.#hide());
  readonly #size = new ResizeObserver(() => this.#place());
  #open: Open | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;

  constructor(page: Document, terms: Terms, log: EventLog) {
    this.#page = page;
    this.#terms = terms;
    this.#log = log;
  }

  /** What the reader has selected, for the panel that is opened upon it. */
  get picked(): Picked | undefined {
    return this.#open?.picked ?? pickedIn(this.#page.getSelection(), lent.root);
  }

  start(): void {
    const page = this.#page;
    this.#history.listen();
    page.addEventListener("selectionchange", () => this.#wait());
    page.addEventListener("pointerdown", ({ pointerType }) => {
      this.#isPressed = pointerType === "mouse";
    });
    page.addEventListener("pointerup", () => {
      this.#isPressed = false;
    });
    page.addEventListener("click", (event) => this.#onClick(event));
    page.addEventListener("keydown", (event) => this.#onKey(event), { capture: true });
    addEventListener("resize", () => this.#place());
    // The selection for which this code was fetched.
    this.#wait();
  }

  close(): void {
    if (this.#open === undefined) return;
    this.#hide();
    this.#history.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isPressed ? this.#wait() : this.#look()), STILL);
  }

  async #look(): Promise<void> {
    const selection = this.#page.getSelection();
    if (this.#has(selection?.anchorNode) || this.#has(this.#page.activeElement)) return;
    const picked = pickedIn(selection, lent.root);
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (picked === undefined || range === undefined) {
      this.close();
      return;
    }
    this.#hide();
    const card = this.#build(picked);
    this.#open = { picked, range: range.cloneRange(), card };
    await this.#fill(card, picked.word);
    if (this.#open?.card !== card) return;
    this.#page.body.append(card);
    card.showPopover();
    if (matchMedia(SHEET).matches) this.#history.open();
    // At once, and again when saving has made it taller.
    this.#size.observe(card);
  }

  #build(picked: Picked): HTMLElement {
    const word = element(
      "p",
      { className: "card-word", lang: "en", id: "word-card-word" },
      picked.word,
    );
    const close = element("button", { type: "button", className: "gloss-card-close" }, icon(CROSS));
    label(close, "close");
    close.addEventListener("click", () => this.#leave());
    const body = element("div", { className: "gloss-card-body md-typeset lookup" }, word);
    body.append(element("ul", { className: "found" }), waysOn(picked, this.#log));
    const card = element("div", {
      className: "gloss-card word-card",
      role: "dialog",
      tabIndex: -1,
    });
    card.setAttribute("aria-labelledby", word.id);
    card.popover = "manual";
    card.append(close, body);
    return card;
  }

  async #fill(card: HTMLElement, q: string): Promise<void> {
    const list = card.querySelector<HTMLElement>(".found");
    try {
      const answer = await this.#terms.near(q);
      const isEntry = answer.matches[0]?.whole === true;
      if (!isEntry)
        list?.before(said(answer.terms.length ? "no-entry-but" : "no-entry", { q }, "p"));
      const terms = answer.terms.slice(0, isEntry ? 1 : MOST_NEAR);
      if (list !== null) showResults(list, { ...answer, terms }, lent.root);
    } catch {
      list?.before(said("terms-failed", undefined, "p"));
    }
  }

  #onClick(event: MouseEvent): void {
    if (this.#open === undefined || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a[href]");
    if (!this.#open.card.contains(event.target)) this.close();
    else if (link !== null && link.target === "" && this.#history.leaveFor(link.href)) {
      event.preventDefault();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#open === undefined || event.isComposing) return;
    const { card } = this.#open;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#leave();
    } else if (event.key === "Tab" && !event.shiftKey && !this.#has(this.#page.activeElement)) {
      event.preventDefault();
      card.focus({ preventScroll: true });
    }
  }

  /** Closes; a reader who had gone into the card is back in the text. */
  #leave(): void {
    const { range, card } = this.#open ?? {};
    const inside = this.#has(this.#page.activeElement);
    this.close();
    const block = range?.startContainer.parentElement;
    if (!inside || !block || card === undefined) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
  }

  #hide(): void {
    if (this.#open === undefined) return;
    this.#size.disconnect();
    this.#open.card.remove();
    this.#open = undefined;
    unmarkResults();
    this.#page.body.style.removeProperty("padding-bottom");
  }

  #has(node: Node | null | undefined): boolean {
    return node != null && this.#open?.card.contains(node) === true;
  }

  #place(): void {
    if (this.#open === undefined) return;
    const { range, card } = this.#open;
    for (const property of ["left", "top", "max-height"]) card.style.removeProperty(property);
    if (matchMedia(SHEET).matches) {
      this.#clearSheet(this.#open);
      return;
    }
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top, maxHeight } = placeCard(linesOf(range), size, this.#view());
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
    card.style.maxHeight = `${maxHeight}px`;
  }

  #clearSheet({ range, card }: Open): void {
    this.#page.body.style.paddingBottom = `${card.offsetHeight}px`;
    const lines = linesOf(range);
    const [first, last] = [lines.at(0), lines.at(-1)];
    if (first === undefined || last === undefined) return;
    const word = { left: first.left, top: first.top, right: last.right, bottom: last.bottom };
    const free = { ...this.#view(), bottom: innerHeight - card.offsetHeight };
    scrollBy({ top: scrollToClear(word, word, free), behavior: "instant" });
  }

  #view(): Box {
    const header = this.#page.querySelector(".md-header")?.getBoundingClientRect();
    const { clientWidth: right, clientHeight: bottom } = this.#page.documentElement;
    return { left: 0, top: Math.max(header?.bottom ?? 0, 0), right, bottom };
  }
}

/** A word that was saved may have become a gloss since, which leaves its range empty. */
function linesOf(range: Range): DOMRect[] {
  const gloss = range.startContainer.childNodes[range.startOffset];
  return [...(range.collapsed && gloss instanceof Element ? gloss : range).getClientRects()];
}
