import assert from "node:assert/strict";
import { test } from "node:test";
import { createLookup, type Entry } from "./index.ts";

function entry(id: string, vi: string, more: Partial<Entry> = {}): Entry {
  return { id, en: id.replaceAll("-", " "), vi, aliases: [], alternatives: [], ...more };
}

const find = createLookup([
  entry("container-orchestration", "điều phối container"),
  entry("orchestration", "điều phối", { alternatives: ["sự điều phối"] }),
  entry("orchestrator", "bộ điều phối"),
  entry("scheduling", "lập lịch", { alternatives: ["điều phối lịch chạy"] }),
  entry("automation", "tự động hoá"),
  entry("flower", "hoa"),
  entry("management", "quản lý"),
  entry("autoscaling", "tự co giãn", { aliases: ["auto scaling"] }),
]);
const ids = (query: string) => find(query).matches.map((match) => match.id);

for (const query of [
  "orchestration",
  "Orchestration ",
  "điều phối",
  "dieu phoi",
  "\u0111ie\u0302\u0300u pho\u0302\u0301i",
]) {
  test(`orchestration is the first answer to “${query}”`, () => {
    assert.equal(ids(query)[0], "orchestration");
    assert.equal(find(query).matches[0]?.whole, true);
  });
}

test("all that hold the words answer, and nothing else", () => {
  assert.deepEqual(ids("điều phối").toSorted(), [
    "container-orchestration",
    "orchestration",
    "orchestrator",
    "scheduling",
  ]);
});

test("both styles of tones find the same", () => {
  assert.deepEqual(ids("tự động hóa"), ["automation"]);
  assert.deepEqual(ids("hóa"), ids("hoá"));
});

test("exact before folded", () => {
  assert.deepEqual(ids("hoa"), ["flower", "automation"]);
  assert.deepEqual(ids("hoá"), ["automation", "flower"]);
});

test("i or y", () => {
  assert.deepEqual(ids("quản lí"), ["management"]);
  assert.deepEqual(ids("quan ly"), ["management"]);
});

test("while still typing, and with a slip", () => {
  assert.equal(ids("orch").includes("orchestrator"), true);
  assert.equal(ids("orchestation")[0], "orchestration");
  assert.equal(find("orch").matches[0]?.whole, false);
});

test("an alias is a whole name", () => {
  assert.deepEqual(ids("auto-scaling"), ["autoscaling"]);
  assert.equal(find("auto scaling").matches[0]?.whole, true);
});

test("the words that answered are known, folded", () => {
  assert.deepEqual(find("dieu phoi").matches[0]?.words, new Set(["dieu", "phoi"]));
});

test("a query without marks is read as the rendering it found", () => {
  assert.equal(find("dieu phoi").readAs, "điều phối");
  assert.equal(find("điều phối").readAs, undefined);
  assert.equal(find("orchestration").readAs, undefined);
  assert.equal(find("hoa").readAs, undefined);
});

test("no word, no answer", () => {
  for (const query of ["", "  ", "-", "zzz"]) assert.deepEqual(ids(query), []);
});
