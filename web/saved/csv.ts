// Tables as text that spreadsheets open: RFC 4180, in UTF-8 with the mark by which Excel knows it.

const UTF_8 = "\ufeff";
/** What a spreadsheet would take for the beginning of a formula and run. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export function csvOf(rows: readonly (readonly string[])[]): string {
  return UTF_8 + rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
