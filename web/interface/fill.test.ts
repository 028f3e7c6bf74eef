import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, valuesIn } from "./fill.ts";

test("slots take their values, in any order and more than once", () => {
  assert.equal(fill("{q}: {n} of {n}", { n: 3, q: "task" }), "task: 3 of 3");
});

test("a slot without a value stays visible", () => {
  assert.equal(fill("{n} of {all}", { n: 1 }), "1 of {all}");
});

test("a value that looks like a slot, or like a replacement pattern, is text", () => {
  assert.equal(fill("“{q}”", { q: "{n} $& $1" }), "“{n} $& $1”");
});

test("a word follows its number", () => {
  const words = "{c} {c|lesson|lessons}";
  assert.equal(fill(words, { c: 1 }), "1 lesson");
  assert.equal(fill(words, { c: "1" }), "1 lesson");
  assert.equal(fill(words, { c: 0 }), "0 lessons");
  assert.equal(fill(words, { c: 12 }), "12 lessons");
});

test("valuesIn is the way back", () => {
  assert.deepEqual(valuesIn("Lesson 1 of 12", "Lesson {n} of {all}"), { n: "1", all: "12" });
  assert.deepEqual(valuesIn("Contents", "Contents"), {});
  assert.equal(valuesIn("Contents of", "Contents"), undefined);
  assert.deepEqual(valuesIn("# more (here)", "# more (here)"), {});
});
