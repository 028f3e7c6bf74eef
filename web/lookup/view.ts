// The look-up page: one field, one list. The list itself is the result, filtered and put in
// order of how well it answers; an empty field gives back the whole of it, as it was.
import { sayIn, unsay } from "../interface.ts";
import { readEntry } from "./entries.ts";
import { createLookup, type Found, type Match } from "./index.ts";
import { markWords } from "./marks.ts";

// Not `q`: the theme takes that for itself and opens the search of the whole site over the page.
const IN_ADDRESS = "term";

interface Parts {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly byVietnamese: HTMLElement | null;
}

export class LookupView {
  readonly #parts: Parts;
  readonly #entries: ReadonlyMap<string, HTMLDetailsElement>;
  readonly #find: (query: string) => Found;
  #openedByQuery: HTMLDetailsElement | undefined;
  #onFound: (query: string, n: number) => void = () => {};

  static over(root: HTMLElement): LookupView | undefined {
    const field = root.querySelector<HTMLInputElement>("input[type=search]");
    const status = root.querySelector<HTMLElement>(".lookup-status");
    const list = root.querySelector<HTMLElement>(".entries");
    if (field === null || status === null || list === null) return undefined;
    const byVietnamese = root.querySelector<HTMLElement>("[data-order=vi]");
    return new LookupView({ field, status, list, byVietnamese });
  }

  constructor(parts: Parts) {
    this.#parts = parts;
    const elements = [...parts.list.querySelectorAll<HTMLDetailsElement>(".entry")];
    const read = elements.map((element) => ({ element, entry: readEntry(element) }));
    this.#entries = new Map(read.map(({ element, entry }) => [entry.id, element]));
    this.#find = createLookup(read.map(({ entry }) => entry));
  }

  /** `onFound` is told each query, and how many entries it found. */
  start(onFound: (query: string, n: number) => void): void {
    const { field } = this.#parts;
    this.#onFound = onFound;
    // Live also during composition: a half-typed syllable only narrows the list.
    field.addEventListener("input", () => this.#search(field.value));
    document.addEventListener("click", (event) => this.#onClick(event));
    addEventListener("hashchange", () => this.#openAddressed(location.hash));
    const asked = new URLSearchParams(location.search).get(IN_ADDRESS);
    if (asked !== null) field.value = asked;
    // A browser may bring back what was typed before a reload.
    if (field.value !== "") this.#search(field.value);
    this.#openAddressed(location.hash);
  }

  #search(query: string): void {
    const { status, byVietnamese } = this.#parts;
    const asked = query.trim();
    const { matches, readAs } = this.#find(asked);
    const shown = asked === "" ? [...this.#entries.keys()] : matches.map((match) => match.id);
    this.#show(shown);
    if (byVietnamese !== null) byVietnamese.hidden = asked !== "";
    if (asked === "") unsay(status);
    else summarise(status, asked, matches.length, readAs);
    this.#openFirst(matches);
    markWords(this.#answering(matches));
    this.#onFound(asked, shown.length);
  }

  #show(ids: readonly string[]): void {
    const shown = new Set(ids);
    for (const [id, element] of this.#entries) element.hidden = !shown.has(id);
    const hidden = [...this.#entries.keys()].filter((id) => !shown.has(id));
    this.#parts.list.append(...this.#elements([...ids, ...hidden]));
  }

  /** Opens a clear hit, and closes only what an earlier query opened, never the reader's own. */
  #openFirst(matches: readonly Match[]): void {
    const [first] = matches;
    const clear = first !== undefined && (first.whole || matches.length === 1);
    const hit = clear ? this.#entries.get(first.id) : undefined;
    if (hit === this.#openedByQuery) return;
    if (this.#openedByQuery !== undefined) this.#openedByQuery.open = false;
    this.#openedByQuery = hit?.open === false ? hit : undefined;
    if (hit !== undefined) hit.open = true;
  }

  #answering(matches: readonly Match[]): Map<HTMLElement, ReadonlySet<string>> {
    return new Map(
      matches.flatMap((match) => this.#elements([match.id]).map((one) => [one, match.words])),
    );
  }

  #elements(ids: readonly string[]): HTMLDetailsElement[] {
    return ids.map((id) => this.#entries.get(id)).filter((element) => element !== undefined);
  }

  /** A second click on the same address is no `hashchange`, but it is a wish. */
  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link !== null && link.hash === location.hash) this.#openAddressed(link.hash);
  }

  #openAddressed(hash: string): void {
    const element = this.#entries.get(decodeURIComponent(hash.slice(1)));
    if (element === undefined) return;
    if (element.hidden) {
      this.#parts.field.value = "";
      this.#search("");
    }
    element.open = true;
    element.scrollIntoView({ block: "start" });
  }
}

function summarise(status: HTMLElement, q: string, n: number, readAs: string | undefined): void {
  if (n === 0) sayIn(status, "no-entry", { q });
  else if (readAs === undefined) sayIn(status, "entries-found", { n, q });
  else sayIn(status, "entries-found-as", { n, q, vi: readAs });
}
