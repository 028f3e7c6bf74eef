// The card of a word: what the page has written for it, plus what needs script: reading aloud,
// a report of a wrong rendering, a way to close it.
import { element } from "../element.ts";
import { CROSS, drawn } from "../icons.ts";
import { label, say } from "../interface.ts";
import { reportDisclosure } from "../report/disclosure.ts";
import { listenRow } from "./listen.ts";

const WORD_ID = "gloss-card-word";
const CARD_ID = "gloss-card";

/** What the card of a word says; copied, never changed. `null`: the word stays a plain link. */
export type CardFor = (word: HTMLAnchorElement) => DocumentFragment | null;

/** The cards that the page carries: a template for each term in `.gloss-entries`. */
export function cardsOf(page: Document): CardFor {
  return ({ dataset }) => {
    const entry = `.gloss-entries template[data-entry="${CSS.escape(dataset.term ?? "")}"]`;
    return page.querySelector<HTMLTemplateElement>(entry)?.content ?? null;
  };
}

/** The card of a `word` that stands in `sentence`. */
export function buildCard(
  content: DocumentFragment,
  word: HTMLAnchorElement,
  sentence: string,
  onClose: () => void,
): HTMLElement {
  const body = element("div", { className: "gloss-card-body md-typeset" }, content.cloneNode(true));
  body.querySelector(".card-word")?.setAttribute("id", WORD_ID);
  furnish(body, word, sentence);
  const card = element(
    "div",
    {
      id: CARD_ID,
      className: "gloss-card",
      popover: "manual",
      tabIndex: -1,
      role: "dialog",
      // Not the language of the lesson, in which the word stands: a card is in Vietnamese.
      lang: "vi",
    },
    closeButton(onClose),
    body,
  );
  card.dataset.glossAdded = "";
  card.setAttribute("aria-labelledby", WORD_ID);
  return card;
}

function furnish(body: HTMLElement, word: HTMLAnchorElement, sentence: string): void {
  const en = textIn(body, ".card-word");
  const vi = textIn(body, ".card-vi");
  body.querySelector(".card-vi")?.before(listenRow(en, sentence));
  // A meaning of the reader's own is nobody else's fault.
  if (word.classList.contains("gloss--own")) return;
  const title = say("report-rendering", { en, vi });
  const address = location.origin + location.pathname;
  const lines = [`id: ${word.dataset.term}`, `> ${sentence}`, address, "", say("report-better")];
  const report = reportDisclosure("wrong-rendering", () => ({ title, lines }));
  body.querySelector(".card-links")?.append(report);
}

/** What an element of a card says. */
export function textIn(card: ParentNode, selector: string): string {
  return card.querySelector(selector)?.textContent.trim() ?? "";
}

function closeButton(onclick: () => void): HTMLButtonElement {
  const className = "gloss-card-close";
  const button = element("button", { type: "button", className, onclick }, drawn(CROSS));
  label(button, "close");
  return button;
}
