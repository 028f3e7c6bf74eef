// Says the words of the interface. Chrome.js has this and lends it to every script after it.
//
// What is said goes into an element that names its key, as Python's `said` does. So whatever
// stands on a page can be said again when the reader changes the language.
import type { Interface, InterfaceKey } from "../interface.ts";
import { fill, type Values } from "./fill.ts";

export interface Speech {
  /** The words of `key`, for a text that leaves the page: what is copied is not said again. */
  say(key: InterfaceKey, values?: Values): string;
  /** Puts the words of `key` into an element, in place of what is in it. */
  sayIn(element: HTMLElement, key: InterfaceKey, values?: Values): void;
  /** A new element that says `key`. */
  said(key: InterfaceKey, values?: Values, tag?: string): HTMLElement;
  /** Empties an element that said something. */
  unsay(element: HTMLElement): void;
  /** Names an element for those who cannot see it. */
  label(element: HTMLElement, key: InterfaceKey): void;
}

/** `shared` gives the words and the language of the moment. */
export function speech(shared: () => Pick<Interface, "language" | "words">): Speech {
  const say: Speech["say"] = (key, values) => {
    const { language, words } = shared();
    return fill(words[language][key], values);
  };
  const sayIn: Speech["sayIn"] = (element, key, values) => {
    element.dataset.string = key;
    if (values === undefined) delete element.dataset.values;
    else element.dataset.values = JSON.stringify(values);
    element.lang = shared().language;
    element.textContent = say(key, values);
  };
  return {
    say,
    sayIn,
    said: (key, values, tag = "span") => {
      const element = document.createElement(tag);
      sayIn(element, key, values);
      return element;
    },
    unsay: (element) => {
      delete element.dataset.string;
      delete element.dataset.values;
      element.textContent = "";
    },
    label: (element, key) => {
      element.setAttribute("data-string-aria-label", key);
      element.setAttribute("aria-label", say(key));
    },
  };
}
