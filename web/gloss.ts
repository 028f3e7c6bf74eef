// Entry of gloss.js: shows the meanings of this page as its reader has chosen, and turns the
// glossed words into buttons for their cards. Like chrome.js it is not deferred: meanings in the
// text stand there before it is drawn.
//
// Whoever adds words to the page later puts their templates into `.gloss-entries` and fires
// `glosses-added` at the document.
import { cardsOf } from "./gloss/card.ts";
import { GlossChoices } from "./gloss/choices.ts";
import { GlossReader } from "./gloss/reader.ts";

const cardFor = cardsOf(document);
const choices = new GlossChoices(document, cardFor);
choices.start();
document.addEventListener("glosses-added", () => choices.refresh());
new GlossReader(document, cardFor).start();
