// Entry of chrome.js, on every page and before every other script of ours: it lends them the
// words, says the page in the reader's language, and puts the switch into the header.
//
// It is the one script that is not deferred. It stands after the text and before the theme's
// own, so the page is in the chosen language before it is drawn for the first time, or as soon
// after as can be.
import { type Places, remembered } from "./chrome/choice.ts";
import { LookUpControl } from "./chrome/look-up.ts";
import { LanguageSwitch } from "./chrome/switch.ts";
import { WORDS } from "./chrome/words.ts";
import type { Interface } from "./interface.ts";

const places: Places = { storage: () => localStorage, tab: window };
const script = document.currentScript as HTMLScriptElement;
const root = new URL("../", script.src).href;
const lent: Interface = { language: remembered(places), words: WORDS, root };
globalThis.companion = lent;
// Before the switch, which says in the reader's language whatever stands on the page by then.
new LookUpControl(document, lent).start();
new LanguageSwitch(document, lent, places).start();
