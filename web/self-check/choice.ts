// One or several right options. After the answer the page shows the whole list again, in the
// order the reader chose from, each option with what it was and what the reader made of it.
import { type IconName, icon } from "../icons.ts";
import { say } from "../interface.ts";
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
  readonly #labels = new Map<Element, string>();

  constructor(form: HTMLFormElement, key: HTMLElement) {
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>(".check-option input")];
    this.#verdicts = [...key.querySelectorAll<HTMLElement>(".verdict")];
    for (const label of key.querySelectorAll(".verdict-label")) {
      this.#labels.set(label, label.textContent);
    }
  }

  missing(): string | undefined {
    return this.#chosen().size === 0 ? say("choose-first") : undefined;
  }

  answer(): Graded {
    const chosen = this.#chosen();
    const right = this.#verdicts.filter((verdict) => "right" in verdict.dataset).map(optionOf);
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
    for (const [label, text] of this.#labels) label.textContent = text;
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

function mark(verdict: HTMLElement, state: OptionState, several: boolean): void {
  verdict.dataset.state = state;
  verdict.prepend(icon(ICONS[state]));
  const label = verdict.querySelector(".verdict-label");
  if (label !== null) label.textContent = wordsFor(state, several).join(" · ");
}

/** “Missed” is said only where several were to be found; with one it is plain from the message. */
function wordsFor(state: OptionState, several: boolean): string[] {
  switch (state) {
    case "right-chosen":
      return [say("right-answer"), say("your-choice")];
    case "right-missed":
      return several ? [say("right-answer"), say("missed")] : [say("right-answer")];
    case "wrong-chosen":
      return several ? [say("your-choice"), say("wrong-answer")] : [say("your-choice")];
    case "wrong-left":
      return [say("not-chosen")];
  }
}
