import assert from "node:assert/strict";
import { test } from "node:test";
import {
  GLOSS_MODE,
  LANGUAGE,
  type Places,
  READER_LEVEL,
  remember,
  remembered,
} from "./settings.ts";

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

test("the first value until the reader chooses, then what was chosen", () => {
  const places = placesWith(kept());
  assert.equal(remembered(LANGUAGE, places), "vi");
  remember(LANGUAGE, "en", places);
  assert.equal(remembered(LANGUAGE, places), "en");
  assert.equal(places.tab.name, "");
  remember(LANGUAGE, "vi", places);
  assert.equal(remembered(LANGUAGE, places), "vi");
});

test("a language that the site does not have is no choice", () => {
  const storage = kept();
  storage().setItem("companion.language", "fr");
  assert.equal(remembered(LANGUAGE, placesWith(storage)), "vi");
});

test("storage denied: the tab remembers every choice", () => {
  const places = placesWith(denied);
  assert.equal(remembered(LANGUAGE, places), "vi");
  remember(LANGUAGE, "en", places);
  remember(GLOSS_MODE, "ruby", places);
  remember(READER_LEVEL, "B1", places);
  remember(READER_LEVEL, "B2", places);
  assert.equal(remembered(LANGUAGE, places), "en");
  assert.equal(remembered(GLOSS_MODE, places), "ruby");
  assert.equal(remembered(READER_LEVEL, places), "B2");
});

test("storage denied: a name given by others is left alone", () => {
  const places = placesWith(denied, "checkout");
  remember(LANGUAGE, "en", places);
  assert.equal(places.tab.name, "checkout");
  assert.equal(remembered(LANGUAGE, places), "vi");
});
