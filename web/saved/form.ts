// Keeps a word: a meaning of the reader's own if there is one, and a button.
import { element } from "../element.ts";
import { lent, said } from "../interface.ts";
import type { Picked } from "../lookup/picking.ts";
import { storageNotice } from "../progress/here.ts";
import type { EventLog } from "../progress/log.ts";
import { CHANGED } from "./store.ts";
import { keyOf, savedWords } from "./words.ts";

/** A form that saves the word it was made for; it knows whether that is saved already. */
export function saveForm({ word, sentence, page }: Picked, log: EventLog): HTMLFormElement {
  const field = element("input", { type: "text", lang: "vi", autocomplete: "off", maxLength: 200 });
  const label = element("label", { className: "save-label" }, said("own-meaning"), field);
  const button = said("save-word", undefined, "button");
  button.className = "button button--outlined";
  const told = element("div", { role: "status" });
  const form = element("form", { className: "save-word" }, label, button, told);
  const known = log.events().then((events) => {
    const saved = savedWords(events).get(keyOf(word));
    if (saved === undefined) return;
    if (field.value === "") field.value = saved.meaning;
    told.replaceChildren(savedNote(word));
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const meaning = field.value.trim();
    await known;
    await log.append({ kind: "saved", word, sentence, page, meaning });
    told.replaceChildren(savedNote(word), ...(log.isBlocked ? [storageNotice()] : []));
    document.dispatchEvent(new Event(CHANGED));
  });
  return form;
}

function savedNote(word: string): HTMLElement {
  const list = said("own-words", undefined, "a");
  list.setAttribute("href", `${lent.root}glossary/#own-words`);
  return element("p", {}, said("word-saved", { q: word }), " ", list);
}
