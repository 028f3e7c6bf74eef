import assert from "node:assert/strict";
import { test } from "node:test";
import type { Happening, LogEvent } from "../progress/event.ts";
import { savedWords } from "./words.ts";

function at(minute: number, happening: Happening): LogEvent {
  const moment = new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();
  return { ...happening, id: `id-${minute}`, at: moment };
}

const save = (word: string, meaning = ""): Happening => {
  return { kind: "saved", word, sentence: `One ${word}.`, page: "lessons/why-ecs/", meaning };
};
const unsave = (word: string): Happening => ({ kind: "unsaved", word });
const words = (events: LogEvent[]): string[] => [...savedWords(events).values()].map((w) => w.word);

test("words stand in the order in which they were first saved", () => {
  const events = [at(1, save("slow")), at(2, save("alarm")), at(3, save("slow", "chậm"))];
  assert.deepEqual(words(events.toReversed()), ["slow", "alarm"]);
});

test("the last meaning holds, with its moment", () => {
  const saved = savedWords([at(1, save("slow", "từ từ")), at(2, save("slow", "chậm"))]).get("slow");
  assert.deepEqual([saved?.meaning, saved?.at], ["chậm", "2026-11-23T08:02:00.000Z"]);
});

test("a word that was taken back is gone until it is saved again", () => {
  const events = [at(1, save("slow")), at(2, unsave("slow"))];
  assert.deepEqual(words(events), []);
  assert.deepEqual(words([...events, at(3, save("slow"))]), ["slow"]);
});

test("a capital makes no other word", () => {
  assert.deepEqual(words([at(1, save("slow")), at(2, save("Slow"))]), ["Slow"]);
  assert.deepEqual(words([at(1, save("Slow")), at(2, unsave("slow"))]), []);
});

test("other events are no words", () => {
  assert.deepEqual(words([at(1, { kind: "finished", lesson: "why-ecs" })]), []);
});
