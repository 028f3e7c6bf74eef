import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, telling } from "./address.ts";
import { fits, type Item, spaced } from "./fit.ts";

const item: Item = {
  text: spaced("Không có log (backlog) trong CloudWatch Logs"),
  facets: { theme: "operations", item: "no-logs" },
};
const asked = (choices: Record<string, string>): boolean =>
  fits(item, new Map(Object.entries(choices)));

test("nothing asked for is answered by everything", () => {
  assert.ok(asked({}));
  assert.ok(asked({ theme: "", word: "  " }));
});

test("words fit in any order, in part, and without marks", () => {
  for (const word of ["không", "khong", "LOG cloud", "logs  co", "log/backlog"])
    assert.ok(asked({ word }), word);
  assert.ok(!asked({ word: "log fargate" }));
  assert.ok(!asked({ word: "watch" }), "the middle of a word is no word");
});

test("every choice must fit", () => {
  assert.ok(asked({ theme: "operations", word: "log" }));
  assert.ok(!asked({ theme: "cost", word: "log" }));
  assert.ok(!asked({ theme: "operations", word: "fargate" }));
});

test("an address gives back what it was told, and keeps what others told", () => {
  const choices = new Map([
    ["theme", "cost"],
    ["word", "không & log"],
  ]);
  const search = telling(choices, "?sort=2");
  assert.deepEqual(chosen([...choices.keys()], search), choices);
  assert.equal(new URLSearchParams(search).get("sort"), "2");
  assert.equal(telling(new Map([["sort", ""]]), "?sort=2"), "");
});
