import assert from "node:assert/strict";
import { test } from "node:test";
import { formsOf } from "./forms.ts";
import { createLookup } from "./index.ts";
import { nearTo } from "./near.ts";

const bases: [form: string, base: string][] = [
  ["tasks", "task"],
  ["policies", "policy"],
  ["crashes", "crash"],
  ["services", "service"],
  ["applied", "apply"],
  ["stopped", "stop"],
  ["scaled", "scale"],
  ["failed", "fail"],
  ["running", "run"],
  ["pulling", "pull"],
  ["scaling", "scale"],
  ["load balancers", "load balancer"],
];
for (const [form, base] of bases) {
  test(`${form} may come from ${base}`, () => assert.ok(formsOf(form).includes(base)));
}

test("a text comes before what it may come from, and short words are whole", () => {
  assert.equal(formsOf("tasks")[0], "tasks");
  for (const word of ["is", "red", "ring", "access"]) assert.deepEqual(formsOf(word), [word]);
});

const find = createLookup(
  [
    ["task", "tác vụ"],
    ["task definition", "định nghĩa tác vụ"],
    ["container", "container"],
    ["policy", "chính sách"],
  ].map(([en = "", vi = ""]) => ({
    id: en.replace(" ", "-"),
    en,
    vi,
    aliases: [],
    alternatives: [],
  })),
);
const ids = (query: string) => nearTo(find, query).matches.map(({ id }) => id);

test("a form of an entry's word finds that entry, and it is the whole of it", () => {
  for (const query of ["task", "tasks", "Tasks"]) {
    const near = nearTo(find, query);
    assert.deepEqual(
      [near.matches[0]?.id, near.matches[0]?.whole, near.isNear],
      ["task", true, false],
    );
  }
  assert.equal(ids("policies")[0], "policy");
});

test("no entry has all the words: those that share one, and it is said that they are only near", () => {
  assert.deepEqual(ids("broken policies"), ["policy"]);
  assert.equal(nearTo(find, "broken policies").isNear, true);
});

test("nothing is near", () => {
  assert.deepEqual(ids("zzzz"), []);
});
