// The database itself is tested where there is one: tests/browser/test_orientation.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EventLog } from "./log.ts";

function deniedLog(): { log: EventLog; told: () => number } {
  let ids = 0;
  let told = 0;
  const log = new EventLog({
    storage: () => {
      throw new DOMException("denied", "SecurityError");
    },
    now: () => new Date("2026-11-23T08:00:00Z"),
    newId: () => `id-${ids++}`,
    onBlocked: () => {
      told += 1;
    },
  });
  return { log, told: () => told };
}

test("storage denied: the events are kept for the page, and the reader is told once", async () => {
  const { log, told } = deniedLog();
  await log.append({ kind: "finished", lesson: "why-ecs" });
  await log.append({ kind: "unfinished", lesson: "why-ecs" });
  assert.equal(told(), 1);
  assert.deepEqual(await log.events(), [
    { kind: "finished", lesson: "why-ecs", id: "id-0", at: "2026-11-23T08:00:00.000Z" },
    { kind: "unfinished", lesson: "why-ecs", id: "id-1", at: "2026-11-23T08:00:00.000Z" },
  ]);
});

test("storage denied: told even if nothing is ever written", async () => {
  const { log, told } = deniedLog();
  assert.deepEqual(await log.events(), []);
  assert.equal(told(), 1);
});
