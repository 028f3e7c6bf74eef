// The words the scripts add to a page, in the language that the reader has chosen.
//
// Pages are written in Vietnamese, and each bundle brings the Vietnamese words that it adds, picked
// when it is made. They all lie in the table that chrome.js, which every page loads first, lends.
// Should it not have come, they stop here, before they change anything: the page stays what it is
// without script. English, and the words of Vietnamese that no script adds, come with english.js
// for who has chosen it; see chrome/switch.ts.
//
// What is said goes into an element that names its key, as Python's `said` does. So whatever
// stands on a page can be said again when the reader changes the language.
import type vi from "../course/interface/vi.json";
import { fill, type Values } from "./interface/fill.ts";
import type { EventLog } from "./progress/log.ts";

export type InterfaceKey = keyof typeof vi;
export type Language = "vi" | "en";
export type Words = Readonly<Record<InterfaceKey, string>>;

/** What is no word of a script comes with english.js; nothing is said in English before that. */
export type WordsOf = Readonly<Record<Language, Words>>;

export interface Interface {
  language: Language;
  words: WordsOf;
  /** The address of the site; it ends with a slash. */
  readonly root: string;
  /** For english.js: all words of both languages, and what says the page in one of them. */
  teach(words: WordsOf, say: (language: Language) => void): void;
  /** What other scripts lend each other once they have come. */
  log?: EventLog;
  panel?: { open(query: string): void };
}

declare global {
  var companion: Interface | undefined;
}

/** The words of the bundle that this stands in. */
declare const BUNDLE_WORDS: Words;

export const lent = borrowed();

/** Puts the words of `key` into an element, in place of what is in it. */
export function sayIn(element: HTMLElement, key: InterfaceKey, values?: Values): void {
  element.dataset.string = key;
  if (values === undefined) delete element.dataset.values;
  else element.dataset.values = JSON.stringify(values);
  element.lang = lent.language;
  element.textContent = fill(lent.words[lent.language][key], values);
}

/** The words of `key`, for a text that leaves the page: what is copied is not said again. */
export function say(key: InterfaceKey, values?: Values): string {
  return fill(lent.words[lent.language][key], values);
}

/** A new element that says `key`. */
export function said(key: InterfaceKey, values?: Values, tag = "span"): HTMLElement {
  const element = document.createElement(tag);
  sayIn(element, key, values);
  return element;
}

/** Names an element for those who cannot see it. */
export function label(element: HTMLElement, key: InterfaceKey): void {
  element.setAttribute("data-string-aria-label", key);
  element.setAttribute("aria-label", lent.words[lent.language][key]);
}

/** Empties an element that said something. */
export function unsay(element: HTMLElement): void {
  delete element.dataset.string;
  delete element.dataset.values;
  element.textContent = "";
}

function borrowed(): Interface {
  const lender = globalThis.companion;
  if (lender === undefined) throw new Error("chrome.js is missing");
  Object.assign(lender.words.vi, BUNDLE_WORDS);
  return lender;
}
