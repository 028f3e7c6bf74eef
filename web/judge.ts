// Entry of judge.js: what grades typed words and numbers. It comes when a reader is about to type.
export { gradeTyped } from "./self-check/grade-typed.ts";
export { isNear, readNumber } from "./self-check/number.ts";
