// The look-up is one key or one tap away on every page; what it is made of comes when it is first
// wanted. On the glossary page its own field is the look-up.
import { element } from "../element.ts";
import { icon } from "../icons.ts";
import type { Interface } from "../interface.ts";

const SEARCH = ".md-header label[for=__search], .md-header .md-search";
const OWN_FIELD = ".md-content .lookup input[type=search]";
const FIELDS =
  "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])";
const TEXT = ".md-content";

export class LookUpControl {
  readonly #page: Document;
  readonly #interface: Interface;
  #coming: Promise<void> | undefined;

  constructor(page: Document, shared: Interface) {
    this.#page = page;
    this.#interface = shared;
  }

  start(): void {
    const page = this.#page;
    page.querySelector(SEARCH)?.before(this.#button());
    // Before the theme, which listens for `/` too, for its own search.
    page.addEventListener("keydown", (event) => this.#onKey(event), { capture: true });
    page.addEventListener("selectionchange", () => this.#onSelection());
  }

  #button(): HTMLButtonElement {
    const button = this.#page.createElement("button");
    button.type = "button";
    button.className = "md-header__button look-up";
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-keyshortcuts", "/");
    const words = this.#page.createElement("span");
    words.dataset.string = "look-up-word";
    words.lang = "vi";
    words.textContent = this.#interface.words.vi["look-up-word"];
    const key = this.#page.createElement("kbd");
    key.textContent = "/";
    key.ariaHidden = "true";
    button.append(icon("book"), words, key);
    button.addEventListener("click", () => this.#open(""));
    return button;
  }

  #onKey(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest(FIELDS) !== null;
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== "/" || typing || modified || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#open(String(this.#page.getSelection() ?? ""));
  }

  async #open(query: string): Promise<void> {
    const field = this.#page.querySelector<HTMLInputElement>(OWN_FIELD);
    if (field !== null) {
      field.focus();
      field.select();
      return;
    }
    try {
      await this.#panel();
      this.#interface.panel?.open(query);
    } catch {
      // It did not come; the glossary page may still, from the browser's store.
      location.assign(`${this.#interface.root}glossary/?term=${encodeURIComponent(query)}`);
    }
  }

  /** From here on the panel's own code watches what is selected. */
  #onSelection(): void {
    if (this.#coming !== undefined) return;
    const selection = this.#page.getSelection();
    const place = selection?.anchorNode?.parentElement?.closest(TEXT);
    if (place && !selection?.isCollapsed) this.#panel().catch(() => {});
  }

  #panel(): Promise<void> {
    this.#coming ??= new Promise<void>((resolve, reject) => {
      const style = `${this.#interface.root}assets/words.css`;
      if (this.#page.querySelector(`link[href$="assets/words.css"]`) === null) {
        this.#page.head.append(element("link", { rel: "stylesheet", href: style }));
      }
      const script = this.#page.createElement("script");
      script.src = `${this.#interface.root}assets/panel.js`;
      script.onload = () => resolve();
      script.onerror = () => {
        this.#coming = undefined;
        script.remove();
        reject(new Error(`${script.src} did not come`));
      };
      this.#page.head.append(script);
    });
    return this.#coming;
  }
}
