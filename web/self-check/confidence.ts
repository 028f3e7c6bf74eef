// “How sure are you?”: three segments between the question and its button, to be passed over.
// Who does not know may say so and reads the explanation.
import { element } from "../element.ts";
import { said } from "../interface.ts";

const DEGREES = { sure: "sure", unsure: "unsure", unknown: "dont-know" } as const;

export type Degree = keyof typeof DEGREES;

export class Confidence {
  readonly #field: HTMLElement;

  constructor(item: string) {
    const segments = Object.entries(DEGREES).map(([value, key]) => {
      const radio = element("input", { type: "radio", name: `${item}-confidence`, value });
      radio.autocomplete = "off";
      return element("label", { className: "segment" }, radio, said(key));
    });
    this.#field = element(
      "fieldset",
      { className: "check-confidence" },
      said("confidence", undefined, "legend"),
      element("span", { className: "segments" }, ...segments),
    );
  }

  get element(): HTMLElement {
    return this.#field;
  }

  get chosen(): Degree | undefined {
    return this.#field.querySelector<HTMLInputElement>(":checked")?.value as Degree | undefined;
  }
}
