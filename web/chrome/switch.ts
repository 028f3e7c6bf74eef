// One button in the header. It names the other language in that language, so that whoever needs
// it can read it. The frame of the page changes; what people wrote stays in its own language:
// the article English, goals, summaries and meanings Vietnamese.
import type { Interface, Language } from "../interface.ts";
import { LANGUAGE, remember, remembered } from "../settings.ts";
import { resay } from "./resay.ts";
import { nameLabels, titleIn, translateTheme } from "./theme.ts";

const WRITTEN = "vi";
/** What inherits its language from the page, and is not ours to say again. */
const CONTENT = ".md-content, .md-header__topic:first-child, .md-nav--primary > .md-nav__title";

export class LanguageSwitch {
  readonly #page: Document;
  readonly #interface: Interface;
  readonly #button: HTMLButtonElement;
  readonly #title: string;
  #named = false;

  constructor(page: Document, shared: Interface) {
    this.#page = page;
    this.#interface = shared;
    this.#button = page.createElement("button");
    this.#title = page.title;
  }

  start(): void {
    const { language, words } = this.#interface;
    if (language !== WRITTEN) {
      translateTheme(this.#page, words[WRITTEN], words[language]);
      this.#say(language);
    }
    this.#addButton();
    addEventListener("pageshow", (event) => {
      // Back from a page where the language was changed, to this one as it was left.
      if (event.persisted) this.#change(remembered(LANGUAGE));
    });
  }

  #addButton(): void {
    const button = this.#button;
    button.type = "button";
    button.className = "md-header__button language-switch";
    button.addEventListener("click", () => {
      const next = this.#other();
      remember(LANGUAGE, next);
      this.#change(next);
    });
    this.#nameButton();
    this.#page
      .querySelector(".md-header label[for=__search], .md-header .md-search")
      ?.before(button);
  }

  #change(language: Language): void {
    if (language === this.#interface.language) return;
    this.#interface.language = language;
    this.#say(language);
    this.#nameButton();
  }

  #say(language: Language): void {
    const { words } = this.#interface;
    if (!this.#named) this.#prepare();
    this.#page.documentElement.lang = language;
    this.#page.title = titleIn(this.#title, words[WRITTEN], words[language]);
    resay(this.#page, language, words);
  }

  #prepare(): void {
    this.#named = true;
    nameLabels(this.#page, this.#interface.words[WRITTEN]);
    for (const part of this.#page.querySelectorAll<HTMLElement>(CONTENT)) part.lang ||= WRITTEN;
  }

  #nameButton(): void {
    const other = this.#other();
    this.#button.lang = other;
    this.#button.textContent = other.toUpperCase();
    this.#button.setAttribute("aria-label", this.#interface.words[other]["use-language"]);
  }

  #other(): Language {
    return this.#interface.language === "vi" ? "en" : "vi";
  }
}
