import assert from "node:assert/strict";
import { test } from "node:test";
import { dictionariesFor } from "./dictionaries.ts";

const endOf = (word: string) =>
  dictionariesFor(word).map(({ address }) => address.split(/[/=]/).at(-1));

test("a word is percent-encoded in every address", () => {
  assert.deepEqual(endOf("wake up & go/away"), Array(3).fill("wake%20up%20%26%20go%2Faway"));
});

test("a capital at the beginning of a sentence is dropped, an acronym's is not", () => {
  assert.equal(endOf("Orchestration")[0], "orchestration");
  assert.equal(endOf("ECS")[0], "ECS");
});
