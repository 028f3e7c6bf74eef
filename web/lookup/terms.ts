// The terms as every page can have them: fetched from the site, once, when they are first wanted.
import { createLookup } from "./index.ts";
import { type Near, nearTo } from "./near.ts";

/** A term as `assets/terms.json` has it; what is not known of it is left out there. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly vi: string;
  readonly pos?: string;
  readonly aliases?: readonly string[];
  readonly alternatives?: readonly { readonly text: string; readonly status: string }[];
}

export interface Answer extends Near {
  /** Those that match, best first. */
  readonly terms: readonly Term[];
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
    const terms: readonly Term[] = await response.json();
    const byId = new Map(terms.map((term) => [term.id, term]));
    const find = createLookup(
      terms.map(({ id, en, vi, aliases = [], alternatives = [] }) => {
        return { id, en, vi, aliases, alternatives: alternatives.map(({ text }) => text) };
      }),
    );
    return (query) => {
      const near = nearTo(find, query);
      const found = near.matches.flatMap(({ id }) => byId.get(id) ?? []);
      return { ...near, terms: found };
    };
  }
}
