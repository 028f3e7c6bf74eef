// The words the scripts add to a page. They come from the same file as the words Python
// writes into it, so a button has one name whoever makes it.
import vi from "../course/interface/vi.json" with { type: "json" };

export type InterfaceKey = keyof typeof vi;

/** The text under `key`, its `{name}` slots filled. A slot without a value stays visible, to be seen. */
export function say(
  key: InterfaceKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return vi[key].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
