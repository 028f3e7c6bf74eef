// What a reader has chosen stands in the address, so that a view of a page can be linked.

/** The choices in the address, by name. */
export function chosen(names: readonly string[], search: string): Map<string, string> {
  const asked = new URLSearchParams(search);
  return new Map(names.map((name) => [name, asked.get(name) ?? ""]));
}

/** The part of an address that tells these choices, with what else it told before. */
export function telling(choices: ReadonlyMap<string, string>, search: string): string {
  const told = new URLSearchParams(search);
  for (const [name, value] of choices) {
    if (value === "") told.delete(name);
    else told.set(name, value);
  }
  const text = told.toString();
  return text === "" ? "" : `?${text}`;
}

/** Puts choices into the address of this page; going back still leaves it. */
export function tell(choices: ReadonlyMap<string, string>): void {
  const { pathname, search, hash } = location;
  history.replaceState(history.state, "", `${pathname}${telling(choices, search)}${hash}`);
}
