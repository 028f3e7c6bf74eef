// What was found, as a list of links to the entries; the words that answered are marked.
import { make } from "../dom.ts";
import { type InterfaceKey, said } from "../interface.ts";
import { markWords } from "./marks.ts";
import type { Answer, Term } from "./terms.ts";

export const MOST_RESULTS = 8;

export function showResults(list: HTMLElement, { terms, matches }: Answer, root: string): void {
  const words = new Map(matches.map((match) => [match.id, match.words]));
  const shown = terms.slice(0, MOST_RESULTS).map((term) => ({ term, row: rowOf(term, root) }));
  list.replaceChildren(...shown.map(({ row }) => row));
  markWords(new Map(shown.map(({ term, row }) => [row, words.get(term.id) ?? new Set()])));
}

export function unmarkResults(): void {
  markWords(new Map());
}

function rowOf({ id, en, pos, vi }: Term, root: string): HTMLElement {
  const link = make("a", { href: `${root}glossary/${id}/`, class: "found-entry" });
  link.append(make("span", { class: "entry-word", lang: "en" }, en), " ");
  if (pos !== undefined) {
    const part = said(`pos-${pos}` as InterfaceKey);
    part.className = "entry-pos";
    link.append(part, " ");
  }
  link.append(make("span", { class: "entry-vi", lang: "vi" }, vi));
  return make("li", { "data-term": id }, link);
}
