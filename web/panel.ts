// Entry of panel.js, which chrome.js fetches when a reader first wants to look something up: over
// the page for a question, beside the text for a word that is selected.
import { lent } from "./interface.ts";
import { LookUpPanel } from "./lookup/panel.ts";
import { SelectionCard } from "./lookup/selection.ts";
import { Terms } from "./lookup/terms.ts";
import { logHere } from "./progress/here.ts";

const terms = new Terms(`${lent.root}assets/terms.json`);
const panel = new LookUpPanel(document, terms, logHere());
const card = new SelectionCard(document, terms, logHere());
card.start();
lent.panel = {
  open: (query) => {
    const { picked } = card;
    card.close();
    panel.open(query, picked);
  },
};
