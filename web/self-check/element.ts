// A self-check reads from top to bottom: question, answer, why. Without script it is a form
// and a folded key. The element keeps the key back until the reader has answered, then puts
// the message first and the reader's place at it. It grades nothing itself; it does not store
// anything either, but tells the page what happened.
import { element } from "../element.ts";
import { said, sayIn, unsay } from "../interface.ts";
import { type Answering, answering } from "./answering.ts";
import { Confidence } from "./confidence.ts";
import type { Outcome } from "./grade.ts";
import { Hints } from "./hints.ts";
import type { Question, Words } from "./question.ts";
import { TYPES } from "./types.ts";

export interface Answered {
  readonly item: string;
  readonly revision: string;
  readonly outcome: Outcome;
  readonly given: readonly string[];
  readonly confidence?: "sure" | "unsure";
  readonly hints: number;
}

/** An answer that was given before, as far as it is known. */
export type Earlier = Pick<Answered, "revision" | "outcome"> & Partial<Answered>;

interface Told {
  readonly given: readonly string[];
  readonly hints: number;
  readonly confidence: Answered["confidence"];
  /** The reader said not to know. */
  readonly unknown: boolean;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly key: HTMLDetailsElement;
  readonly question: Question;
  readonly hints: Hints;
  readonly confidence: Confidence;
  readonly status: HTMLElement;
}

export class SelfCheck extends HTMLElement {
  #parts: Parts | undefined;
  #composing = false;
  #answered: Answered | undefined;

  connectedCallback(): void {
    // Moved within the page, the element comes here again; its children kept their listeners.
    if (this.#parts !== undefined) return;
    const form = this.querySelector<HTMLFormElement>("form.check-form");
    const key = this.querySelector<HTMLDetailsElement>("details.check-key");
    const type = TYPES[this.dataset.type ?? ""];
    if (form === null || key === null || type === undefined) return;
    const confidence = new Confidence(this.dataset.item ?? "");
    const status = element("span", { className: "check-status" });
    status.setAttribute("role", "status");
    form.querySelector(".check-actions")?.append(status);
    form.querySelector(".check-actions")?.before(confidence.element);
    const [question, hints] = [new type(form, key), new Hints(form)];
    this.#parts = { form, key, question, hints, confidence, status };
    form.noValidate = true;
    form.addEventListener("submit", (event) => this.#onSubmit(event));
    form.addEventListener("focusin", () => answering().catch(() => {}));
    form.addEventListener("input", () => this.#tell(undefined));
    key.addEventListener("change", () => this.#keep());
    this.#watchComposition(form);
    // The toggle of a disclosure does not rise, and a part of the key may be copied elsewhere.
    this.addEventListener("toggle", ({ target }) => nameToggle(target), { capture: true });
  }

  get outcome(): Outcome | undefined {
    return this.dataset.answered as Outcome | undefined;
  }

  /** Brings the reader to the question, answered or not. */
  focusQuestion(): void {
    const stem = this.querySelector<HTMLElement>(".check-stem");
    if (stem === null) return;
    stem.tabIndex = -1;
    stem.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
  }

  /** Shows an answer of an earlier visit; asks again if the question is another one since. */
  async restore(earlier: Earlier): Promise<void> {
    const parts = this.#parts;
    if (parts === undefined || this.outcome !== undefined) return;
    const { outcome, given = [], hints = 0, confidence } = earlier;
    const unknown = outcome === "unknown";
    // An old log knows no more than the outcome, which is not enough to show an answer.
    if (given.length === 0 && !unknown) return;
    const by = await answering();
    if (this.outcome !== undefined) return;
    parts.question.give(given);
    this.#show(parts, { given, hints, unknown, confidence }, by);
  }

  /** Says why the question is open again: it was answered before it was edited. */
  tellEdited(): void {
    if (this.outcome !== undefined) return;
    const edited = said("answer-edited", undefined, "p");
    edited.className = "check-edited";
    this.#parts?.form.before(edited);
  }

  /** Back to the unanswered question. */
  askAgain(): void {
    const parts = this.#parts;
    if (parts === undefined) return;
    delete this.dataset.answered;
    this.#answered = undefined;
    for (const after of this.querySelectorAll(
      ":scope > :is(.check-message, .check-next, .report)",
    )) {
      after.remove();
    }
    parts.key.open = false;
    for (const details of parts.key.querySelectorAll("details")) details.open = false;
    parts.form.reset();
    parts.question.reset();
    parts.hints.reset();
    this.#changed();
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

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const parts = this.#parts;
    if (parts === undefined || this.#composing) return;
    const { question, confidence, hints } = parts;
    let by: Answering;
    try {
      by = await answering();
    } catch {
      this.#tell({ key: "not-loaded" });
      return;
    }
    if (this.outcome !== undefined) return;
    const degree = confidence.chosen;
    const missing = degree === "unknown" ? undefined : question.missing(by);
    if (missing !== undefined) {
      this.#tell(missing);
      question.focus();
      return;
    }
    const unknown = degree === "unknown";
    if (unknown) question.give([]);
    const told = { given: question.given(), hints: hints.used, unknown };
    this.#show(parts, { ...told, confidence: unknown ? undefined : degree }, by);
    this.#messageFirst();
    this.#keep();
  }

  /** Has the page remember the answer, with what was ticked in the key since. */
  #keep(): void {
    if (this.#answered === undefined) return;
    const detail = { ...this.#answered, given: this.#parts?.question.given() ?? [] };
    this.dispatchEvent(new CustomEvent("self-check-answered", { bubbles: true, detail }));
  }

  /** Grades and marks what was answered, and opens the key. */
  #show({ form, key, question }: Parts, told: Told, by: Answering): void {
    const { given, hints, unknown, confidence } = told;
    const graded = question.answer(by);
    const outcome = unknown ? "unknown" : graded.outcome;
    const { item = "", revision = "" } = this.dataset;
    const sure = confidence === undefined ? {} : { confidence };
    const answered = { item, revision, outcome, given, hints, ...sure };
    this.#answered = answered;
    this.dataset.answered = outcome;
    this.querySelector(":scope > .check-edited")?.remove();
    key.open = true;
    form.after(by.messageFor({ outcome, remark: unknown ? [] : graded.remark }, hints));
    this.append(
      by.nextSteps(this, () => this.#retry()),
      by.reportDisclosure("question-wrong", () => by.reportOn(answered, this.#stem())),
    );
    this.#changed();
  }

  #retry(): void {
    this.askAgain();
    this.#parts?.question.focus();
  }

  #messageFirst(): void {
    const message = this.querySelector<HTMLElement>(":scope > .check-message");
    message?.focus({ preventScroll: true });
    message?.scrollIntoView({ block: "nearest" });
  }

  /** For whoever keeps count of a page's answers, given now or restored or taken back. */
  #changed(): void {
    this.dispatchEvent(new CustomEvent("self-check-changed", { bubbles: true }));
  }

  #stem(): string {
    return this.querySelector(".check-stem")?.textContent?.trim() ?? "";
  }

  #tell(words: Words | undefined): void {
    const status = this.#parts?.status;
    if (status === undefined) return;
    if (words === undefined) unsay(status);
    else sayIn(status, words.key, words.values);
  }
}

function nameToggle(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.matches(".verdict-vi")) return;
  const summary = target.querySelector("summary");
  if (summary !== null) sayIn(summary, target.open ? "hide-vi" : "show-vi");
}
