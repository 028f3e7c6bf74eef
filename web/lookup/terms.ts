// The terms as every page can have them: fetched from the site, once, when they are first wanted.
import { entryOf, type Row } from "./entries.ts";
import { createLookup } from "./index.ts";
import { type Near, nearTo } from "./near.ts";

export interface Answer extends Near {
  /** Those that match, best first. */
  readonly terms: readonly Row[];
}

export class Terms {
  readonly #address: string;
  #find: Promise<(query: string) => Answer> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** Rejects when the terms cannot be had; the next question tries again. */
  async near(query: string): Promise<Answer> {
    this.#find ??= this.#load().catch((error: unknown) => {
      this.#find = undefined;
      throw error;
    });
    return (await this.#find)(query);
  }

  async #load(): Promise<(query: string) => Answer> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(`${this.#address}: ${response.status}`);
    const terms: readonly Row[] = await response.json();
    const byId = new Map(terms.map((term) => [term.id, term]));
    const find = createLookup(terms.map(entryOf));
    return (query) => {
      const near = nearTo(find, query);
      const found = near.matches.flatMap(({ id }) => byId.get(id) ?? []);
      return { ...near, terms: found };
    };
  }
}
