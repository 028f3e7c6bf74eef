// Both languages of the interface. Only chrome.js imports them; see interface.ts.
import en from "../../course/interface/en.json" with { type: "json" };
import vi from "../../course/interface/vi.json" with { type: "json" };
import type { Interface } from "../interface.ts";

export const WORDS: Interface["words"] = { vi, en };
