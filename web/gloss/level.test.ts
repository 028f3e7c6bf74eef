import assert from "node:assert/strict";
import { test } from "node:test";
import { knows } from "./level.ts";

test("a reader knows the words at the level and below, and none above", () => {
  assert.deepEqual(
    ["A1", "A2", "B1", "B2", "C1", "C2"].map((level) => knows("B1", level)),
    [true, true, true, false, false, false],
  );
});

test("who has said no level knows no word", () => {
  assert.equal(knows("none", "A1"), false);
});

test("a word without a level is never known", () => {
  assert.equal(knows("C1", undefined), false);
});
