// What can be done about a word besides reading its entry: keep it, or ask other dictionaries.
import { make } from "../dom.ts";
import { said } from "../interface.ts";
import type { EventLog } from "../progress/log.ts";
import { dictionariesFor } from "../saved/dictionaries.ts";
import { saveForm } from "../saved/form.ts";
import type { Picked } from "./picking.ts";

export function waysOn(picked: Picked, log: EventLog): HTMLElement {
  const elsewhere = dictionariesFor(picked.word).map(({ name, address }) =>
    make(
      "li",
      {},
      make("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, name),
    ),
  );
  return make(
    "div",
    { class: "ways-on" },
    saveForm(picked, log),
    make("div", { class: "dictionaries" }, said("dictionaries"), make("ul", {}, ...elsewhere)),
  );
}
