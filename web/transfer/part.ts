// One of the things that can be done with the log: what it is for, its button, and a place where
// the page answers. The reader's focus goes to an answer that asks something or undoes something.
import { element } from "../element.ts";
import { type InterfaceKey, said, sayIn } from "../interface.ts";

export class Part {
  readonly section: HTMLElement;
  readonly #answer = element("div", { className: "transfer-answer", tabIndex: -1 });
  readonly #button: HTMLButtonElement;

  constructor(name: InterfaceKey, hint: InterfaceKey, act: () => void) {
    this.#button = button(name, act);
    this.section = element(
      "section",
      { className: "transfer-part" },
      said(name, undefined, "h2"),
      said(hint, undefined, "p"),
      this.#button,
      this.#answer,
    );
    this.#answer.setAttribute("role", "status");
  }

  /** Shows an answer; one that offers something takes the focus. */
  answer(...parts: HTMLElement[]): void {
    const steps = parts.filter((part) => part instanceof HTMLButtonElement);
    const texts = parts.filter((part) => !(part instanceof HTMLButtonElement));
    const row = element("div", { className: "transfer-steps" }, ...steps);
    this.#answer.replaceChildren(...texts, ...(steps.length > 0 ? [row] : []));
    if (parts.length === 0) this.#button.focus();
    else if (steps.length > 0 || this.#lostFocus()) this.#answer.focus();
  }

  /** The button that was pressed has just been taken away. */
  #lostFocus(): boolean {
    return document.activeElement === document.body;
  }
}

export function button(
  key: InterfaceKey,
  act: () => void,
  values?: Record<string, number>,
): HTMLButtonElement {
  const made = element("button", { type: "button", className: "button button--outlined" });
  sayIn(made, key, values);
  made.onclick = act;
  return made;
}
