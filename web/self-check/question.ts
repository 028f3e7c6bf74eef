// What the element asks of a kind of question. A new kind is a new implementation and a line in
// types.ts, not a new branch in the element.
import type { Values } from "../interface/fill.ts";
import type { InterfaceKey } from "../interface.ts";
import type { Answering } from "./answering.ts";
import type { Outcome } from "./grade.ts";

export interface Question {
  /** What the reader still has to do before this can be graded, as a sentence. */
  missing(by: Answering): Words | undefined;
  /** What was answered, as texts from which `give` restores it. */
  given(): string[];
  /** Answers with what was given once; with an empty list, with nothing at all. */
  give(given: readonly string[]): void;
  /** Grades what was answered and marks the key with it. */
  answer(by: Answering): Graded;
  /** Back to the unanswered question, after its form was reset. */
  reset(): void;
  /** Puts the reader at the first thing that is still to be chosen or filled in. */
  focus(): void;
}

export interface Words {
  readonly key: InterfaceKey;
  readonly values?: Values;
}

export interface Graded {
  readonly outcome: Outcome;
  /** What follows “Đúng.” or “Chưa đúng.” in the message. */
  readonly remark: readonly Node[];
}

/** How a kind of question takes its place in the form and the key of a self-check. */
export type QuestionType = new (form: HTMLFormElement, key: HTMLElement) => Question;
