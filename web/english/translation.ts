// Says a page in another language than it was written in, and in its own again.
import type { Language, WordsOf } from "../interface.ts";
import { resay } from "./resay.ts";
import { nameLabels, titleIn, translateTheme } from "./theme.ts";

const WRITTEN = "vi";
/** What inherits its language from the page, and is not ours to say again. */
const CONTENT = ".md-content, .md-header__topic:first-child, .md-nav--primary > .md-nav__title";

export class Translation {
  readonly #page: Document;
  readonly #words: WordsOf;
  readonly #title: string;

  /** While the page is read from the line, the theme has not started, and starts in `language`. */
  constructor(page: Document, words: WordsOf, language: Language) {
    this.#page = page;
    this.#words = words;
    this.#title = page.title;
    if (page.readyState === "loading") translateTheme(page, words[WRITTEN], words[language]);
    nameLabels(page, words[WRITTEN]);
    for (const part of page.querySelectorAll<HTMLElement>(CONTENT)) part.lang ||= WRITTEN;
  }

  say(language: Language): void {
    const words = this.#words;
    this.#page.documentElement.lang = language;
    this.#page.title = titleIn(this.#title, words[WRITTEN], words[language]);
    resay(this.#page, language, words);
  }
}
