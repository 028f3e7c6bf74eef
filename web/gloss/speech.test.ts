import assert from "node:assert/strict";
import { test } from "node:test";
import { englishVoice, type Voice } from "./speech.ts";

function voice(lang: string, localService = true): Voice {
  return { lang, localService };
}

test("an American voice before any other English one", () => {
  const american = voice("en-US");
  assert.equal(englishVoice([voice("vi-VN"), voice("en-GB"), american]), american);
});

test("any English one when there is no American", () => {
  const british = voice("en-GB");
  assert.equal(englishVoice([voice("vi-VN"), british]), british);
});

test("Android writes a language with an underscore", () => {
  const american = voice("en_US");
  assert.equal(englishVoice([voice("en_GB"), american]), american);
});

test("a voice that a server speaks does not count", () => {
  assert.equal(englishVoice([voice("en-US", false)]), undefined);
});

test("no English voice, and no language that only begins like English", () => {
  assert.equal(englishVoice([]), undefined);
  assert.equal(englishVoice([voice("vi-VN"), voice("enm-GB")]), undefined);
});
