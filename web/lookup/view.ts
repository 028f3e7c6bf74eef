// The look-up page: one field, one list. What answers best stands alone above, in order of how well
// it answers; an empty field gives back the whole list, as it was.
import { sayIn, unsay } from "../interface.ts";
import { readEntry } from "./entries.ts";
import { createLookup, type Find, type Found, type Match } from "./index.ts";
import { markWords } from "./marks.ts";
import { Results } from "./results.ts";

// Not `q`: the theme takes that for itself and opens the search of the whole site over the page.
const IN_ADDRESS = "term";
/** Nobody reads further: who does not find it here types another letter. */
const SHOWN = 30;

interface Parts {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly byVietnamese: HTMLElement | null;
}

export class LookupView {
  readonly #parts: Parts;
  readonly #entries: ReadonlyMap<string, HTMLDetailsElement>;
  readonly #find: Find;
  readonly #results: Results;
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
    this.#results = new Results(parts.list);
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
    const found = this.#find(asked, SHOWN);
    const answering = this.#answering(found.matches);
    if (asked === "") {
      this.#results.showAll();
      unsay(status);
    } else {
      this.#results.show([...answering.keys()]);
      summarise(status, asked, found);
    }
    if (byVietnamese !== null) byVietnamese.hidden = asked !== "";
    this.#openFirst(found.matches);
    markWords(answering);
    this.#onFound(asked, asked === "" ? this.#entries.size : found.count);
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

  #answering(matches: readonly Match[]): Map<HTMLDetailsElement, ReadonlySet<string>> {
    const answering = new Map<HTMLDetailsElement, ReadonlySet<string>>();
    for (const { id, words } of matches) {
      const element = this.#entries.get(id);
      if (element !== undefined) answering.set(element, words);
    }
    return answering;
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
    if (element.closest("[hidden]") !== null) {
      this.#parts.field.value = "";
      this.#search("");
    }
    element.open = true;
    element.scrollIntoView({ block: "start" });
  }
}

function summarise(status: HTMLElement, q: string, { matches, count: n, readAs }: Found): void {
  if (n === 0) sayIn(status, "no-entry", { q });
  else if (n > matches.length) sayIn(status, "entries-first", { n, q, shown: matches.length });
  else if (readAs === undefined) sayIn(status, "entries-found", { n, q });
  else sayIn(status, "entries-found-as", { n, q, vi: readAs });
}
