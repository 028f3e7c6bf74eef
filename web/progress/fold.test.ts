import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyLog } from "./arbitrary.ts";
import type { Happening, LogEvent } from "./event.ts";
import { answerTo, fold, isEditedSince } from "./fold.ts";

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

test("the last answer to an item as it is now", () => {
  const progress = fold([at(1, answered("wrong")), at(2, answered("right"))]);
  assert.equal(answerTo(progress, "why-ecs-crash", "r1")?.outcome, "right");
  assert.equal(isEditedSince(progress, "why-ecs-crash", "r1"), false);
});

test("an item that was edited since is asked again, and answered again", () => {
  const before = [at(1, answered("wrong"))];
  assert.equal(answerTo(fold(before), "why-ecs-crash", "r2"), undefined);
  assert.equal(isEditedSince(fold(before), "why-ecs-crash", "r2"), true);
  const after = fold([...before, at(2, answered("right", "r2"))]);
  assert.equal(answerTo(after, "why-ecs-crash", "r2")?.outcome, "right");
  assert.equal(isEditedSince(after, "why-ecs-crash", "r2"), false);
});

test("an edit that is taken back brings the answer back", () => {
  const progress = fold([at(1, answered("right")), at(2, answered("wrong", "r2"))]);
  assert.equal(answerTo(progress, "why-ecs-crash", "r1")?.outcome, "right");
});

test("an item that was never answered was not edited either", () => {
  assert.equal(isEditedSince(fold([]), "why-ecs-crash", "r1"), false);
});

test("what an answer was is kept: the choice, how sure, how many hints", () => {
  const given = { given: ["stays", "moves"], confidence: "unsure", hints: 2 } as const;
  const progress = fold([at(1, { ...answered("right"), ...given })]);
  const { given: choice, confidence, hints } = answerTo(progress, "why-ecs-crash", "r1") ?? {};
  assert.deepEqual({ given: choice, confidence, hints }, given);
});

interface Item {
  readonly id: string;
  readonly revision: string;
}

const RENAMED = "renamed-";
const edits: readonly ((items: readonly Item[], place: number) => readonly Item[])[] = [
  (items, place) => items.toSpliced(place, 0, { id: `new-${items.length}`, revision: "r1" }),
  (items, place) => items.toSpliced(place, 1),
  (items, place) => [...items.slice(place), ...items.slice(0, place)],
  (items, place) => items.with(place, { id: RENAMED + items[place]?.id, revision: "r1" }),
  (items, place) => items.with(place, { id: items[place]?.id ?? "", revision: "edited" }),
];

test("inserting, deleting, reordering, renaming and editing items leave all other history", () => {
  const ids = ["a", "b", "why-ecs", "__proto__"];
  const items: readonly Item[] = ids.map((id) => ({ id, revision: "r1" }));
  const edit = fc.tuple(fc.constantFrom(...edits), fc.nat(items.length - 1));
  fc.assert(
    fc.property(anyLog, fc.array(edit, { maxLength: 4 }), (log, all) => {
      const progress = fold(log);
      const after = all.reduce(
        (now, [change, place]) => (place < now.length ? change(now, place) : now),
        items,
      );
      for (const { id, revision } of after) {
        const answers = log.filter((event) => event.kind === "answered" && event.item === id);
        const answer = answerTo(progress, id, revision);
        if (revision === "edited") {
          assert.equal(answer, undefined);
          assert.equal(isEditedSince(progress, id, revision), answers.length > 0);
        } else {
          const known = answers.some((event) => "revision" in event && event.revision === revision);
          assert.equal(answer !== undefined, known);
        }
      }
    }),
  );
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
