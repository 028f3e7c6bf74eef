import assert from "node:assert/strict";
import { test } from "node:test";
import { Sittings } from "./sitting.ts";

function places(kept?: string) {
  const storage = new Map(kept === undefined ? [] : [["companion.sitting.final", kept]]);
  let minute = 0;
  return {
    storage: () => ({
      getItem: (name: string) => storage.get(name) ?? null,
      setItem: (name: string, value: string) => void storage.set(name, value),
    }),
    now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)),
    newSeed: () => 42,
  };
}

test("a sitting is remembered until the next one begins", () => {
  const around = places();
  const first = new Sittings("final", around).current();
  assert.deepEqual(first, { seed: 42, round: 0, since: "2026-01-01T00:00:00.000Z" });
  assert.deepEqual(new Sittings("final", around).current(), first);
  const second = new Sittings("final", around).next(first);
  assert.deepEqual(second, { seed: 42, round: 1, since: "2026-01-01T00:01:00.000Z" });
  assert.deepEqual(new Sittings("final", around).current(), second);
  assert.notDeepEqual(new Sittings("words", around).current(), second);
});

test("the part that was picked stays for the sittings after it", () => {
  const sittings = new Sittings("final", places());
  const picked = sittings.at(sittings.current(), "security");
  assert.equal(sittings.next(picked).part, "security");
  assert.equal(picked.round, 0);
});

test("where storage is denied each page has a sitting of its own", () => {
  const storage = () => {
    throw new Error("denied");
  };
  const sittings = new Sittings("final", { ...places(), storage });
  assert.equal(sittings.next(sittings.current()).round, 1);
});

for (const kept of ["", "{", "null", "7", '{"seed":1}', '{"seed":1,"round":-1,"since":"x"}']) {
  test(`what is no sitting is not taken for one: ${kept}`, () => {
    assert.equal(new Sittings("final", places(kept)).current().seed, 42);
  });
}
