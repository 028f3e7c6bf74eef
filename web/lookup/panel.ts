// The look-up over any page: a dialog with one field, what it finds, and what can be done about a
// word that has no entry. Modal, because whoever opens it has turned away from the text.
import { element } from "../element.ts";
import { SheetHistory } from "../gloss/sheet.ts";
import { CROSS, icon } from "../icons.ts";
import { label, lent, said, sayIn, unsay } from "../interface.ts";
import type { EventLog } from "../progress/log.ts";
import { showResults, unmarkResults } from "./links.ts";
import { type Picked, pickedWord } from "./picking.ts";
import type { Answer, Terms } from "./terms.ts";
import { waysOn } from "./unknown.ts";

const PHONE = "(width < 700px)";

export class LookUpPanel {
  readonly #terms: Terms;
  readonly #log: EventLog;
  readonly #history = new SheetHistory(() => this.#close());
  readonly #field = element("input", { type: "search", id: "panel-q", className: "lookup-field" });
  readonly #status = element("p", { className: "lookup-status", role: "status" });
  readonly #list = element("ul", { className: "found" });
  readonly #ways = element("div");
  readonly #all = element("a", { className: "panel-all" });
  readonly #dialog: HTMLDialogElement;
  /** Where the word in the field was met, as long as it is the one that was selected. */
  #met: Picked | undefined;

  constructor(page: Document, terms: Terms, log: EventLog) {
    this.#terms = terms;
    this.#log = log;
    this.#dialog = this.#build();
    page.body.append(this.#dialog);
    this.#listen();
  }

  /** Opens with a query, "" for none; `met` is where a selected word stands. */
  open(query: string, met?: Picked): void {
    if (!this.#dialog.open) {
      this.#met = met;
      this.#field.value = met?.word ?? pickedWord(query) ?? "";
      this.#dialog.showModal();
      if (matchMedia(PHONE).matches) this.#history.open();
      this.#search();
    }
    this.#field.focus();
    this.#field.select();
  }

  #build(): HTMLDialogElement {
    for (const [name, value] of [
      ["autocomplete", "off"],
      ["autocapitalize", "off"],
      ["spellcheck", "false"],
      ["aria-describedby", "panel-hint"],
    ] as const) {
      this.#field.setAttribute(name, value);
    }
    const name = said("look-up-term", undefined, "label");
    name.className = "lookup-label";
    name.setAttribute("for", "panel-q");
    const hint = said("glossary-hint", undefined, "p");
    hint.className = "lookup-hint";
    hint.id = "panel-hint";
    sayIn(this.#all, "all-entries");
    const close = element("button", { type: "button", className: "gloss-card-close" }, icon(CROSS));
    label(close, "close");
    close.addEventListener("click", () => this.#close());
    const parts = [close, name, this.#field, hint, this.#status, this.#list, this.#ways, this.#all];
    const dialog = element("dialog", { className: "lookup-panel" });
    label(dialog, "look-up-word");
    dialog.append(element("div", { className: "md-typeset lookup" }, ...parts));
    return dialog;
  }

  #listen(): void {
    const dialog = this.#dialog;
    this.#history.listen();
    this.#field.addEventListener("input", () => this.#search());
    dialog.addEventListener("keydown", (event) => this.#onKey(event));
    dialog.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (event.target === dialog) this.#close();
      else if (link?.target === "" && !modified && this.#history.leaveFor(link.href)) {
        event.preventDefault();
      }
    });
    dialog.addEventListener("close", () => {
      unmarkResults();
      this.#history.close();
    });
  }

  #close(): void {
    this.#dialog.close();
    // Nobody had the focus before: the hidden field would keep it for a moment, and swallow a key.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && this.#dialog.contains(activeElement))
      activeElement.blur();
  }

  async #search(): Promise<void> {
    const query = this.#field.value.trim();
    this.#all.href = `${lent.root}glossary/${query && `?term=${encodeURIComponent(query)}`}`;
    try {
      const answer = await this.#terms.near(query);
      if (query === this.#field.value.trim()) this.#show(query, answer);
    } catch {
      sayIn(this.#status, "terms-failed");
    }
  }

  #show(q: string, answer: Answer): void {
    const n = answer.terms.length;
    const { readAs: vi } = answer;
    if (q === "") unsay(this.#status);
    else if (n === 0) sayIn(this.#status, "no-entry", { q });
    else if (answer.isNear) sayIn(this.#status, "no-entry-but", { q });
    else if (vi === undefined) sayIn(this.#status, "entries-found", { n, q });
    else sayIn(this.#status, "entries-found-as", { n, q, vi });
    showResults(this.#list, answer, lent.root);
    const word = pickedWord(q);
    const unknown = word !== undefined && (answer.isNear || n === 0);
    const met = this.#met?.word === q ? this.#met : undefined;
    const picked = unknown ? (met ?? { word, sentence: "", page: "" }) : met;
    this.#ways.replaceChildren(...(picked === undefined ? [] : [waysOn(picked, this.#log)]));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const links = [...this.#list.querySelectorAll("a")];
    const stops: HTMLElement[] = [this.#field, ...links];
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === "ArrowDown" && at >= 0) stops.at(at + 1)?.focus();
    else if (event.key === "ArrowUp" && at > 0) stops.at(at - 1)?.focus();
    else if (event.key === "Enter" && at === 0) links[0]?.click();
    // Left to itself, the first Escape would only empty the field.
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }
}
