// Rows with a value each: a partner to pick from a list, or one of a few classes. Each row is
// right or not; all of them make the answer.
import type { Answering } from "./answering.ts";
import { gradeRows } from "./grade.ts";
import type { Graded, Question, Words } from "./question.ts";
import type { Verdict } from "./verdict.ts";

type Control = HTMLSelectElement | HTMLInputElement;

export class Rows implements Question {
  protected readonly rows: readonly HTMLElement[];
  readonly #key: HTMLElement;
  #verdicts: readonly Verdict[] = [];

  constructor(form: HTMLFormElement, key: HTMLElement) {
    this.rows = [...form.querySelectorAll<HTMLElement>(".check-row")];
    this.#key = key;
  }

  missing(): Words | undefined {
    const left = this.rows.filter((row) => chosenIn(row) === "").length;
    return left === 0 ? undefined : { key: "rows-left", values: { n: left } };
  }

  given(): string[] {
    const given = this.rows.map((row) => [row.dataset.row, chosenIn(row)]);
    return given.filter(([, value]) => value !== "").map((one) => one.join("="));
  }

  give(given: readonly string[]): void {
    const values = new Map(given.map((one) => one.split("=", 2) as [string, string]));
    for (const row of this.rows) setValue(row, values.get(row.dataset.row ?? "") ?? "");
  }

  answer({ Verdict }: Answering): Graded {
    this.#verdicts = Verdict.of(this.#key, ".verdict[data-row]");
    const chosen = new Map(this.rows.map((row) => [row.dataset.row ?? "", row]));
    const rights = this.#verdicts.map((verdict) => {
      const row = chosen.get(verdict.name);
      return row !== undefined && markRow(verdict, row);
    });
    return { outcome: gradeRows(rights), remark: [] };
  }

  reset(): void {
    for (const verdict of this.#verdicts) verdict.unmark();
  }

  focus(): void {
    const open = this.rows.find((row) => chosenIn(row) === "") ?? this.rows[0];
    open?.querySelector<Control>("select, input")?.focus();
  }
}

/** Returns whether the row is right. */
function markRow(verdict: Verdict, row: HTMLElement): boolean {
  const value = chosenIn(row);
  if (value === verdict.right) verdict.mark("right-chosen", ["right-answer", "your-choice"]);
  else if (value === "") verdict.mark("right-missed", ["right-answer"]);
  else verdict.mark("wrong-chosen", ["your-choice"], textOf(row));
  return value === verdict.right;
}

export function chosenIn(row: HTMLElement): string {
  return row.querySelector<Control>("select, :checked")?.value ?? "";
}

export function setValue(row: HTMLElement, value: string): void {
  const select = row.querySelector("select");
  if (select !== null) select.value = value;
  for (const radio of row.querySelectorAll("input")) radio.checked = radio.value === value;
}

/** What the chosen value says; partners and classes are English. */
function textOf(row: HTMLElement): Node {
  const chosen = row.querySelector("select")?.selectedOptions[0];
  const text = document.createElement("span");
  text.lang = "en";
  text.textContent = (chosen ?? row.querySelector(":checked + span"))?.textContent ?? "";
  return text;
}
