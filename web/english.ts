// Entry of english.js, which chrome.js asks for when the reader has chosen English.
import { Translation } from "./english/translation.ts";
import { WORDS } from "./english/words.ts";
import { LANGUAGE, remembered } from "./settings.ts";

const translation = new Translation(document, WORDS, remembered(LANGUAGE));
globalThis.companion?.teach(WORDS, (language) => translation.say(language));
