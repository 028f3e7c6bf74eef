import assert from "node:assert/strict";
import { test } from "node:test";
import { exactKey, fold, hasMarks, otherSpelling } from "./fold.ts";
import { telexOf } from "./telex.ts";
import { placeTones } from "./tone.ts";

// Marks an editor might recompose on saving are written as escapes.
const NFD_DIEU_PHOI = "\u0111ie\u0302\u0300u pho\u0302\u0301i";
const NFD_MO_RONG = "mo\u031b\u0309 ro\u0323\u0302ng";

const folded: [name: string, text: string, key: string][] = [
  ["marks and case go", "Điều Phối", "dieu phoi"],
  ["đ is a letter of its own, yet found as d", "đám mây", "dam may"],
  ["decomposed text", NFD_DIEU_PHOI, "dieu phoi"],
  ["horn and dot below", NFD_MO_RONG, "mo rong"],
  ["English is left alone", "AWS Fargate", "aws fargate"],
  ["the Icelandic look-alike of Đ is not Đ", "\u00d0i\u1ec1u", "\u00f0ieu"],
];
for (const [name, text, key] of folded) {
  test(`fold: ${name}`, () => assert.equal(fold(text), key));
}

const placed: [rule: string, text: string, placed: string][] = [
  ["oa, oe, uy: the second letter", "hóa khỏe thúy ủy", "hoá khoẻ thuý uỷ"],
  ["already so", "hoá khoẻ thuý", "hoá khoẻ thuý"],
  ["other pairs: the first", "mía múa hái", "mía múa hái"],
  ["a final consonant: the last vowel", "tóan huỳnh boóng", "toán huỳnh boóng"],
  ["ă â ê ô ơ ư win", "hiêụ thuế cưả mười thuở", "hiệu thuế cửa mười thuở"],
  ["three vowels: the middle", "ngòai khuỷu xoáy", "ngoài khuỷu xoáy"],
  ["qu is an onset", "qúy quá quí", "quý quá quí"],
  [
    "gi is an onset only before a vowel",
    "giá gì gìn giếng giữa nghiã",
    "giá gì gìn giếng giữa nghĩa",
  ],
  ["case stays", "HÓA Hòa", "HOÁ Hoà"],
  ["composed on the way", NFD_MO_RONG, "mở rộng"],
  ["the deprecated tone mark", "ho\u0341a", "hoá"],
  ["words of other languages", "café résumé touché task", "café résumé touché task"],
];
for (const [rule, text, expected] of placed) {
  test(`placeTones: ${rule}`, () => {
    assert.equal(placeTones(text), expected);
    assert.equal(placeTones(placeTones(text)), expected);
  });
}

test("exactKey joins both styles and keeps the marks", () => {
  assert.equal(exactKey("Tự động HÓA"), "tự động hoá");
  assert.notEqual(exactKey("hoa"), exactKey("hoá"));
});

test("hasMarks counts đ", () => {
  assert.equal(hasMarks("do tu xa"), false);
  assert.equal(hasMarks("đo tu xa"), true);
});

test("otherSpelling: i and y only where they are one word", () => {
  assert.equal(otherSpelling("lý"), "lí");
  assert.equal(otherSpelling("kĩ"), "kỹ");
  assert.equal(otherSpelling("quý"), "quí");
  assert.equal(otherSpelling("tuy"), undefined);
  assert.equal(otherSpelling("mây"), undefined);
});

test("telexOf: English typed through a Vietnamese keyboard", () => {
  for (const [typed, word] of [
    ["ták", "task"],
    ["clúter", "cluster"],
    ["rôt", "root"],
    ["sẻver", "server"],
    ["ađress", "address"],
    ["task", "task"],
  ] as const) {
    assert.equal(telexOf(typed, word), true, typed);
  }
  assert.equal(telexOf("ták", "tack"), false);
  assert.equal(telexOf("tá", "task"), false);
});
