// Entry of chrome.js, on every page and before every other script of ours: it lends them the
// words, says the page in the reader's language, and puts the switch into the header.
//
// It is the one script that is not deferred. It stands after the text and before the theme's
// own, so the page is in the chosen language before it is drawn for the first time, or as soon
// after as can be.
import { type Places, remembered } from "./chrome/choice.ts";
import { LanguageSwitch } from "./chrome/switch.ts";
import { WORDS } from "./chrome/words.ts";

const places: Places = { storage: () => localStorage, tab: window };
const lent = { language: remembered(places), words: WORDS };
globalThis.companion = lent;
new LanguageSwitch(document, lent, places).start();
