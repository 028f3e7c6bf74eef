// The words the theme writes itself: it has them in one language only. They are known by what
// they say: vi.json says the same as the theme's Vietnamese file (a test holds both together),
// so a label of the theme leads to a key, and the key to the other language.

import { type Values, valuesIn } from "../interface/fill.ts";
import type { InterfaceKey, Words } from "../interface.ts";

/** What the theme, the navigation or the list of a page's headings may show. */
const KEYS: readonly InterfaceKey[] = [
  "back-to-citation",
  "choose",
  "choose-flip",
  "choose-remarks",
  "choose-results",
  "claims",
  "clear",
  "comparison",
  "costs",
  "costs-calculator",
  "costs-examples",
  "costs-prices",
  "contents",
  "glossary",
  "header",
  "home",
  "lessons",
  "navigation",
  "own-progress",
  "questions-of-lesson",
  "reference",
  "search",
  "search-more",
  "search-more-one",
  "search-none",
  "search-one",
  "search-some",
  "search-start",
  "search-without",
  "self-check",
  "set-contrast",
  "set-final",
  "set-start",
  "set-words",
  "skip",
  "sources",
  "summary",
  "symptoms",
  "to-dark",
  "to-light",
  "words-of-lesson",
];

export interface Label {
  readonly key: InterfaceKey;
  readonly values: Values;
}

/** The groups of words and of symptoms: headings, which stand in the list of their page's headings. */
function groupsOf(words: Words): InterfaceKey[] {
  const keys = Object.keys(words) as InterfaceKey[];
  return keys.filter((key) => /^(category|theme)-/.test(key));
}

/** Which label a text is, by the words it is written in; `undefined` for any other text. */
export function labelOf(text: string, words: Words): Label | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  for (const key of [...KEYS, ...groupsOf(words)]) {
    const values = valuesIn(written, words[key]);
    if (values !== undefined) return { key, values };
  }
  return undefined;
}
