import assert from "node:assert/strict";
import { test } from "node:test";
import placed from "../../tests/cases/tone-placement.json" with { type: "json" };
import { exactKey, fold, hasMarks, otherSpelling } from "./fold.ts";
import { struck, TELEX, VNI } from "./keyboard.ts";
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

// The same cases hold the build's own placement: tests/glossary/test_vietnamese.py.
for (const [rule, [text, expected]] of Object.entries(placed)) {
  test(`placeTones: ${rule}`, () => {
    assert.ok(text !== undefined && expected !== undefined);
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

const TYPED_ENGLISH: [marked: string, keys: string][] = [
  ["ták", "task"],
  ["clúter", "cluster"],
  ["rôt", "root"],
  ["sẻver", "server"],
  ["ađress", "address"],
  ["task", "task"],
];
for (const [marked, keys] of TYPED_ENGLISH) {
  test(`Telex can have made ${marked} of ${keys}`, () => assert.ok(struck(marked, keys, TELEX)));
}

test("Telex cannot have made ták of other words", () => {
  assert.equal(struck("ták", "tack", TELEX), false);
  assert.equal(struck("tá", "task", TELEX), false);
});

test("VNI makes marks of digits", () => {
  assert.ok(struck("ÈC", "EC2", VNI));
  assert.ok(struck("điều phối", "d9ie62u pho61i", VNI));
  assert.equal(struck("điều phối", "ddieefu phooxi", TELEX), false);
});
