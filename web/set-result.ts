// Entry of set-result.js: what the answers of a set come to. It comes with the first answer.
export { showResult } from "./quiz-set/result.ts";
export { suggest } from "./quiz-set/route.ts";
