// One word or phrase, typed. The key in the page is the only source of what is accepted, so
// that the reader without script sees the same list.
import { type InterfaceKey, said } from "../interface.ts";
import { type Answer, gradeTyped, type TypedKey } from "./grade.ts";
import type { Graded, Question } from "./question.ts";

export class Typed implements Question {
  readonly #field: HTMLInputElement;
  readonly #foreseen: readonly HTMLElement[];
  readonly #key: TypedKey;

  constructor(field: HTMLInputElement, key: HTMLElement) {
    this.#field = field;
    this.#foreseen = [...key.querySelectorAll<HTMLElement>(".typed-foreseen [data-answer]")];
    this.#key = {
      answers: [...key.querySelectorAll<HTMLElement>(".typed-answer, .typed-accepted")].map(read),
      foreseen: this.#foreseen.map((item) => item.dataset.answer ?? ""),
    };
  }

  missing(): InterfaceKey | undefined {
    return this.#field.value.trim() === "" ? "type-first" : undefined;
  }

  answer(): Graded {
    // Read-only rather than disabled: what was typed can still be read, copied and reached.
    this.#field.readOnly = true;
    const verdict = gradeTyped(this.#field.value, this.#key);
    if (verdict.outcome === "right") {
      const remark = verdict.withoutMarks ? [said("without-marks")] : [];
      return { outcome: "right", remark };
    }
    const item = verdict.foreseen === undefined ? undefined : this.#foreseen[verdict.foreseen];
    const why = item?.querySelector(".verdict-why");
    return { outcome: "wrong", remark: why ? [why.cloneNode(true)] : [] };
  }

  reset(): void {
    this.#field.readOnly = false;
  }

  focus(): void {
    this.#field.focus();
  }
}

function read(element: HTMLElement): Answer {
  const lang = element.closest<HTMLElement>("[lang]")?.lang ?? "";
  return { text: element.textContent.trim(), lang };
}
