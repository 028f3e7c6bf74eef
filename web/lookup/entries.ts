// The glossary as the page already holds it. Nothing is fetched: what can be read can be found.
import type { Entry } from "./index.ts";

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
