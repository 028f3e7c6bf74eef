// One line of the key: an option or a row, what it was, and what the reader made of it.
import { CHECK, CROSS, DASH, type Drawing, icon } from "../icons.ts";
import { type InterfaceKey, said, sayIn, unsay } from "../interface.ts";
import type { OptionState } from "./grade.ts";

const ICONS: Readonly<Record<OptionState, Drawing>> = {
  "right-chosen": CHECK,
  "right-missed": CHECK,
  "wrong-chosen": CROSS,
  "wrong-left": DASH,
};

export class Verdict {
  readonly element: HTMLElement;
  readonly #label: HTMLElement | null;
  readonly #unanswered: InterfaceKey | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#label = element.querySelector(".verdict-label");
    this.#unanswered = this.#label?.dataset.string as InterfaceKey | undefined;
  }

  static of(key: HTMLElement, selector = ".verdict"): Verdict[] {
    return [...key.querySelectorAll<HTMLElement>(selector)].map((one) => new Verdict(one));
  }

  /** The option or the row that this is about. */
  get name(): string {
    return this.element.dataset.option ?? this.element.dataset.row ?? "";
  }

  /** What is right here: of an option “” or nothing at all, of a row the value of its control. */
  get right(): string | undefined {
    return this.element.dataset.right;
  }

  /** `chosen` is what the reader chose instead, where the key does not show it already. */
  mark(state: OptionState, words: readonly InterfaceKey[], chosen?: Node): void {
    this.element.dataset.state = state;
    this.element.prepend(icon(ICONS[state]));
    if (this.#label === null) return;
    unsay(this.#label);
    this.#label.append(...words.flatMap((key) => [" · ", said(key)]).slice(1));
    if (chosen !== undefined) this.#label.append(": ", chosen);
  }

  unmark(): void {
    delete this.element.dataset.state;
    this.element.querySelector(":scope > .stroke-icon")?.remove();
    if (this.#label === null) return;
    if (this.#unanswered === undefined) unsay(this.#label);
    else sayIn(this.#label, this.#unanswered);
  }
}
