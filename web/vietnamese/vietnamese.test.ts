import assert from "node:assert/strict";
import { test } from "node:test";
import syllables from "../../tests/cases/vietnamese/keystrokes.json" with { type: "json" };
import orders from "../../tests/cases/vietnamese/orders.json" with { type: "json" };
import vectors from "../../tests/cases/vietnamese/vectors.json" with { type: "json" };
import { exactKey, fold, hasMarks, otherSpelling } from "./fold.ts";
import { struck, TELEX, VNI } from "./keyboard.ts";
import { fromKeystrokes } from "./keystrokes.ts";
import { placeTones } from "./tone.ts";

// The same vectors and lists hold the build's code: tests/glossary/test_vietnamese.py.
for (const vector of vectors) {
  test(`${vector.nfc} is composed, folded and placed`, () => {
    assert.equal(vector.input.normalize("NFC"), vector.nfc);
    assert.equal(fold(vector.input), vector.fold);
    assert.equal(placeTones(vector.input), vector.new);
    assert.equal(placeTones(vector.new), vector.new);
    assert.equal(exactKey(vector.old), exactKey(vector.new));
  });
}

for (const [name, words] of Object.entries(orders)) {
  test(`order: ${name}`, () => {
    const { compare } = new Intl.Collator("vi");
    assert.deepEqual(words.toSorted().sort(compare), words);
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

// Each syllable with keys of which the typing engine bogo 1.1 makes it, Telex and VNI, the keys
// of marks at once or at the end.
test("fromKeystrokes: every syllable from its keys", () => {
  for (const [syllable, { telex, vni }] of Object.entries(syllables))
    for (const keys of [...telex, ...vni]) assert.equal(fromKeystrokes(keys), syllable, keys);
});

test("fromKeystrokes: phrases, and English among them", () => {
  assert.equal(fromKeystrokes("ddieeuf phoois container"), "điều phối container");
  assert.equal(fromKeystrokes("D9ie6u2 pho6i1"), "điều phối");
  assert.equal(fromKeystrokes("hoas"), "hoá");
});

test("fromKeystrokes: nothing where no word is keys of a syllable", () => {
  for (const text of ["container", "task definition", "điều phối", "s3", "may chu", ""])
    assert.equal(fromKeystrokes(text), undefined, text);
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
