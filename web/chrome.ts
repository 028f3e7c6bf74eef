// Entry of chrome.js, on every page and before every other script of ours: it lends them the
// words, says the page in the reader's language, and puts the switch into the header.
//
// Like gloss.js after it, it is not deferred. It stands after the text and before the theme's
// own, so the page is as its reader has chosen before it is drawn for the first time, or as soon
// after as can be.
import { LanguageSwitch } from "./chrome/switch.ts";
import { WORDS } from "./chrome/words.ts";
import { GLOSS_MODE, LANGUAGE, READER_LEVEL, remembered } from "./settings.ts";

document.documentElement.dataset.glossMode = remembered(GLOSS_MODE);
document.documentElement.dataset.readerLevel = remembered(READER_LEVEL);
const lent = { language: remembered(LANGUAGE), words: WORDS };
globalThis.companion = lent;
new LanguageSwitch(document, lent).start();
