// An answer in the reader's own words. No program judges it: the reader holds it against the
// model and ticks the points that are in it. The ticks belong to the answer, after its text.
import { Field } from "./field.ts";
import type { Graded, Question, Words } from "./question.ts";

export class Explain extends Field implements Question {
  readonly #points: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement, key: HTMLElement) {
    super(form);
    this.#points = [...key.querySelectorAll<HTMLInputElement>(".check-points input")];
  }

  missing(): Words | undefined {
    return this.field.value.trim() === "" ? { key: "type-first" } : undefined;
  }

  answer(): Graded {
    this.field.readOnly = true;
    return { outcome: "ungraded", remark: [] };
  }

  override given(): string[] {
    const ticked = this.#points.filter((point) => point.checked).map((point) => point.value);
    return ticked.length > 0 ? [this.field.value, ...ticked] : super.given();
  }

  override give([text = "", ...ticked]: readonly string[]): void {
    super.give([text]);
    for (const point of this.#points) point.checked = ticked.includes(point.value);
  }

  override reset(): void {
    super.reset();
    for (const point of this.#points) point.checked = false;
  }
}
