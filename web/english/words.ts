// All words of the interface, in both languages. Only english.js brings them; see interface.ts.
import en from "../../course/interface/en.json" with { type: "json" };
import vi from "../../course/interface/vi.json" with { type: "json" };
import type { WordsOf } from "../interface.ts";

export const WORDS: WordsOf = { vi, en };
