// On a phone the card is a sheet, and a reader closes a sheet with Back. So an open sheet owns
// one entry of the history, and every way of closing it gives that entry back.

const MARK = "gloss-sheet";

export class SheetHistory {
  #open = false;
  #next: string | undefined;
  readonly #onBack: () => void;

  constructor(onBack: () => void) {
    this.#onBack = onBack;
  }

  start(): void {
    addEventListener("popstate", () => this.#onPop());
    // Reloaded with a sheet open: the entry is still there, its sheet is not.
    if (history.state?.[MARK]) history.back();
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    // Set before the new entry, so that going back does not move the page under the reader.
    history.scrollRestoration = "manual";
    history.pushState({ ...history.state, [MARK]: true }, "");
  }

  close(): void {
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
    this.#open = false;
    this.#onBack();
    if (this.#next !== undefined) location.assign(this.#next);
    this.#next = undefined;
  }
}
