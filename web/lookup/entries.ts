// The glossary as a look-up takes it, from either place where it stands: in the glossary page, which
// needs no fetching, or in assets/terms.json, for every other page.
import type { Entry } from "./index.ts";

/** One object of assets/terms.json, as glossary/lookup_index.py writes it. */
export interface Row {
  readonly id: string;
  readonly en: string;
  readonly vi: string;
  readonly pos?: string;
  readonly aliases?: readonly string[];
  readonly alternatives?: readonly { readonly text: string; readonly status: string }[];
  readonly level?: string;
  readonly kind?: string;
}

export function entryOf({ id, en, vi, aliases = [], alternatives = [] }: Row): Entry {
  return { id, en, aliases, vi, alternatives: alternatives.map(({ text }) => text) };
}

export function readEntry(element: HTMLElement): Entry {
  return {
    id: element.dataset.term ?? element.id,
    en: textOf(element.querySelector(".entry-word")),
    aliases: (element.dataset.aliases ?? "").split("|").filter(Boolean),
    vi: textOf(element.querySelector(".entry-vi")),
    alternatives: [...element.querySelectorAll(".entry-alternative")].map(textOf),
  };
}

function textOf(element: Element | null): string {
  return element?.textContent.trim() ?? "";
}
