// The reader's own words on the glossary page: with meaning and sentence, to be changed, taken
// back, or downloaded. The list is made by script alone: without it there are no such words.
import { element } from "../element.ts";
import { type InterfaceKey, said, sayIn } from "../interface.ts";
import { meaningOf, removedNote, sentenceOf } from "./card.ts";
import { csvOf } from "./csv.ts";
import { CHANGED, type OwnWord, type OwnWords } from "./store.ts";
import { tableOf } from "./table.ts";

const ID = "own-words";
const FILE = "my-words.csv";

export class OwnWordList {
  readonly #words: OwnWords;
  readonly #title = element("summary");
  readonly #rows = element("ul", { className: "own-rows" });
  readonly #hint = said("own-words-none", undefined, "p");
  readonly #download = button("download-csv", () => this.#save());
  readonly #box = element("details", { className: "own-words", id: ID });

  constructor(words: OwnWords) {
    this.#words = words;
    this.#download.className = "button button--outlined";
    this.#box.append(this.#title, this.#hint, this.#rows, this.#download);
  }

  /** Puts the list before `place`, and keeps it true. */
  start(place: Element): void {
    place.before(this.#box);
    document.addEventListener(CHANGED, () => this.#show());
    addEventListener("pageshow", (event) => event.persisted && this.#show());
    addEventListener("hashchange", () => this.#openAddressed());
    this.#openAddressed();
    this.#show();
  }

  async #show(): Promise<void> {
    const words = await this.#words.read();
    const n = words.filter((own) => !own.isRemoved).length;
    sayIn(this.#title, "own-words-n", { n });
    this.#hint.hidden = words.length > 0;
    this.#download.hidden = n === 0;
    const active = document.activeElement?.closest<HTMLElement>(".own-rows > li")?.dataset.ownWord;
    this.#rows.replaceChildren(...words.map((own) => this.#row(own)));
    if (active === undefined) return;
    const row = `[data-own-word="${CSS.escape(active)}"] button`;
    this.#rows.querySelector<HTMLElement>(row)?.focus({ preventScroll: true });
  }

  #row(own: OwnWord): HTMLElement {
    const word = element("strong", { lang: "en" }, own.word);
    const row = element("li");
    row.dataset.ownWord = own.key;
    const toggle = button(own.isRemoved ? "undo" : "remove", () => this.#words.toggle(own));
    const edit = button("edit-meaning", () => this.#edit(row, own));
    const actions = own.isRemoved ? [...removedNote(own), toggle] : [edit, toggle];
    const meaning = element("p", {}, word, " ", meaningOf(own));
    row.append(meaning, ...sentenceOf(own), element("p", { className: "own-actions" }, ...actions));
    row.classList.toggle("own-removed", own.isRemoved);
    return row;
  }

  #edit(row: HTMLElement, own: OwnWord): void {
    const field = element("input", {
      type: "text",
      lang: "vi",
      autocomplete: "off",
      maxLength: 200,
    });
    field.value = own.meaning;
    const label = element("label", { className: "save-label" }, said("own-meaning"), field);
    const save = said("save", undefined, "button");
    save.className = "button button--outlined";
    const form = element("form", { className: "save-word" }, label, save);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#words.save(own, field.value.trim());
    });
    row.querySelector(".own-actions")?.replaceWith(form);
    field.focus();
  }

  async #save(): Promise<void> {
    const words = (await this.#words.read()).filter((own) => !own.isRemoved);
    const file = new Blob([csvOf(tableOf(words))], { type: "text/csv;charset=utf-8" });
    const address = URL.createObjectURL(file);
    element("a", { href: address, download: FILE }).click();
    setTimeout(() => URL.revokeObjectURL(address));
  }

  #openAddressed(): void {
    if (location.hash !== `#${ID}`) return;
    this.#box.open = true;
    this.#box.scrollIntoView();
  }
}

function button(key: InterfaceKey, onClick: () => void): HTMLElement {
  const element = said(key, undefined, "button");
  element.className = "link-button";
  element.setAttribute("type", "button");
  element.addEventListener("click", onClick);
  return element;
}
