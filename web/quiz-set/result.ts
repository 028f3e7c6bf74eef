// What a reader makes of a final check: for each objective a bar of its questions and a word, and
// the sections to read again. There is no sum: four objectives known and four unknown are no
// half of anything.
import { element } from "../element.ts";
import { CHECK, CROSS, DASH, icon } from "../icons.ts";
import { type InterfaceKey, sayIn } from "../interface.ts";
import { askedIn, outcomeOf } from "./asked.ts";
import { standing } from "./standing.ts";

const ICONS = { right: CHECK, partly: DASH, wrong: CROSS, unknown: CROSS } as const;

/** Shows the result of the questions that are asked now, once one of them is answered. */
export function showResult(page: ParentNode, result: HTMLElement): void {
  let [answered, all] = [0, 0];
  for (const row of result.querySelectorAll<HTMLElement>("li[data-part]")) {
    const asked = askedIn(page, row.dataset.part ?? "");
    const outcomes = asked.map(outcomeOf);
    row.hidden = asked.length === 0;
    all += asked.length;
    answered += outcomes.filter((outcome) => outcome !== undefined).length;
    showRow(row, outcomes);
    const missed = asked.filter((check) => (outcomeOf(check) ?? "right") !== "right");
    showAgain(row, new Set(missed.map((check) => check.dataset.item ?? "")));
  }
  result.hidden = answered === 0;
  const progress = result.querySelector<HTMLElement>(".result-progress");
  if (progress !== null) sayIn(progress, "result-progress", { n: answered, all });
}

function showRow(row: HTMLElement, outcomes: readonly (string | undefined)[]): void {
  const stands = standing(outcomes);
  row.dataset.standing = stands;
  const key: InterfaceKey = `result-${stands}`;
  const word = row.querySelector<HTMLElement>(".result-word");
  if (word !== null) sayIn(word, key);
  row.querySelector(".result-bar")?.replaceChildren(
    ...outcomes.map((outcome) => {
      const sign = ICONS[outcome as keyof typeof ICONS];
      const segment = element("span");
      segment.dataset.outcome = outcome ?? "open";
      if (sign !== undefined) segment.append(icon(sign));
      return segment;
    }),
  );
}

function showAgain(row: HTMLElement, missed: ReadonlySet<string>): void {
  const again = row.querySelector<HTMLElement>(".result-again");
  if (again === null) return;
  again.hidden = missed.size === 0;
  for (const link of again.querySelectorAll<HTMLElement>("a[data-items]")) {
    link.hidden = !link.dataset.items?.split(" ").some((item) => missed.has(item));
  }
}
