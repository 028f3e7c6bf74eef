// One or several right options. After the answer the page shows the whole list again, in the
// order the reader chose from, each option with what it was and what the reader made of it.
import type { InterfaceKey } from "../interface.ts";
import type { Answering } from "./answering.ts";
import { gradeChoice, type OptionState, optionState } from "./grade.ts";
import type { Graded, Question, Words } from "./question.ts";
import type { Verdict } from "./verdict.ts";

export class Choice implements Question {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #key: HTMLElement;
  #verdicts: readonly Verdict[] = [];

  constructor(form: HTMLFormElement, key: HTMLElement) {
    this.#inputs = [...form.querySelectorAll<HTMLInputElement>(".check-option input")];
    this.#key = key;
  }

  missing(): Words | undefined {
    return this.given().length === 0 ? { key: "choose-first" } : undefined;
  }

  given(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  give(given: readonly string[]): void {
    for (const input of this.#inputs) input.checked = given.includes(input.value);
  }

  answer({ Verdict }: Answering): Graded {
    this.#verdicts = Verdict.of(this.#key);
    const chosen = new Set(this.given());
    const right = new Set(this.#verdicts.filter(isRight).map((verdict) => verdict.name));
    this.#keepOrderOfForm();
    for (const verdict of this.#verdicts) {
      const state = optionState(isRight(verdict), chosen.has(verdict.name));
      verdict.mark(state, wordsFor(state, right.size > 1));
    }
    return { outcome: gradeChoice(right, chosen), remark: [] };
  }

  reset(): void {
    for (const verdict of this.#verdicts) verdict.unmark();
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }

  #keepOrderOfForm(): void {
    const place = new Map(this.#inputs.map((input, index) => [input.value, index]));
    const sorted = this.#verdicts.toSorted(
      (a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0),
    );
    this.#verdicts[0]?.element.parentElement?.append(...sorted.map(({ element }) => element));
  }
}

function isRight({ right }: Verdict): boolean {
  return right !== undefined;
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
