// A page of items, and the fields that narrow it down.
import { sayIn } from "../interface.ts";
import { chosen, tell } from "./address.ts";
import { fits, type Item, spaced } from "./fit.ts";

type Field = HTMLInputElement | HTMLSelectElement;

export class FilteredView {
  readonly #form: HTMLFormElement;
  readonly #count: HTMLElement;
  readonly #fields: readonly Field[];
  readonly #items: ReadonlyMap<HTMLElement, Item>;
  readonly #groups: readonly HTMLElement[];

  static over(root: HTMLElement): FilteredView | undefined {
    const form = root.querySelector<HTMLFormElement>(".filter");
    const count = root.querySelector<HTMLElement>(".filter-count");
    return form === null || count === null ? undefined : new FilteredView(root, form, count);
  }

  constructor(root: HTMLElement, form: HTMLFormElement, count: HTMLElement) {
    this.#form = form;
    this.#count = count;
    this.#fields = [...form.querySelectorAll<Field>("[name]")];
    const items = [...root.querySelectorAll<HTMLElement>("[data-item]")];
    this.#items = new Map(items.map((item) => [item, read(item)]));
    this.#groups = [...root.querySelectorAll<HTMLElement>("[data-group]")];
  }

  start(): void {
    const names = this.#fields.map((field) => field.name);
    const asked = chosen(names, location.search);
    for (const field of this.#fields) {
      field.value = asked.get(field.name) ?? "";
      // An address may ask for what no list offers.
      if (field.value === "" && field instanceof HTMLSelectElement) field.selectedIndex = 0;
    }
    this.#form.addEventListener("input", () => this.#show());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The fields are empty only after this event.
    this.#form.addEventListener("reset", () => setTimeout(() => this.#show()));
    addEventListener("hashchange", () => this.#reveal());
    this.#form.hidden = false;
    this.#show();
    this.#reveal();
  }

  #show(): void {
    const choices = new Map(this.#fields.map((field) => [field.name, field.value.trim()]));
    let n = 0;
    for (const [element, item] of this.#items) {
      element.hidden = !fits(item, choices);
      if (!element.hidden) n += 1;
    }
    for (const group of this.#groups) {
      group.hidden = group.querySelector("[data-item]:not([hidden])") === null;
    }
    if (n === 0) sayIn(this.#count, "filter-none");
    else sayIn(this.#count, "filter-shown", { n, all: this.#items.size });
    tell(choices);
  }

  /** A link leads to an item also where it was filtered away. */
  #reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const item = target?.closest<HTMLElement>("[data-item]");
    if (item?.hidden !== true) return;
    for (const field of this.#fields) field.value = "";
    this.#show();
    target?.scrollIntoView({ block: "start" });
  }
}

function read(element: HTMLElement): Item {
  return { text: spaced(element.textContent), facets: { ...element.dataset } };
}
