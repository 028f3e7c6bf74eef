// What the reader has chosen, kept in the browser. Where storage is denied, the tab itself
// remembers, by its name: the choices then last as long as the visit and are seen by nobody else.
import type { Language } from "./interface.ts";

export interface Setting<Value extends string> {
  readonly name: string;
  /** The first one holds until the reader chooses. */
  readonly values: readonly [Value, ...Value[]];
}

export type GlossMode = "popover" | "brackets" | "ruby" | "hidden";
export type ReaderLevel = "none" | "A2" | "B1" | "B2" | "C1";
export type Speed = "normal" | "slow";

export const LANGUAGE: Setting<Language> = { name: "language", values: ["vi", "en"] };
export const GLOSS_MODE: Setting<GlossMode> = {
  name: "gloss-mode",
  values: ["popover", "brackets", "ruby", "hidden"],
};
export const READER_LEVEL: Setting<ReaderLevel> = {
  name: "reader-level",
  values: ["none", "A2", "B1", "B2", "C1"],
};
export const SPEED: Setting<Speed> = { name: "speed", values: ["normal", "slow"] };

export interface Places {
  /** A function, because in some browsers the mere question is refused. */
  readonly storage: () => Pick<Storage, "getItem" | "setItem">;
  readonly tab: { name: string };
}

/** This browser and this tab. */
const HERE: Places = {
  storage: () => localStorage,
  get tab() {
    return window;
  },
};

const IN_NAME = "companion?";

export function remembered<Value extends string>(
  { name, values }: Setting<Value>,
  { storage, tab }: Places = HERE,
): Value {
  let found: string | null | undefined;
  try {
    found = storage().getItem(keyOf(name));
  } catch {
    found = choicesIn(tab)?.get(name);
  }
  return values.find((value) => value === found) ?? values[0];
}

export function remember<Value extends string>(
  { name }: Setting<Value>,
  value: Value,
  { storage, tab }: Places = HERE,
): void {
  try {
    storage().setItem(keyOf(name), value);
  } catch {
    const choices = choicesIn(tab);
    choices?.set(name, value);
    if (choices !== undefined) tab.name = IN_NAME + choices;
  }
}

function keyOf(name: string): string {
  return `companion.${name}`;
}

/** What the name of a tab remembers; `undefined` when somebody else has named it. */
function choicesIn({ name }: Places["tab"]): URLSearchParams | undefined {
  if (name !== "" && !name.startsWith(IN_NAME)) return undefined;
  return new URLSearchParams(name.slice(IN_NAME.length));
}
