// One button in the header. It names the other language in that language, so that whoever needs
// it can read it. The frame of the page changes; what people wrote stays in its own language:
// the article English, goals, summaries and meanings Vietnamese.
//
// Readers of Vietnamese need only the words that scripts add, which come with them. A reader
// of English gets english.js, with all words of both. While the page is being read from the line
// it is written into it, right behind this script, so that nothing is drawn in the wrong language
// first; later, at a press of the button, it is fetched.
import { element } from "../element.ts";
import { speech } from "../interface/speech.ts";
import type { Interface, Language, WordsOf } from "../interface.ts";
import { LANGUAGE, remember, remembered } from "../settings.ts";

const WRITTEN = "vi";

export class LanguageSwitch {
  readonly #page: Document;
  /** What this and the other scripts of the page share. */
  readonly lent: Interface;
  readonly #button: HTMLButtonElement;
  readonly #english: string;
  #coming = false;
  #say: ((language: Language) => void) | undefined;

  /** `words` are those of the header: Vietnamese, and the name of the button in English. */
  constructor(page: Document, words: WordsOf, root: string) {
    this.#page = page;
    this.#button = page.createElement("button");
    this.#english = `${root}assets/english.js`;
    this.lent = {
      language: WRITTEN,
      words,
      root,
      speech: speech(() => this.lent),
      teach: (all, say) => {
        this.lent.words = all;
        this.#say = say;
        // The reader may have chosen otherwise while the words were under way.
        this.#change(remembered(LANGUAGE));
      },
    };
    globalThis.companion = this.lent;
  }

  start(): void {
    this.#addButton();
    if (remembered(LANGUAGE) !== WRITTEN) {
      this.#page.write(`<script src="${this.#english}"></script>`);
    }
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
    if (language === this.lent.language) return;
    if (this.#say === undefined) {
      this.#fetchEnglish();
      return;
    }
    this.lent.language = language;
    this.#say(language);
    this.#nameButton();
  }

  #fetchEnglish(): void {
    if (this.#coming) return;
    this.#coming = true;
    const script = element("script", { src: this.#english });
    script.onerror = () => {
      this.#coming = false;
    };
    this.#page.head.append(script);
  }

  #nameButton(): void {
    const other = this.#other();
    this.#button.lang = other;
    this.#button.textContent = other.toUpperCase();
    this.#button.setAttribute("aria-label", this.lent.words[other]["use-language"]);
  }

  #other(): Language {
    return this.lent.language === "vi" ? "en" : "vi";
  }
}
