// What the element asks of a kind of question. A new kind is a new implementation, not a new
// branch in the element.
import type { InterfaceKey } from "../interface.ts";
import type { Outcome } from "./grade.ts";

export interface Question {
  /** What the reader still has to do before this can be graded, as a sentence. */
  missing(): InterfaceKey | undefined;
  /** Grades what was answered and marks the key with it. */
  answer(): Graded;
  /** Back to the unanswered question. */
  reset(): void;
  /** Puts the reader at the first thing to choose or fill in. */
  focus(): void;
}

export interface Graded {
  readonly outcome: Outcome;
  /** What follows “Đúng.” or “Chưa đúng.” in the message. */
  readonly remark: readonly Node[];
}
