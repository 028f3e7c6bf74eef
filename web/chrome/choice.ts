// The reader's choice of language, kept in the browser. Where storage is denied, the tab itself
// remembers, by its name: the choice then lasts as long as the visit and is seen by nobody else.
import type { Language } from "../interface.ts";

export interface Places {
  /** A function, because in some browsers the mere question is refused. */
  readonly storage: () => Pick<Storage, "getItem" | "setItem">;
  readonly tab: { name: string };
}

const KEY = "companion.language";
const IN_NAME = `${KEY}=`;

/** Vietnamese unless English was chosen. */
export function remembered({ storage, tab }: Places): Language {
  let found: string | null;
  try {
    found = storage().getItem(KEY);
  } catch {
    found = tab.name.startsWith(IN_NAME) ? tab.name.slice(IN_NAME.length) : null;
  }
  return found === "en" ? "en" : "vi";
}

export function remember({ storage, tab }: Places, language: Language): void {
  try {
    storage().setItem(KEY, language);
  } catch {
    // A tab that somebody else has named keeps its name.
    if (tab.name === "" || tab.name.startsWith(IN_NAME)) tab.name = IN_NAME + language;
  }
}
