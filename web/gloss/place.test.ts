import assert from "node:assert/strict";
import { test } from "node:test";
import { type Box, placeCard, scrollToClear } from "./place.ts";

const view: Box = { left: 0, top: 50, right: 1000, bottom: 800 };
const card = { width: 392, height: 300 };
const word = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 100,
  bottom: top + 20,
});

test("below its line, text under the word", () => {
  const { left, top } = placeCard([word(300, 200)], card, view);
  assert.deepEqual({ left, top }, { left: 280, top: 228 });
});

test("above when the room below is too small", () => {
  assert.equal(placeCard([word(300, 700)], card, view).top, 700 - 8 - 300);
});

test("a word over two lines: under the second, above the first", () => {
  assert.equal(placeCard([word(900, 200), word(20, 224)], card, view).top, 252);
  assert.equal(placeCard([word(900, 680), word(20, 704)], card, view).top, 680 - 8 - 300);
});

test("no room at either side: the larger one, scrolling inside", () => {
  const short: Box = { ...view, bottom: 350 };
  const placed = placeCard([word(300, 150)], card, short);
  assert.equal(placed.top, 178);
  assert.equal(placed.maxHeight, 350 - 170 - 8 - 16);
});

test("inside both edges", () => {
  assert.equal(placeCard([word(5, 200)], card, view).left, 16);
  assert.equal(placeCard([word(950, 200)], card, view).left, 1000 - 16 - 392);
});

test("the page moves just enough for the sentence to clear the sheet", () => {
  const free: Box = { ...view, bottom: 400 };
  const sentence: Box = { left: 0, top: 380, right: 300, bottom: 440 };
  assert.equal(scrollToClear(sentence, word(0, 400), free), 48);
  assert.equal(scrollToClear({ ...sentence, top: 100, bottom: 160 }, word(0, 120), free), 0);
});

test("a long sentence never pushes its word under the header", () => {
  const free: Box = { ...view, bottom: 200 };
  const long: Box = { left: 0, top: 90, right: 300, bottom: 900 };
  assert.equal(scrollToClear(long, word(0, 100), free), 42);
});

test("a word hidden by the header comes down", () => {
  assert.equal(scrollToClear(word(0, 40), word(0, 40), view), -18);
});
