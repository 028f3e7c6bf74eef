import assert from "node:assert/strict";
import { test } from "node:test";
import { type Places, remember, remembered } from "./choice.ts";

function placesWith(storage: Places["storage"], name = ""): Places {
  return { storage, tab: { name } };
}

function kept(): Places["storage"] {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
  return () => storage;
}

function denied(): never {
  throw new DOMException("denied", "SecurityError");
}

test("Vietnamese until the reader chooses, then what was chosen", () => {
  const places = placesWith(kept());
  assert.equal(remembered(places), "vi");
  remember(places, "en");
  assert.equal(remembered(places), "en");
  assert.equal(places.tab.name, "");
  remember(places, "vi");
  assert.equal(remembered(places), "vi");
});

test("a language that the site does not have is no choice", () => {
  const storage = kept();
  storage().setItem("companion.language", "fr");
  assert.equal(remembered(placesWith(storage)), "vi");
});

test("storage denied: the tab remembers", () => {
  const places = placesWith(denied);
  assert.equal(remembered(places), "vi");
  remember(places, "en");
  assert.equal(remembered(places), "en");
});

test("storage denied: a name given by others is left alone", () => {
  const places = placesWith(denied, "checkout");
  remember(places, "en");
  assert.equal(places.tab.name, "checkout");
  assert.equal(remembered(places), "vi");
});
