// The words the scripts add to a page, in the language that the reader has chosen.
//
// A bundle brings the Vietnamese words that it says itself (OWN_WORDS, put in when it is bundled)
// and lends them to the others, in the object that chrome.js, which every page loads first, has
// made. Should that not have come, they stop here, before they change anything: the page stays
// what it is without script. Both languages as a whole come with english.js, for who has chosen
// English; see chrome/switch.ts.
import type vi from "../course/interface/vi.json";
import type { Speech } from "./interface/speech.ts";
import type { EventLog, Trouble } from "./progress/log.ts";

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
  /** Says words of the interface. */
  readonly speech: Speech;
  /** For english.js: all words of both languages, and what says the page in one of them. */
  teach(words: WordsOf, say: (language: Language) => void): void;
  /** What other scripts lend each other once they have come. */
  log?: EventLog;
  showTrouble?: (trouble: Trouble, rows: number) => void;
  panel?: { open(query: string): void };
}

declare global {
  var companion: Interface | undefined;
}

/** The words of the bundle that this stands in. */
declare const OWN_WORDS: Partial<Words>;

export const lent = borrowed();

export const { say, sayIn, said, unsay, label } = lent.speech;

function borrowed(): Interface {
  const lender = globalThis.companion;
  if (lender === undefined) throw new Error("chrome.js is missing");
  Object.assign(lender.words.vi, OWN_WORDS);
  return lender;
}
