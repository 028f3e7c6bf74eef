// The card of a word: what the page's template for it says, plus a name and a way to close it.
import { icon } from "../icons.ts";
import { label } from "../interface.ts";

const WORD_ID = "gloss-card-word";
const CARD_ID = "gloss-card";

/** `undefined` when the page carries no entry for the term: the word then stays a plain link. */
export function templateFor(page: Document, term: string | undefined): HTMLTemplateElement | null {
  if (term === undefined) return null;
  return page.querySelector(`.gloss-entries template[data-entry="${CSS.escape(term)}"]`);
}

export function buildCard(template: HTMLTemplateElement, onClose: () => void): HTMLElement {
  const card = document.createElement("div");
  card.id = CARD_ID;
  card.className = "gloss-card";
  card.popover = "manual";
  card.tabIndex = -1;
  // Not the language of the lesson, in which the word stands: a card is written in Vietnamese.
  card.lang = "vi";
  card.dataset.glossAdded = "";
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-labelledby", WORD_ID);
  const body = document.createElement("div");
  body.className = "gloss-card-body md-typeset";
  body.append(template.content.cloneNode(true));
  body.querySelector(".card-word")?.setAttribute("id", WORD_ID);
  card.append(closeButton(onClose), body);
  return card;
}

function closeButton(onClose: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "gloss-card-close";
  label(button, "close");
  button.append(icon("cross"));
  button.addEventListener("click", onClose);
  return button;
}
