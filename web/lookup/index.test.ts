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

test("exact marks stand before everything else if the query has marks", () => {
  const all = createLookup([entry("a", "hoa"), entry("b", "tự động hoá"), entry("c", "hoà bình")]);
  assert.deepEqual(
    all("hoá").matches.map((match) => match.id),
    ["b", "a", "c"],
  );
});

test("the whole of a name, then its beginning (the shorter first), then words inside", () => {
  const all = createLookup([
    entry("a-node", "x"),
    entry("node-group-of-ours", "x"),
    entry("node-group", "x"),
    entry("node", "x"),
  ]);
  assert.deepEqual(
    all("node").matches.map((match) => match.id),
    ["node", "node-group", "node-group-of-ours", "a-node"],
  );
});

test("a space is as easily missed as a letter", () => {
  assert.equal(ids("dieuphoi")[0], "orchestration");
  assert.equal(ids("container orchestra tion")[0], "container-orchestration");
});

test("a slip is no rival where enough was found as written", () => {
  const all = createLookup(["cast", "cost", "costs", "costume"].map((id) => entry(id, "x")));
  assert.deepEqual(
    all("cost").matches.map((match) => match.id),
    ["cost", "costs", "costume"],
  );
});

test("bare keys of a Vietnamese keyboard, when nothing else was found", () => {
  assert.deepEqual(ids("ddieeuf phoois")[0], "orchestration");
  assert.deepEqual(ids("d9ie6u2 pho6i1")[0], "orchestration");
  assert.equal(find("ddieeuf phoois").readAs, "điều phối");
});

test("only as many as are wanted, the best of all that are counted", () => {
  const { matches, count } = find("điều phối", 2);
  assert.deepEqual(
    matches.map((match) => match.id),
    ids("điều phối").slice(0, 2),
  );
  assert.equal(count, 4);
});

test("no word, no answer", () => {
  for (const query of ["", "  ", "-", "zzz"]) assert.deepEqual(ids(query), []);
});
