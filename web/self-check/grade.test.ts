import assert from "node:assert/strict";
import { test } from "node:test";
import { gradeChoice, gradeTyped, optionState, type TypedKey } from "./grade.ts";

const set = (...options: string[]) => new Set(options);

test("a choice is right only when it is the whole of the key", () => {
  assert.equal(gradeChoice(set("a"), set("a")), "right");
  assert.equal(gradeChoice(set("a"), set("b")), "wrong");
  assert.equal(gradeChoice(set("a", "c"), set("c", "a")), "right");
  assert.equal(gradeChoice(set("a", "c"), set("a")), "partly");
  assert.equal(gradeChoice(set("a", "c"), set("a", "b", "c")), "partly");
  assert.equal(gradeChoice(set("a", "c"), set("b")), "wrong");
});

test("every option has one of four states", () => {
  assert.equal(optionState(true, true), "right-chosen");
  assert.equal(optionState(true, false), "right-missed");
  assert.equal(optionState(false, true), "wrong-chosen");
  assert.equal(optionState(false, false), "wrong-left");
});

const orchestration: TypedKey = {
  answers: [
    { text: "điều phối", lang: "vi" },
    { text: "tự động hoá triển khai", lang: "vi" },
  ],
  foreseen: ["lập lịch"],
};

const accepted: [why: string, typed: string][] = [
  ["as written", "điều phối"],
  ["case and spaces", "  Điều   PHỐI "],
  ["a hyphen", "điều-phối"],
  ["a phone's final full stop", "điều phối. "],
  ["decomposed", "\u0111ie\u0302\u0300u pho\u0302\u0301i"],
  ["the other answer", "tự động hoá triển khai"],
  ["the press's tones", "tự động hóa triển khai"],
];
for (const [why, typed] of accepted) {
  test(`typed, accepted: ${why}`, () => {
    assert.deepEqual(gradeTyped(typed, orchestration), { outcome: "right", withoutMarks: false });
  });
}

test("typed without marks is right, and said to be", () => {
  const verdict = { outcome: "right", withoutMarks: true };
  assert.deepEqual(gradeTyped("dieu phoi", orchestration), verdict);
  assert.deepEqual(gradeTyped("Tu dong hoa trien khai", orchestration), verdict);
});

test("other marks are another word", () => {
  const verdict = { outcome: "wrong", foreseen: undefined };
  for (const typed of ["điều phổi", "điêu phối", "đieu phoi", "dieu phối", "điều"]) {
    assert.deepEqual(gradeTyped(typed, orchestration), verdict, typed);
  }
});

test("a foreseen error is known by its number, with marks or without", () => {
  const verdict = { outcome: "wrong", foreseen: 0 };
  assert.deepEqual(gradeTyped("Lập lịch", orchestration), verdict);
  assert.deepEqual(gradeTyped("lap lich", orchestration), verdict);
});

test("an exact reading comes before a folded one", () => {
  const key: TypedKey = { answers: [{ text: "bản sao", lang: "vi" }], foreseen: ["ban sao"] };
  assert.deepEqual(gradeTyped("ban sao", key), { outcome: "wrong", foreseen: 0 });
});

test("i and y, where they spell one word", () => {
  const key: TypedKey = { answers: [{ text: "quản lý", lang: "vi" }], foreseen: [] };
  assert.equal(gradeTyped("quản lí", key).outcome, "right");
});

const english: TypedKey = { answers: [{ text: "task definition", lang: "en" }], foreseen: [] };

test("English: plural, hyphen, and a Vietnamese keyboard left on", () => {
  for (const typed of ["Task definitions", "task-definition", "ták definition"]) {
    assert.equal(gradeTyped(typed, english).outcome, "right", typed);
  }
  assert.equal(gradeTyped("task", english).outcome, "wrong");
});

test("English: the s of a name is no plural", () => {
  const ecs: TypedKey = { answers: [{ text: "ECS", lang: "en" }], foreseen: [] };
  assert.equal(gradeTyped("EC", ecs).outcome, "wrong");
  const access: TypedKey = { answers: [{ text: "access", lang: "en" }], foreseen: [] };
  assert.equal(gradeTyped("acces", access).outcome, "wrong");
});
