import assert from "node:assert/strict";
import { test } from "node:test";
import { labelOf } from "./labels.ts";
import { WORDS } from "./words.ts";

test("a label is known by its words, whatever space the theme puts round them", () => {
  assert.deepEqual(labelOf(`\n  ${WORDS.vi.contents}\n`, WORDS.vi), {
    key: "contents",
    values: {},
  });
});

test("a label with a value in it gives the value", () => {
  const text = WORDS.vi["back-to-citation"].replace("{n}", "7");
  assert.deepEqual(labelOf(text, WORDS.vi), { key: "back-to-citation", values: { n: "7" } });
});

test("the title of a lesson is not a label", () => {
  assert.equal(labelOf("Why orchestrate containers", WORDS.vi), undefined);
  assert.equal(labelOf("  ", WORDS.vi), undefined);
  assert.equal(labelOf(`${WORDS.vi.search}!`, WORDS.vi), undefined);
});
