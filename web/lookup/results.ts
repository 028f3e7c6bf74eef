// The entries that answer, in a list of their own before the whole one. Each is the entry itself,
// taken out of its place; the whole list is hidden as one element and never put in order again, so
// a keystroke costs what it shows, not what the glossary holds.

export class Results {
  readonly #list: HTMLElement;
  readonly #shown: HTMLElement;
  readonly #places = new Map<HTMLElement, Comment>();

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#shown = document.createElement("div");
    this.#shown.className = list.className;
    this.#shown.hidden = true;
    list.before(this.#shown);
  }

  /** Shows these entries alone, in this order. */
  show(entries: readonly HTMLElement[]): void {
    const staying = new Set(entries);
    for (const entry of this.#places.keys()) if (!staying.has(entry)) this.#putBack(entry);
    for (const entry of entries) this.#takeOut(entry);
    this.#shown.append(...entries);
    this.#turn(true);
  }

  /** Shows the whole list as it was. */
  showAll(): void {
    for (const entry of this.#places.keys()) this.#putBack(entry);
    this.#turn(false);
  }

  #turn(toResults: boolean): void {
    this.#list.hidden = toResults;
    this.#shown.hidden = !toResults;
  }

  #takeOut(entry: HTMLElement): void {
    if (this.#places.has(entry)) return;
    const place = document.createComment("");
    entry.replaceWith(place);
    this.#places.set(entry, place);
  }

  #putBack(entry: HTMLElement): void {
    this.#places.get(entry)?.replaceWith(entry);
    this.#places.delete(entry);
  }
}
