// The kinds of questions, by their names in `quiz/types/`: one module each, and a line here.
import { Choice } from "./choice.ts";
import { Explain } from "./explain.ts";
import { Numeric } from "./numeric.ts";
import { Order } from "./order.ts";
import type { QuestionType } from "./question.ts";
import { Rows } from "./rows.ts";
import { Typed } from "./typed.ts";

export const TYPES: Readonly<Record<string, QuestionType>> = {
  single: Choice,
  multiple: Choice,
  typed: Typed,
  match: Rows,
  order: Order,
  classify: Rows,
  numeric: Numeric,
  explain: Explain,
};
