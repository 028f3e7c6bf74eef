// One word or phrase, typed. The key in the page is the only source of what is accepted, so
// that the reader without script sees the same list.
import { type InterfaceKey, said, sayIn } from "../interface.ts";
import type { Answering } from "./answering.ts";
import { Field, remarkOf } from "./field.ts";
import type { Answer, Forgiven, TypedKey } from "./grade-typed.ts";
import type { Graded, Question, Words } from "./question.ts";

/** Written out, because a bundle has the words whose keys stand in it. */
const TOLD: Readonly<Record<Forgiven, InterfaceKey>> = {
  "without-marks": "without-marks",
  "keyboard-on": "keyboard-on",
  "keyboard-off": "keyboard-off",
};

export class Typed extends Field implements Question {
  readonly #foreseen: readonly HTMLElement[];
  readonly #key: TypedKey;
  readonly #label: HTMLElement | null;

  constructor(form: HTMLFormElement, key: HTMLElement) {
    super(form);
    this.#label = key.querySelector(".typed-key dt");
    this.#foreseen = [...key.querySelectorAll<HTMLElement>(".typed-foreseen [data-answer]")];
    this.#key = {
      answers: [...key.querySelectorAll<HTMLElement>(".typed-answer, .typed-accepted")].map(read),
      foreseen: this.#foreseen.map((item) => item.dataset.answer ?? ""),
    };
  }

  missing(): Words | undefined {
    return this.field.value.trim() === "" ? { key: "type-first" } : undefined;
  }

  answer(by: Answering): Graded {
    // Read-only rather than disabled: what was typed can still be read, copied and reached.
    this.field.readOnly = true;
    const verdict = by.gradeTyped(this.field.value, this.#key);
    if (verdict.outcome !== "right") {
      const item = verdict.foreseen === undefined ? undefined : this.#foreseen[verdict.foreseen];
      return { outcome: "wrong", remark: remarkOf(item) };
    }
    if (verdict.forgiven === undefined) return { outcome: "right", remark: [] };
    if (this.#label !== null) sayIn(this.#label, "spelling");
    return { outcome: "right", remark: [said(TOLD[verdict.forgiven])] };
  }

  override reset(): void {
    super.reset();
    if (this.#label !== null) sayIn(this.#label, "correct-answer");
  }
}

function read(element: HTMLElement): Answer {
  const lang = element.closest<HTMLElement>("[lang]")?.lang ?? "";
  return { text: element.textContent.trim(), lang };
}
