// Entry of chrome.js, on every page and before every other script of ours: it lends them the
// words, says the page in the reader's language, and puts the switch into the header.
//
// Like gloss.js after it, it is not deferred. It stands after the text and before the theme's
// own, so the page is as its reader has chosen before it is drawn for the first time, or as soon
// after as can be.
import { LookUpControl } from "./chrome/look-up.ts";
import { LanguageSwitch } from "./chrome/switch.ts";
import type { Words } from "./interface.ts";
import { GLOSS_MODE, READER_LEVEL, remembered } from "./settings.ts";

/** The words of this bundle, and the button in English, picked when it is made. */
declare const BUNDLE_WORDS: Words;
declare const ENGLISH_BUTTON: string;

document.documentElement.dataset.glossMode = remembered(GLOSS_MODE);
document.documentElement.dataset.readerLevel = remembered(READER_LEVEL);
const script = document.currentScript as HTMLScriptElement;
const root = new URL("../", script.src).href;
const words = { vi: BUNDLE_WORDS, en: { "use-language": ENGLISH_BUTTON } as Words };
const languages = new LanguageSwitch(document, words, root);
// Before the switch, which says in the reader's language whatever stands on the page by then.
new LookUpControl(document, languages.lent).start();
languages.start();
