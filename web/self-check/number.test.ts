import assert from "node:assert/strict";
import { test } from "node:test";
import { isNear, readNumber } from "./number.ts";

const READ: [why: string, typed: string, numbers: number[]][] = [
  ["a whole number", "73", [73]],
  ["English thousands and decimals", "1,234.5", [1234.5]],
  ["Vietnamese thousands and decimals", "1.234,5", [1234.5]],
  ["a decimal comma", "0,5", [0.5]],
  ["a decimal point", "0.5", [0.5]],
  ["one mark before three digits can be either", "1.234", [1.234, 1234]],
  ["a nought before the mark parts no thousands", "0.125", [0.125]],
  ["several marks part thousands", "1.234.567", [1234567]],
  ["thousands parted by spaces", "1 234 567", [1234567]],
  ["thousands parted by no-break spaces", "1\u00a0234,5", [1234.5]],
  ["the unit behind it", "73 seconds", [73]],
  ["the unit close behind it", "73seconds", [73]],
  ["one of the unit", "1 second", [1]],
  ["the unit in capitals and a full stop", "73 SECONDS.", [73]],
  ["a minus sign", "\u22125", [-5]],
  ["full-width digits", "\uff17\uff13", [73]],
  ["another unit is no answer", "73 minutes", []],
  ["words are no number", "seventy-three", []],
  ["nothing is no number", "", []],
  ["the unit alone is no number", "seconds", []],
  ["groups of two digits are no thousands", "12,34.5", []],
];
for (const [why, typed, numbers] of READ) {
  test(`number: ${why}`, () => assert.deepEqual(readNumber(typed, "seconds"), numbers));
}

test("a sign as unit, before or behind", () => {
  assert.deepEqual(readNumber("45 %", "%"), [45]);
  assert.deepEqual(readNumber("$1,200", "$"), [1200, 1.2]);
});

test("near enough, and not only in whole numbers", () => {
  assert.ok(isNear(0.3, 0.1 + 0.2, 0));
  assert.ok(isNear(75, 73, 2));
  assert.ok(!isNear(75.1, 73, 2));
});
