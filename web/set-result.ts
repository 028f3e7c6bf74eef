// Entry of set-result.js: what the answers of a set come to. It comes with the first answer,
// once its style is there.
import { sheet } from "./sheet.ts";

export { offerAnother } from "./quiz-set/again.ts";
export { showResult } from "./quiz-set/result.ts";
export { suggest } from "./quiz-set/route.ts";

await sheet("set-result");
