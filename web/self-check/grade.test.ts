import assert from "node:assert/strict";
import { test } from "node:test";
import tables from "../../tests/cases/typed-answers.json" with { type: "json" };
import { gradeChoice, gradeRows, optionState } from "./grade.ts";
import { gradeTyped, type TypedKey } from "./grade-typed.ts";

const set = (...options: string[]) => new Set(options);

test("a choice is right only when it is the whole of the key", () => {
  assert.equal(gradeChoice(set("a"), set("a")), "right");
  assert.equal(gradeChoice(set("a"), set("b")), "wrong");
  assert.equal(gradeChoice(set("a", "c"), set("c", "a")), "right");
  assert.equal(gradeChoice(set("a", "c"), set("a")), "partly");
  assert.equal(gradeChoice(set("a", "c"), set("a", "b", "c")), "partly");
  assert.equal(gradeChoice(set("a", "c"), set("b")), "wrong");
});

test("every option has one of four states", () => {
  assert.equal(optionState(true, true), "right-chosen");
  assert.equal(optionState(true, false), "right-missed");
  assert.equal(optionState(false, true), "wrong-chosen");
  assert.equal(optionState(false, false), "wrong-left");
});

test("rows are right together, partly right, or wrong together", () => {
  assert.equal(gradeRows([true, true, true]), "right");
  assert.equal(gradeRows([true, false, true]), "partly");
  assert.equal(gradeRows([false, false, false]), "wrong");
});

// Each row of a table: why, what is typed, the outcome, and what is told of it: what was
// forgiven, or which of the foreseen errors it is.
for (const { case: name, key, typed: rows } of tables) {
  const { lang, answer, accepted = [], foreseen = [] } = key;
  const answers = [answer, ...accepted].map((text) => ({ text, lang }));
  for (const [why, typed, outcome, told] of rows) {
    test(`typed, ${name}: ${why}`, () => {
      const verdict = gradeTyped(String(typed), { answers, foreseen } satisfies TypedKey);
      const remark = verdict.outcome === "right" ? verdict.forgiven : verdict.foreseen;
      assert.deepEqual([verdict.outcome, remark], [outcome, told]);
    });
  }
}

test("the tables have at least 60 variants", () => {
  assert.ok(tables.flatMap(({ typed }) => typed).length >= 60);
});
