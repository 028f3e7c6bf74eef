// Gives the theme's own labels the keys that ours are written with; after that they are said
// again like any other. Done once, and only for a reader who leaves Vietnamese.
import type { Words } from "../interface.ts";
import { type Label, labelOf } from "./labels.ts";
import { ATTRIBUTES } from "./resay.ts";

const PARTS = ".md-skip, .md-header, .md-sidebar, .footnote-backref";

export function nameLabels(page: Document, written: Words): void {
  for (const part of page.querySelectorAll<HTMLElement>(PARTS)) {
    for (const text of textsIn(part)) {
      const label = labelOf(text.data, written);
      if (label !== undefined) text.replaceWith(spanFor(page, label));
    }
    for (const element of [part, ...part.querySelectorAll<HTMLElement>("*")]) {
      nameAttributes(element, written);
    }
  }
}

/** The theme's script finds its own words in the page, when it starts. */
export function translateTheme(page: Document, written: Words, words: Words): void {
  const config = page.getElementById("__config");
  if (config === null) return;
  const settings: { translations?: Record<string, string> } = JSON.parse(config.textContent);
  for (const [name, text] of Object.entries(settings.translations ?? {})) {
    const label = labelOf(text, written);
    if (label !== undefined && settings.translations)
      settings.translations[name] = words[label.key];
  }
  config.textContent = JSON.stringify(settings);
}

/** The name of the page in the window's title; the name of the site stays. */
export function titleIn(title: string, written: Words, words: Words): string {
  const [page = "", ...site] = title.split(" - ");
  const label = labelOf(page, written);
  return label === undefined ? title : [words[label.key], ...site].join(" - ");
}

function textsIn(part: HTMLElement): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest("[data-string], script, svg")) {
      texts.push(node);
    }
  }
  return texts;
}

function spanFor(page: Document, { key, values }: Label): HTMLElement {
  const span = page.createElement("span");
  span.dataset.string = key;
  span.dataset.values = JSON.stringify(values);
  return span;
}

function nameAttributes(element: HTMLElement, written: Words): void {
  for (const attribute of ATTRIBUTES) {
    const label = labelOf(element.getAttribute(attribute) ?? "", written);
    if (label === undefined) continue;
    element.setAttribute(`data-string-${attribute}`, label.key);
    element.dataset.values = JSON.stringify(label.values);
  }
}
