// What can be done about a word besides reading its entry: keep it, or ask other dictionaries.
import { element } from "../element.ts";
import { said } from "../interface.ts";
import type { EventLog } from "../progress/log.ts";
import { dictionariesFor } from "../saved/dictionaries.ts";
import { saveForm } from "../saved/form.ts";
import type { Picked } from "./picking.ts";

export function waysOn(picked: Picked, log: EventLog): HTMLElement {
  const elsewhere = dictionariesFor(picked.word).map(({ name, address }) =>
    element(
      "li",
      {},
      element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, name),
    ),
  );
  return element(
    "div",
    { className: "ways-on" },
    saveForm(picked, log),
    element(
      "div",
      { className: "dictionaries" },
      said("dictionaries"),
      element("ul", {}, ...elsewhere),
    ),
  );
}
