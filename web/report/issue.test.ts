import assert from "node:assert/strict";
import { test } from "node:test";
import { issueAddress, issueText } from "./issue.ts";

const report = { title: "“task”: tác vụ & việc", lines: ["id: task", "> One task stops."] };

test("the title, an empty line, the lines", () => {
  assert.equal(issueText(report), "“task”: tác vụ & việc\n\nid: task\n> One task stops.");
});

test("the address carries title and body, whatever signs are in them", () => {
  const { searchParams } = new URL(issueAddress("https://example.org/issues/new", report));
  assert.deepEqual(Object.fromEntries(searchParams), {
    title: report.title,
    body: "id: task\n> One task stops.",
  });
});

test("what the address asks for already is kept", () => {
  const address = issueAddress("https://example.org/issues/new?template=term.md", report);
  assert.equal(new URL(address).searchParams.get("template"), "term.md");
});
