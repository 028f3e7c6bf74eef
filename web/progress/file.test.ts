import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyGarbage, anyLog } from "./arbitrary.ts";
import { FORMAT, type LogEvent } from "./event.ts";
import { fileOf, planOf, type Reading, readFile } from "./file.ts";
import { inOrder } from "./fold.ts";

const NOW = new Date("2026-11-24T08:00:00Z");
const AT = NOW.toISOString();
const finished: LogEvent = { kind: "finished", lesson: "why-ecs", id: "1", at: AT };

function log(events: readonly LogEvent[], refused = 0): Reading & { kind: "log" } {
  return { kind: "log", events, refused };
}

function fileWith(changes: object): string {
  return JSON.stringify({ ...JSON.parse(fileOf([finished], NOW)), ...changes });
}

test("a file names its format, its version and its day", () => {
  assert.deepEqual(JSON.parse(fileOf([finished], NOW)), {
    format: "companion-progress",
    version: FORMAT,
    exported: AT,
    events: [finished],
  });
});

test("what is exported comes back whole, of kinds that are not known here too", () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      const reading = readFile(fileOf(events, NOW));
      assert.deepEqual(reading, log(inOrder(events)));
    }),
  );
});

test("rows that are no events are counted and left out, the others are read", () => {
  const mixed = fc.tuple(anyLog, fc.array(anyGarbage, { maxLength: 5 }));
  fc.assert(
    fc.property(mixed, ([events, garbage]) => {
      const file = fileWith({ events: [...garbage, ...events] });
      assert.deepEqual(readFile(file), log(events, garbage.length));
    }),
  );
});

test("a file of a later version is not read as if it were of this one", () => {
  assert.deepEqual(readFile(fileWith({ version: FORMAT + 1, events: "in another shape" })), {
    kind: "newer",
  });
  assert.deepEqual(readFile(fileWith({ version: FORMAT + 1 })), { kind: "newer" });
});

const foreign: [what: string, text: string][] = [
  ["nothing", ""],
  ["no JSON", "finished: why-ecs"],
  ["JSON of another kind", "null"],
  ["a list", "[]"],
  ["another program's file", fileWith({ format: "anki" })],
  ["no events", fileWith({ events: undefined })],
  ["no version", fileWith({ version: "1" })],
];
for (const [what, text] of foreign) {
  test(`no file of ours: ${what}`, () => assert.deepEqual(readFile(text), { kind: "foreign" }));
}

test("the plan says what is new, what is here, and what is left out", () => {
  const other: LogEvent = { ...finished, id: "2" };
  assert.deepEqual(planOf([finished], log([finished, other], 3)), {
    added: [other],
    known: 1,
    refused: 3,
  });
});

test("the order of the fields makes no other event", () => {
  const { id, at, kind } = finished;
  const turned = { at, id, lesson: "why-ecs", kind } as LogEvent;
  assert.deepEqual(planOf([finished], log([turned])), { added: [], known: 1, refused: 0 });
});

test("an event that was changed is refused: events never change", () => {
  const changed: LogEvent = { ...finished, lesson: "another" } as LogEvent;
  assert.deepEqual(planOf([finished], log([changed])), { added: [], known: 0, refused: 1 });
  assert.equal(planOf([], log([finished, changed])).refused, 1);
});
