// What is shown of a word of the reader's own, in its card and in the list: what they wrote, where
// they met it, and that it was taken back.
import { element } from "../element.ts";
import { lent, said } from "../interface.ts";
import type { OwnWord } from "./store.ts";

export function meaningOf({ meaning }: OwnWord): HTMLElement {
  const text = meaning === "" ? said("no-meaning") : element("span", { lang: "vi" }, meaning);
  text.classList.add("own-meaning");
  return text;
}

/** The sentence, which leads to where it stands; nothing for a word that came from no page. */
export function sentenceOf({ sentence, page }: OwnWord): HTMLElement[] {
  if (sentence === "") return [];
  const link = element("a", { href: lent.root + page, lang: "en" }, sentence);
  return [element("p", { className: "own-sentence" }, link)];
}

export function removedNote({ word, isRemoved }: OwnWord): HTMLElement[] {
  return isRemoved ? [said("word-removed", { q: word })] : [];
}
