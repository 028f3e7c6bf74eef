// The two choices of a reader of glosses: how meanings show, and which words need none. They
// stand in the head of a lesson, below the title of any other page that has glosses.
import { element } from "../element.ts";
import { type InterfaceKey, said, sayIn, unsay } from "../interface.ts";
import { GLOSS_MODE, READER_LEVEL, remember, remembered, type Setting } from "../settings.ts";
import type { CardFor } from "./card.ts";
import { showMeanings } from "./display.ts";

export class GlossChoices {
  readonly #page: Document;
  readonly #cardFor: CardFor;
  readonly #mode = select(GLOSS_MODE, (mode) => `gloss-mode-${mode}`);
  readonly #level = select(READER_LEVEL, (level) => (level === "none" ? "no-level" : undefined));
  readonly #message = element("p", { role: "status" });
  readonly #choices = element(
    "div",
    { className: "gloss-choices", onchange: () => this.refresh() },
    element("label", {}, said("gloss-mode"), this.#mode),
    element("label", {}, said("reader-level"), this.#level),
    this.#message,
  );

  constructor(page: Document, cardFor: CardFor) {
    this.#page = page;
    this.#cardFor = cardFor;
    this.#choices.dataset.glossAdded = "";
  }

  start(): void {
    this.refresh();
    addEventListener("pageshow", (event) => {
      // Back from a page where something else was chosen.
      if (event.persisted) this.refresh();
    });
  }

  /** Shows the page as chosen; to be called again when it has more words than before. */
  refresh(): void {
    const page = this.#page;
    const mode = remembered(GLOSS_MODE);
    const level = remembered(READER_LEVEL);
    page.documentElement.dataset.glossMode = this.#mode.value = mode;
    page.documentElement.dataset.readerLevel = this.#level.value = level;
    const mayChange = showMeanings(page, this.#cardFor, mode, level);
    if (mayChange && !this.#choices.isConnected) {
      const above = page.querySelector(".lesson-meta") ?? page.querySelector(".md-content h1");
      above?.after(this.#choices);
    }
    if (level === "none") unsay(this.#message);
    else sayIn(this.#message, "known-words", { level });
  }
}

/** `keyOf` names the words of a value; one without is the same in both languages. */
function select<Value extends string>(
  setting: Setting<Value>,
  keyOf: (value: Value) => InterfaceKey | undefined,
): HTMLSelectElement {
  const options = setting.values.map((value) => {
    const option = new Option(value, value);
    const key = keyOf(value);
    if (key !== undefined) sayIn(option, key);
    return option;
  });
  const box = element("select", { autocomplete: "off" }, ...options);
  box.onchange = () => remember(setting, setting.values[box.selectedIndex] ?? setting.values[0]);
  return box;
}
