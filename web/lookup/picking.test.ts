import assert from "node:assert/strict";
import { test } from "node:test";
import { pickedWord } from "./picking.ts";

const picked: [rule: string, selected: string, word: string | undefined][] = [
  ["a word", "slow", "slow"],
  ["with the space that a double click takes along", "slow ", "slow"],
  ["with what stands round it", "“slow,” ", "slow"],
  ["four words, on one line", "keeps the\n desired count", "keeps the desired count"],
  ["an apostrophe inside", "customer's", "customer's"],
  ["a name that ends in a sign", "C++", "C++"],
  ["five words are a passage", "a program takes over this", undefined],
  ["one long string is no word", "a".repeat(61), undefined],
  ["no letters", "2026", undefined],
  ["nothing", " – ", undefined],
  ["Vietnamese", "điều phối", undefined],
  ["English with its meaning", "Orchestration (điều phối)", undefined],
];
for (const [rule, selected, word] of picked) {
  test(`picked: ${rule}`, () => assert.equal(pickedWord(selected), word));
}
