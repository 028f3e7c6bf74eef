// All words of the interface, in both languages. Only english.js brings them; see interface.ts.
import en from "../../course/interface/en.json" with { type: "json" };
import progressEn from "../../course/interface/progress/en.json" with { type: "json" };
import progressVi from "../../course/interface/progress/vi.json" with { type: "json" };
import vi from "../../course/interface/vi.json" with { type: "json" };
import type { WordsOf } from "../interface.ts";

export const WORDS: WordsOf = { vi: { ...vi, ...progressVi }, en: { ...en, ...progressEn } };
