// A number, near enough to the right one. What is accepted stands in the key.
import type { Answering } from "./answering.ts";
import { Field, remarkOf } from "./field.ts";
import type { Graded, Question, Words } from "./question.ts";

export class Numeric extends Field implements Question {
  readonly #key: HTMLElement;
  readonly #unit: string;

  constructor(form: HTMLFormElement, key: HTMLElement) {
    super(form);
    this.#key = key;
    this.#unit = form.querySelector(".check-unit")?.textContent ?? "";
  }

  missing(by: Answering): Words | undefined {
    if (this.#numbers(by).length > 0) return undefined;
    return { key: "number-first", values: { u: this.#unit } };
  }

  answer(by: Answering): Graded {
    this.field.readOnly = true;
    const numbers = this.#numbers(by);
    const near = ({ dataset: { value, tolerance } }: HTMLElement): boolean =>
      numbers.some((number) => by.isNear(number, Number(value), Number(tolerance ?? 0)));
    const right = this.#key.querySelector<HTMLElement>(".number-answer");
    if (right !== null && near(right)) return { outcome: "right", remark: [] };
    const foreseen = this.#key.querySelectorAll<HTMLElement>(".typed-foreseen [data-value]");
    return { outcome: "wrong", remark: remarkOf([...foreseen].find(near)) };
  }

  #numbers(by: Answering): number[] {
    return by.readNumber(this.field.value, this.#unit);
  }
}
