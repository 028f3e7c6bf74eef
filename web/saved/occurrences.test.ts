import assert from "node:assert/strict";
import { test } from "node:test";
import { occurrencesOf } from "./occurrences.ts";

const cases: [rule: string, words: string[], text: string, found: string[]][] = [
  ["in any case", ["slow"], "Slow, slow and SLOW.", ["Slow", "slow", "SLOW"]],
  ["not inside another word", ["art"], "start artful art-house state-of-the-art", []],
  [
    "the longest",
    ["load", "load balancer"],
    "A load balancer takes load.",
    ["load balancer", "load"],
  ],
  ["over a line break", ["wake up"], "to wake\n  up", ["wake up"]],
  ["signs are signs", ["c++", "a.b"], "c++ axb a.b", ["c++", "a.b"]],
  ["no words, nothing", [], "slow", []],
];
for (const [rule, words, text, found] of cases) {
  test(`words of the reader's own are found: ${rule}`, () => {
    assert.deepEqual(
      occurrencesOf(words)(text).map(({ word }) => word),
      found,
    );
  });
}

test("the place of a word is that in the text", () => {
  const text = "to wake\n  up";
  const [{ start, end } = { start: 0, end: 0 }] = occurrencesOf(["wake up"])(text);
  assert.equal(text.slice(start, end), "wake\n  up");
});
