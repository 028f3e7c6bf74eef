// What was found, as a list of links to the entries; the words that answered are marked.
import { element } from "../element.ts";
import { type InterfaceKey, said } from "../interface.ts";
import type { Row } from "./entries.ts";
import { markWords } from "./marks.ts";
import type { Answer } from "./terms.ts";

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

function rowOf({ id, en, pos, vi }: Row, root: string): HTMLElement {
  const link = element("a", { href: `${root}glossary/${id}/`, className: "found-entry" });
  link.append(element("span", { className: "entry-word", lang: "en" }, en), " ");
  if (pos !== undefined) {
    const part = said(`pos-${pos}` as InterfaceKey);
    part.className = "entry-pos";
    link.append(part, " ");
  }
  link.append(element("span", { className: "entry-vi", lang: "vi" }, vi));
  const row = element("li", {}, link);
  row.dataset.term = id;
  return row;
}
