import assert from "node:assert/strict";
import { test } from "node:test";
import { tableOf, termLine } from "./table.ts";
import type { SavedWord } from "./words.ts";

const slow: SavedWord = {
  word: "slow",
  sentence: "Every page becomes slow.",
  page: "lessons/why-ecs/#one-night",
  meaning: "chậm",
  at: "2026-11-23T08:00:00.000Z",
};

// That authors can paste the line: tests/browser/test_saved_words.py loads one.
test("a word is a row, with a line for the termbase", () => {
  assert.deepEqual(tableOf([slow]), [
    ["word", "meaning", "sentence", "page", "saved", "terms.yml"],
    [slow.word, slow.meaning, slow.sentence, slow.page, slow.at, termLine(slow)],
  ]);
  assert.equal(
    termLine(slow),
    "  - {id: 'slow', en: 'slow', mark: manual, vi: 'chậm', example: 'Every page becomes slow.', " +
      "category: reader, source: a reader, status: proposal}",
  );
});

test("without a meaning there is nothing to propose", () => {
  assert.equal(termLine({ ...slow, meaning: " " }), "");
});

test("a word that came from no page has no example", () => {
  assert.equal(termLine({ ...slow, sentence: "" }).includes("example"), false);
});

test("an id holds letters, figures and hyphens", () => {
  assert.match(
    termLine({ ...slow, word: "Customer's roll-out 2" }),
    /id: 'customer-s-roll-out-2',/,
  );
});

test("a quote cannot end its text, nor a line break its line", () => {
  const line = termLine({ ...slow, meaning: "'}\n- {id: x", sentence: "a: {b}, #c" });
  assert.match(line, /vi: '''} - \{id: x',/);
  assert.match(line, /example: 'a: \{b\}, #c',/);
  assert.equal(line.includes("\n"), false);
});

test("a meaning is written as the site writes: NFC, tones in the new place", () => {
  assert.match(termLine({ ...slow, meaning: "tự động ho\u0301a" }), /vi: 'tự động hoá'/);
});
