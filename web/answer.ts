// Entry of answer.js: what an answer needs, from the grading of typed words and numbers to the way
// on. It comes when a reader turns to a question, or has answered one before; its style has come
// by then too.
import { sheet } from "./sheet.ts";

export { reportDisclosure } from "./report/disclosure.ts";
export { reportOn } from "./self-check/fault.ts";
export { gradeTyped } from "./self-check/grade-typed.ts";
export { messageFor } from "./self-check/message.ts";
export { isNear, readNumber } from "./self-check/number.ts";
export { offerRetry } from "./self-check/retry.ts";
export { nextSteps } from "./self-check/steps.ts";
export { Verdict } from "./self-check/verdict.ts";

await sheet("answered");
