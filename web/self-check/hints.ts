// Counts the hints that a reader has opened, each once, however often it is folded again.

export class Hints {
  readonly #hints: readonly HTMLDetailsElement[];
  readonly #opened = new Set<EventTarget>();

  constructor(form: HTMLElement) {
    this.#hints = [...form.querySelectorAll<HTMLDetailsElement>("details.check-hint")];
    for (const hint of this.#hints) {
      hint.addEventListener("toggle", () => hint.open && this.#opened.add(hint));
    }
  }

  /** How many; an open one that has not told yet counts too. */
  get used(): number {
    for (const hint of this.#hints) if (hint.open) this.#opened.add(hint);
    return this.#opened.size;
  }

  reset(): void {
    for (const hint of this.#hints) hint.open = false;
    this.#opened.clear();
  }
}
