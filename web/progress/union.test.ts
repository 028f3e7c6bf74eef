import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyLog } from "./arbitrary.ts";
import { fold, inOrder } from "./fold.ts";
import { newIn, union } from "./union.ts";

test("a union is the same whichever log comes first", () => {
  fc.assert(fc.property(anyLog, anyLog, (a, b) => assert.deepEqual(union(a, b), union(b, a))));
});

test("of three logs it does not matter which two come together first", () => {
  fc.assert(
    fc.property(anyLog, anyLog, anyLog, (a, b, c) =>
      assert.deepEqual(union(union(a, b), c), union(a, union(b, c))),
    ),
  );
});

test("a log that comes again adds nothing", () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const both = union(a, b);
      assert.deepEqual(union(both, b), both);
      assert.deepEqual(newIn(both, b), []);
    }),
  );
});

test("nothing is lost: every event of either log is in the union", () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const ids = new Set(union(a, b).map((event) => event.id));
      assert.ok([...a, ...b].every((event) => ids.has(event.id)));
    }),
  );
});

test("what is new here and what is here make the union", () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) =>
      assert.deepEqual(inOrder([...a, ...newIn(a, b)]), union(a, b)),
    ),
  );
});

test("whatever the order of a log, and however often its events come, it tells the same", () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }),
    ),
  );
  fc.assert(fc.property(shuffled, ([log, again]) => assert.deepEqual(fold(again), fold(log))));
});
