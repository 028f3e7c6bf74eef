// Steps to be put in order, with a button up and a button down in each row: one finger or two
// keys are enough. The lists of places, which the reader without script picks from, follow what
// the buttons do, so a row's place is its value as in every other kind of rows.
import { element } from "../element.ts";
import { type InterfaceKey, sayIn } from "../interface.ts";
import type { Answering } from "./answering.ts";
import type { Graded, Words } from "./question.ts";
import { chosenIn, Rows, setValue } from "./rows.ts";

export class Order extends Rows {
  readonly #list: HTMLElement | null;
  readonly #status: HTMLElement;

  constructor(form: HTMLFormElement, key: HTMLElement) {
    super(form, key);
    this.#list = form.querySelector(".check-order");
    this.#status = element("p", { className: "check-moved" });
    this.#status.setAttribute("role", "status");
    this.#list?.after(this.#status);
    for (const row of this.rows) this.#addButtons(row);
  }

  /** The order in which the steps are shown first is never right: something has to be moved. */
  override missing(): Words | undefined {
    return this.rows.some((row) => chosenIn(row) !== "") ? undefined : { key: "order-first" };
  }

  override give(given: readonly string[]): void {
    super.give(given);
    const place = (row: HTMLElement): number => Number(chosenIn(row));
    this.#list?.append(...this.rows.toSorted((a, b) => place(a) - place(b)));
  }

  override answer(by: Answering): Graded {
    this.#status.textContent = "";
    return super.answer(by);
  }

  override reset(): void {
    super.reset();
    this.give([]);
  }

  override focus(): void {
    this.#list?.querySelector<HTMLElement>("button")?.focus();
  }

  #addButtons(row: HTMLElement): void {
    const select = row.querySelector("select");
    if (select !== null) select.hidden = true;
    const up = this.#button(row, "move-up", -1);
    const down = this.#button(row, "move-down", 1);
    row.append(element("span", { className: "check-moves" }, up, down));
  }

  #button(row: HTMLElement, key: InterfaceKey, way: -1 | 1): HTMLButtonElement {
    const button = element("button", { type: "button", className: "check-move" });
    button.dataset.way = String(way);
    button.setAttribute("aria-describedby", row.querySelector(".check-row-text")?.id ?? "");
    sayIn(button, key);
    button.onclick = () => this.#move(row, way, button);
    return button;
  }

  #move(row: HTMLElement, way: -1 | 1, button: HTMLButtonElement): void {
    const other = way < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (way < 0) other?.before(row);
    else other?.after(row);
    const rows = [...(this.#list?.querySelectorAll<HTMLElement>(".check-row") ?? [])];
    for (const [index, one] of rows.entries()) setValue(one, String(index + 1));
    // Moved in the page, the row has lost the focus; the reader may want to press again.
    button.focus();
    sayIn(this.#status, "moved-to", { n: rows.indexOf(row) + 1, all: rows.length });
  }
}
