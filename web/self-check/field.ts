// What the kinds of questions with one field to fill in share.

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

/** What the message says of a wrong answer that was foreseen: its why, and its Vietnamese. */
export function remarkOf(foreseen: HTMLElement | undefined): Node[] {
  if (foreseen === undefined) return [];
  const parts = [...foreseen.querySelectorAll(".verdict-why, .verdict-vi")];
  return parts.map((part) => part.cloneNode(true));
}
