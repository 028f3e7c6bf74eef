// A number as people type it in Vietnam and in English: `1,234.5` and `1.234,5` are the same one.

const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;

/** Every number that `typed` can mean: `1.234` is a thousand and more here, one and a bit there.
 * Its unit may stand with it. Empty for what is no number, or one in another unit. */
export function readNumber(typed: string, unit: string): number[] {
  const text = withoutUnit(typed.normalize("NFKC").toLowerCase(), unit.normalize("NFKC"))
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/(?<=\d)\s+(?=\d{3}(?!\d))/g, "")
    .trim();
  if (!NUMBER.test(text)) return [];
  const marks = [".", ","].map((decimal) => asWritten(text, decimal));
  return [...new Set(marks.filter((number) => number !== undefined))];
}

export function isNear(number: number, value: number, tolerance: number): boolean {
  // Decimal fractions are not exact: 0.3 is near 0.1 + 0.2.
  return Math.abs(number - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value));
}

/** The number, if `decimal` is its decimal mark and the other mark parts thousands. */
function asWritten(text: string, decimal: string): number | undefined {
  const [whole = "", fraction, ...more] = text.split(decimal);
  const groups = whole.split(decimal === "." ? "," : ".");
  const wellGrouped = groups.slice(1).every((group) => group.length === 3);
  const oneMark = more.length === 0 && !/[.,]/.test(fraction ?? "");
  const first = (groups[0] ?? "").replace(/^[+-]/, "");
  if (!oneMark || !wellGrouped) return undefined;
  if (groups.length > 1 && (first.length > 3 || first === "0")) return undefined;
  return Number(`${groups.join("")}.${fraction ?? ""}`);
}

function withoutUnit(text: string, unit: string): string {
  const [typed, name] = [text.trim().replace(/[.!?]+$/, ""), unit.trim().toLowerCase()];
  for (const one of [name, name.replace(/s$/, ""), `${name}s`]) {
    if (one === "") continue;
    if (typed.endsWith(one)) return typed.slice(0, -one.length).trim();
    if (typed.startsWith(one)) return typed.slice(one.length).trim();
  }
  return typed;
}
