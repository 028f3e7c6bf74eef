// One or several right options. After the answer the page shows the whole list again, in the
// order the reader chose from, each option with what it was and what the reader made of it.
import { type IconName, icon } from "../icons.ts";
import { type InterfaceKey, said, sayIn, unsay } from "../interface.ts";
import { gradeChoice, type OptionState, optionState } from "./grade.ts";
import type { Graded, Question } from "./question.ts";

const ICONS: Readonly<Record<OptionState, IconName>> = {
  "right-chosen": "check",
  "right-missed": "check",
  "wrong-chosen": "cross",
  "wrong-left": "dash",
};

export class Choice implements Question {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #verdicts: readonly HTMLElement[];
  readonly #labels = new Map<HTMLElement, InterfaceKey>();

  constructor(form: HTMLFormElement, key: HTMLElement) {
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>(".check-option input")];
    this.#verdicts = [...key.querySelectorAll<HTMLElement>(".verdict")];
    for (const verdict of this.#verdicts) {
      const label = verdict.querySelector<HTMLElement>(".verdict-label");
      if (label !== null)
        this.#labels.set(label, isRight(verdict) ? "right-answer" : "wrong-answer");
    }
  }

  missing(): InterfaceKey | undefined {
    return this.#chosen().size === 0 ? "choose-first" : undefined;
  }

  answer(): Graded {
    const chosen = this.#chosen();
    const right = this.#verdicts.filter(isRight).map(optionOf);
    this.#keepOrderOfForm();
    for (const verdict of this.#verdicts) {
      const option = optionOf(verdict);
      mark(verdict, optionState(right.includes(option), chosen.has(option)), right.length > 1);
    }
    return { outcome: gradeChoice(new Set(right), chosen), remark: [] };
  }

  reset(): void {
    for (const verdict of this.#verdicts) {
      delete verdict.dataset.state;
      verdict.querySelector(":scope > .stroke-icon")?.remove();
    }
    for (const [label, key] of this.#labels) sayIn(label, key);
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }

  #chosen(): Set<string> {
    return new Set(this.#inputs.filter((input) => input.checked).map((input) => input.value));
  }

  #keepOrderOfForm(): void {
    const place = new Map(this.#inputs.map((input, index) => [input.value, index]));
    const sorted = this.#verdicts.toSorted(
      (a, b) => (place.get(optionOf(a)) ?? 0) - (place.get(optionOf(b)) ?? 0),
    );
    this.#verdicts[0]?.parentElement?.append(...sorted);
  }
}

function optionOf(verdict: HTMLElement): string {
  return verdict.dataset.option ?? "";
}

function isRight(verdict: HTMLElement): boolean {
  return "right" in verdict.dataset;
}

function mark(verdict: HTMLElement, state: OptionState, several: boolean): void {
  verdict.dataset.state = state;
  verdict.prepend(icon(ICONS[state]));
  const label = verdict.querySelector<HTMLElement>(".verdict-label");
  if (label === null) return;
  unsay(label);
  const words = wordsFor(state, several).flatMap((key) => [" · ", said(key)]);
  label.append(...words.slice(1));
}

/** “Missed” is said only where several were to be found; with one it is plain from the message. */
function wordsFor(state: OptionState, several: boolean): InterfaceKey[] {
  switch (state) {
    case "right-chosen":
      return ["right-answer", "your-choice"];
    case "right-missed":
      return several ? ["right-answer", "missed"] : ["right-answer"];
    case "wrong-chosen":
      return several ? ["your-choice", "wrong-answer"] : ["your-choice"];
    case "wrong-left":
      return ["not-chosen"];
  }
}
