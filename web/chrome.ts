// Entry of chrome.js, on every page and before every other script of ours: it lends them the
// words, says the page in the reader's language, and puts the switch into the header.
//
// Like gloss.js after it, it is not deferred. It stands after the text and before the theme's
// own, so the page is as its reader has chosen before it is drawn for the first time, or as soon
// after as can be.
import { LookUpControl } from "./chrome/look-up.ts";
import { LanguageSwitch } from "./chrome/switch.ts";
import type { WordsOf } from "./interface.ts";
import { GLOSS_MODE, READER_LEVEL, remembered } from "./settings.ts";

/** The words that scripts add to Vietnamese pages, picked when the bundle is made. */
declare const SCRIPT_WORDS: WordsOf;

document.documentElement.dataset.glossMode = remembered(GLOSS_MODE);
document.documentElement.dataset.readerLevel = remembered(READER_LEVEL);
const script = document.currentScript as HTMLScriptElement;
const root = new URL("../", script.src).href;
const languages = new LanguageSwitch(document, SCRIPT_WORDS, root);
// Before the switch, which says in the reader's language whatever stands on the page by then.
new LookUpControl(document, languages.lent).start();
languages.start();
