// Both languages of the interface, without the words that come with a script on demand. Only
// chrome.js imports them; see interface.ts.
import en from "../../course/interface/en.json" with { type: "json" };
import vi from "../../course/interface/vi.json" with { type: "json" };
import type { Interface } from "../interface.ts";

export const WORDS = { vi, en } as Interface["words"];
