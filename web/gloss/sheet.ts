// On a phone the card is a sheet, and a reader closes a sheet with Back. So an open sheet owns
// one entry of the history, and every way of closing it gives that entry back.

const MARK = "gloss-sheet";

export class SheetHistory {
  #open = false;
  #wanted = false;
  #next: string | undefined;
  readonly #onBack: () => void;

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  /** For a sheet that comes to a page later, when another may be open. */
  listen(): void {
    addEventListener("popstate", () => this.#onPop());
  }

  start(): void {
    this.listen();
    // Reloaded with a sheet open: the entry is still there, its sheet is not.
    if (history.state?.[MARK]) history.back();
  }

  open(): void {
    this.#wanted = true;
    // The entry of the sheet before is given back a moment after that sheet was closed.
    if (history.state?.[MARK]) addEventListener("popstate", () => this.#enter(), { once: true });
    else this.#enter();
  }

  #enter(): void {
    if (this.#open || !this.#wanted) return;
    this.#open = true;
    // Set before the new entry, so that going back does not move the page under the reader.
    history.scrollRestoration = "manual";
    history.pushState({ ...history.state, [MARK]: true }, "");
  }

  close(): void {
    this.#wanted = false;
    if (this.#open) history.back();
  }

  /** Gives the entry back first and then leaves, so that Back from there leads to the lesson. */
  leaveFor(address: string): boolean {
    if (!this.#open) return false;
    this.#next = address;
    history.back();
    return true;
  }

  #onPop(): void {
    history.scrollRestoration = "auto";
    if (!this.#open || history.state?.[MARK]) return;
    this.#open = this.#wanted = false;
    this.#onBack();
    if (this.#next !== undefined) location.assign(this.#next);
    this.#next = undefined;
  }
}
