// Says a page again in another language: every element that names the key of its words, and
// every attribute that does. Whose words they are makes no difference: Python wrote some, the
// scripts added others, and a part of the theme was given its keys by theme.ts.

import { fill, type Values } from "../interface/fill.ts";
import type { Language, WordsOf } from "../interface.ts";

export const ATTRIBUTES = ["aria-label", "title", "placeholder"] as const;

type AnyWords = Readonly<Record<string, string | undefined>>;

export function resay(root: ParentNode, language: Language, words: WordsOf): void {
  const table: AnyWords = words[language];
  for (const element of root.querySelectorAll<HTMLElement>("[data-string]")) {
    const said = table[element.dataset.string ?? ""];
    // A page newer than the script that came from the cache: better the old words than none.
    if (said === undefined) continue;
    element.lang = language;
    element.textContent = fill(said, valuesOf(element));
  }
  for (const attribute of ATTRIBUTES) {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-string-${attribute}]`)) {
      const said = table[element.getAttribute(`data-string-${attribute}`) ?? ""];
      if (said !== undefined) element.setAttribute(attribute, fill(said, valuesOf(element)));
    }
  }
  // What a template holds is no part of the page yet, and no selector looks into it.
  for (const template of root.querySelectorAll("template")) {
    resay(template.content, language, words);
  }
}

function valuesOf(element: HTMLElement): Values {
  return JSON.parse(element.dataset.values ?? "{}");
}
