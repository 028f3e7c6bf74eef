import assert from "node:assert/strict";
import { test } from "node:test";
import type { Happening, LogEvent } from "./event.ts";
import { fold } from "./fold.ts";

function at(minute: number, happening: Happening, id = `id-${minute}`): LogEvent {
  return { ...happening, id, at: new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString() };
}

const read = (lesson: string, heading: string): Happening => ({
  kind: "read",
  lesson,
  heading,
  title: heading.toUpperCase(),
  left: 4,
});
const ticked = (lesson: string): Happening => ({ kind: "finished", lesson });
const unticked = (lesson: string): Happening => ({ kind: "unfinished", lesson });
const answered = (outcome: "right" | "wrong", revision = "r1"): Happening => ({
  kind: "answered",
  item: "why-ecs-crash",
  revision,
  outcome,
});

test("an empty log knows nothing", () => {
  const { finished, stop, answered } = fold([]);
  assert.deepEqual([finished.size, stop, answered.size], [0, undefined, 0]);
});

test("finished and taken back", () => {
  const { finished } = fold([at(1, ticked("a")), at(2, ticked("b")), at(3, unticked("a"))]);
  assert.deepEqual([...finished], ["b"]);
});

test("the last stop, over all lessons", () => {
  const { stop } = fold([at(1, read("a", "one")), at(2, read("b", "two")), at(3, ticked("b"))]);
  assert.deepEqual([stop?.lesson, stop?.heading, stop?.title], ["b", "two", "TWO"]);
});

test("the last answer to an item, with the revision that was answered", () => {
  const { answered: items } = fold([at(1, answered("wrong")), at(2, answered("right", "r2"))]);
  const answer = items.get("why-ecs-crash");
  assert.deepEqual([answer?.outcome, answer?.revision], ["right", "r2"]);
});

test("the order of the log means nothing, and an event that came twice counts once", () => {
  const events = [at(1, ticked("a")), at(2, unticked("a")), at(3, ticked("b")), at(4, ticked("a"))];
  const merged = [...events.toReversed(), ...events];
  assert.deepEqual(fold(merged), fold(events));
});

test("equal moments give the same result in any order", () => {
  const events = [at(1, ticked("a"), "x"), at(1, unticked("a"), "y")];
  assert.deepEqual(fold(events.toReversed()).finished, fold(events).finished);
});
