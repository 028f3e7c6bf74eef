import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./draw.ts";

const NAMES = Array.from({ length: 23 }, (_, index) => `item-${index}`);

test("the same seed and round draw the same, in the order of the page", () => {
  const draw = { seed: 7, round: 3 };
  const chosen = [...drawn(NAMES, 5, draw)];
  assert.deepEqual(chosen, [...drawn(NAMES, 5, draw)]);
  assert.deepEqual(
    chosen,
    NAMES.filter((name) => chosen.includes(name)),
  );
});

test("a draw has as many as were asked for, or all there are", () => {
  for (let round = 0; round < 30; round += 1) {
    assert.equal(drawn(NAMES, 10, { seed: 1, round }).size, 10);
    assert.equal(drawn(NAMES, 24, { seed: 1, round }).size, 23);
    assert.equal(drawn(NAMES, 0, { seed: 1, round }).size, 0);
  }
  assert.equal(drawn([], 2, { seed: 1, round: 0 }).size, 0);
});

test("nothing comes twice before everything has come once", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const rounds = [0, 1, 2, 3].map((round) => [...drawn(NAMES, 5, { seed, round })]);
    assert.equal(new Set(rounds.flat()).size, 20);
  }
});

test("over many seeds each question is drawn about as often as any other", () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 4600; seed += 1) {
    for (const name of drawn(NAMES, 5, { seed: seed * 7919, round: 0 }))
      times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const name of NAMES) {
    const share = (times.get(name) ?? 0) / 1000;
    assert.ok(share > 0.85 && share < 1.15, `${name}: ${share}`);
  }
});
