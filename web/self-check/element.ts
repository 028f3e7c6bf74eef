// A self-check reads from top to bottom: question, answer, why. Without script it is a form
// and a folded key. The element keeps the key back until the reader has answered, then puts
// the message first and the reader's place at it. It grades nothing itself; it does not store
// anything either, but tells the page what happened.
import { icon } from "../icons.ts";
import { type InterfaceKey, said, sayIn, unsay } from "../interface.ts";
import { Choice } from "./choice.ts";
import type { Outcome } from "./grade.ts";
import type { Graded, Question } from "./question.ts";
import { Typed } from "./typed.ts";

export interface Answered {
  readonly item: string;
  readonly revision: string;
  readonly outcome: Outcome;
}

const MESSAGES = { right: "right", partly: "partly", wrong: "not-yet" } as const;

interface Parts {
  readonly form: HTMLFormElement;
  readonly key: HTMLDetailsElement;
  readonly question: Question;
  readonly status: HTMLElement;
}

export class SelfCheck extends HTMLElement {
  #parts: Parts | undefined;
  #composing = false;

  connectedCallback(): void {
    // Moved within the page, the element comes here again; its children kept their listeners.
    if (this.#parts !== undefined) return;
    const form = this.querySelector<HTMLFormElement>("form.check-form");
    const key = this.querySelector<HTMLDetailsElement>("details.check-key");
    if (form === null || key === null) return;
    const field = form.querySelector<HTMLInputElement>(".check-typed");
    const question = field === null ? new Choice(form, key) : new Typed(field, key);
    this.#parts = { form, key, question, status: addStatus(form) };
    form.noValidate = true;
    form.addEventListener("submit", (event) => this.#onSubmit(event));
    form.addEventListener("input", () => this.#tell(undefined));
    this.#watchComposition(form);
    for (const details of key.querySelectorAll<HTMLDetailsElement>(".verdict-vi")) {
      details.addEventListener("toggle", () => nameToggle(details));
    }
  }

  /** Brings the reader to the question, answered or not. */
  focusQuestion(): void {
    const stem = this.querySelector<HTMLElement>(".check-stem");
    if (stem === null) return;
    stem.tabIndex = -1;
    stem.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
  }

  // An Enter that ends a Telex composition belongs to the keyboard, not to the form. Safari
  // sends it after the composition has ended; there only the old key code still tells.
  #watchComposition(form: HTMLFormElement): void {
    form.addEventListener("compositionstart", () => {
      this.#composing = true;
    });
    form.addEventListener("compositionend", () => {
      this.#composing = false;
    });
    form.addEventListener("keydown", (event) => {
      const ofKeyboard = event.isComposing || event.keyCode === 229;
      if (event.key === "Enter" && ofKeyboard) event.preventDefault();
    });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const parts = this.#parts;
    if (parts === undefined || this.#composing || "answered" in this.dataset) return;
    const missing = parts.question.missing();
    if (missing !== undefined) {
      this.#tell(missing);
      parts.question.focus();
      return;
    }
    this.#showAnswer(parts, parts.question.answer());
  }

  #showAnswer({ form, key }: Parts, graded: Graded): void {
    this.dataset.answered = graded.outcome;
    key.open = true;
    const message = messageFor(graded);
    form.after(message);
    this.append(this.#nextSteps());
    message.focus({ preventScroll: true });
    message.scrollIntoView({ block: "nearest" });
    const detail: Answered = {
      item: this.dataset.item ?? "",
      revision: this.dataset.revision ?? "",
      outcome: graded.outcome,
    };
    this.dispatchEvent(new CustomEvent("self-check-answered", { bubbles: true, detail }));
  }

  #nextSteps(): HTMLElement {
    const steps = document.createElement("p");
    steps.className = "check-next";
    const all = [...document.querySelectorAll("self-check")];
    const next = all[all.indexOf(this) + 1];
    if (next instanceof SelfCheck) {
      steps.append(button("filled", "next-question", () => next.focusQuestion()));
    }
    steps.append(button("outlined", "try-again", () => this.#tryAgain()));
    return steps;
  }

  #tryAgain(): void {
    const parts = this.#parts;
    if (parts === undefined) return;
    delete this.dataset.answered;
    this.querySelector(":scope > .check-message")?.remove();
    this.querySelector(":scope > .check-next")?.remove();
    parts.key.open = false;
    for (const details of parts.key.querySelectorAll("details")) details.open = false;
    parts.form.reset();
    parts.question.reset();
    parts.question.focus();
  }

  #tell(key: InterfaceKey | undefined): void {
    const status = this.#parts?.status;
    if (status === undefined) return;
    if (key === undefined) unsay(status);
    else sayIn(status, key);
  }
}

function addStatus(form: HTMLFormElement): HTMLElement {
  const status = document.createElement("span");
  status.className = "check-status";
  status.setAttribute("role", "status");
  form.querySelector(".check-actions")?.append(status);
  return status;
}

function messageFor({ outcome, remark }: Graded): HTMLElement {
  const message = document.createElement("div");
  message.className = "check-message";
  message.tabIndex = -1;
  const verdict = said(MESSAGES[outcome], undefined, "strong");
  const text = document.createElement("p");
  text.append(verdict, ...remark.flatMap((node) => [" ", node]));
  message.append(
    icon(outcome === "right" ? "check" : outcome === "partly" ? "dash" : "cross"),
    text,
  );
  return message;
}

function button(
  kind: "filled" | "outlined",
  key: InterfaceKey,
  act: () => void,
): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `button button--${kind}`;
  sayIn(made, key);
  made.addEventListener("click", act);
  return made;
}

function nameToggle(details: HTMLDetailsElement): void {
  const summary = details.querySelector("summary");
  if (summary !== null) sayIn(summary, details.open ? "hide-vi" : "show-vi");
}
