// What the kinds of questions with one field to fill in share.
import { lent } from "../interface.ts";

type Judge = typeof import("../judge.ts");

let coming: Promise<Judge> | undefined;
let failures = 0;

export abstract class Field {
  protected readonly field: HTMLInputElement | HTMLTextAreaElement;

  constructor(form: HTMLFormElement) {
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(".check-typed");
    if (field === null) throw new Error("a self-check without its field");
    this.field = field;
  }

  given(): string[] {
    return this.field.value === "" ? [] : [this.field.value];
  }

  give([text = ""]: readonly string[]): void {
    this.field.value = text;
  }

  reset(): void {
    this.field.readOnly = false;
  }

  focus(): void {
    this.field.focus();
  }
}

/** A field whose answer is judged by a script that comes when it is wanted. */
export abstract class JudgedField extends Field {
  protected judge: Judge | undefined;

  async prepare(): Promise<void> {
    // A module that did not come is not asked for again under the same address.
    coming ??= import(`${lent.root}assets/judge.js${failures > 0 ? `?${failures}` : ""}`);
    try {
      this.judge = await coming;
    } catch (error) {
      coming = undefined;
      failures += 1;
      throw error;
    }
  }
}

/** What the message says of a wrong answer that was foreseen: its why, and its Vietnamese. */
export function remarkOf(foreseen: HTMLElement | undefined): Node[] {
  if (foreseen === undefined) return [];
  const parts = [...foreseen.querySelectorAll(".verdict-why, .verdict-vi")];
  return parts.map((part) => part.cloneNode(true));
}
