import assert from "node:assert/strict";
import { test } from "node:test";
import { BEGINS_WITH_SLIP, IS_WITH_SLIP, slip } from "./slip.ts";

const slips: [kind: string, typed: string, text: string, found: number][] = [
  ["a letter too many", "clluster", "cluster", IS_WITH_SLIP],
  ["one too many at the end", "clusterr", "cluster", IS_WITH_SLIP],
  ["a letter too few", "custer", "cluster", IS_WITH_SLIP],
  ["the first too few", "luster", "cluster", IS_WITH_SLIP],
  ["the last too few", "cluste", "cluster", IS_WITH_SLIP],
  ["another letter", "clustar", "cluster", IS_WITH_SLIP],
  ["two neighbours swapped", "clutser", "cluster", IS_WITH_SLIP],
  ["the last two swapped", "clustre", "cluster", IS_WITH_SLIP],
  ["an unfinished word", "orhces", "orchestration", BEGINS_WITH_SLIP],
  ["a slip at the end of an unfinished word is not one yet", "orchez", "orchestration", 0],
  ["two slips", "culstar", "cluster", 0],
  ["no slip", "cluster", "cluster", 0],
  ["a short word", "pod", "pot", 0],
  ["a short word with a letter too few", "tsk", "task", IS_WITH_SLIP],
  ["letters that repeat", "aab", "aaab", IS_WITH_SLIP],
];
for (const [kind, typed, text, found] of slips) {
  test(`slip: ${kind}`, () => assert.equal(slip(typed, text), found));
}
