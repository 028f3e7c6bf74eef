import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "./csv.ts";

const cases: [rule: string, cell: string, written: string][] = [
  ["plain text as it is", "điều phối", "điều phối"],
  ["an empty cell", "", ""],
  ["a comma", "a, b", '"a, b"'],
  ["quotes, doubled", 'say "go"', '"say ""go"""'],
  ["a line break", "one\ntwo", '"one\ntwo"'],
  ["no formula: =", "=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["no formula: +", "+1", "'+1"],
  ["no formula: -", "-1", "'-1"],
  ["no formula: @", "@SUM(A1)", "'@SUM(A1)"],
  ["no formula: a tab", "\t=1", "'\t=1"],
  ["no formula: a wide sign", "＝1", "'＝1"],
  ["no formula, and quoted", '=A1,"x"', `"'=A1,""x"""`],
  ["a sign inside is text", "a=1", "a=1"],
];
for (const [rule, cell, written] of cases) {
  test(`a cell: ${rule}`, () => assert.equal(csvOf([[cell]]), `\ufeff${written}\r\n`));
}

test("rows end in CR LF, the last one too", () => {
  assert.equal(
    csvOf([
      ["a", "b"],
      ["c", "d"],
    ]),
    "\ufeffa,b\r\nc,d\r\n",
  );
});
