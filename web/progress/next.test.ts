import assert from "node:assert/strict";
import { test } from "node:test";
import type { Progress } from "./fold.ts";
import { minutesLeft, nextOn } from "./next.ts";

const ROUTES = [
  ["a", "c"],
  ["a", "b", "c", "d"],
];

function progress(finished: string[], lesson?: string): Progress {
  const stop = lesson === undefined ? undefined : { lesson, heading: "one", title: "One", left: 4 };
  return { finished: new Set(finished), stop, answered: new Map() };
}

test("nothing was begun: nothing to go on with", () => {
  assert.equal(nextOn(ROUTES, progress([])), undefined);
});

test("the place where the reader stopped", () => {
  const { stop } = progress([], "b");
  assert.deepEqual(nextOn(ROUTES, progress(["a"], "b")), { kind: "stop", stop });
});

test("after a finished lesson: the next on the first route that was begun", () => {
  assert.deepEqual(nextOn(ROUTES, progress(["a"], "a")), { kind: "lesson", lesson: "c" });
  assert.deepEqual(nextOn(ROUTES, progress(["b"], "b")), { kind: "lesson", lesson: "a" });
});

test("a route that is done gives way to the next", () => {
  assert.deepEqual(nextOn(ROUTES, progress(["a", "c"], "c")), { kind: "lesson", lesson: "b" });
});

test("everything is finished", () => {
  assert.equal(nextOn(ROUTES, progress(["a", "b", "c", "d"], "d")), undefined);
});

test("a lesson that the course no longer has is no stop", () => {
  assert.equal(nextOn(ROUTES, progress([], "gone")), undefined);
});

test("minutes left follow the place, are whole, and never none", () => {
  assert.equal(minutesLeft(9, 100, 100, 1000), 9);
  assert.equal(minutesLeft(9, 550, 100, 1000), 5);
  assert.equal(minutesLeft(9, 990, 100, 1000), 1);
  assert.equal(minutesLeft(9, 0, 100, 1000), 9);
  assert.equal(minutesLeft(9, 0, 0, 0), 1);
});
