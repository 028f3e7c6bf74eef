// Words with slots: `{n}` takes a value, `{n|lesson|lessons}` a word that follows its number,
// because English counts aloud and Vietnamese does not. The way back, from a text to the values
// in it, recognises what somebody else wrote with the same words.

export type Values = Readonly<Record<string, string | number>>;

const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;
const SPECIAL = /[.*+?^$()|[\]\\/]/g;

/** A slot without a value stays visible, to be seen. */
export function fill(words: string, values: Values = {}): string {
  return words.replace(SLOT, (slot, name: string, one?: string, several?: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    if (one === undefined || several === undefined) return String(value);
    return Number(value) === 1 ? one : several;
  });
}

/** The values with which `words` give `text`; `undefined` when they cannot. */
export function valuesIn(text: string, words: string): Record<string, string> | undefined {
  const pattern = words.replace(SPECIAL, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+)");
  const match = new RegExp(`^${pattern}$`).exec(text);
  return match === null ? undefined : { ...match.groups };
}
