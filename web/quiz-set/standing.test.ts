import assert from "node:assert/strict";
import { test } from "node:test";
import { standing, type Way, wayFor } from "./standing.ts";

test("an objective is told in one of four words", () => {
  assert.equal(standing(["right", "right"]), "all");
  assert.equal(standing(["right", "wrong"]), "some");
  assert.equal(standing(["partly", "wrong"]), "some");
  assert.equal(standing(["wrong", "unknown"]), "none");
  assert.equal(standing(["wrong", undefined]), "open");
});

const WAYS: readonly Way[] = [
  { id: "full", minutes: 30, lessons: ["a", "b", "c"] },
  { id: "short", minutes: 18, lessons: ["a", "c"] },
  { id: "first", minutes: 20, lessons: ["a", "b"] },
];

test("the shortest way with every lesson that was missed", () => {
  assert.equal(wayFor(WAYS, new Set(["a"])), "short");
  assert.equal(wayFor(WAYS, new Set(["c"])), "short");
  assert.equal(wayFor(WAYS, new Set(["a", "b"])), "first");
  assert.equal(wayFor(WAYS, new Set(["b", "c"])), "full");
});

test("nothing was missed", () => {
  assert.equal(wayFor(WAYS, new Set()), "");
});

test("where no way has all that was missed, the longest one", () => {
  assert.equal(wayFor(WAYS, new Set(["d"])), "full");
});
