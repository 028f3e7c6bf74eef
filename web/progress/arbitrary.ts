// For property tests: any log that pages of this format may have written. Equal ids are equal
// events, as in life, because an event's id is made of all that it says.
import fc from "fast-check";
import { CONFIDENCES, type Happening, type LogEvent, OUTCOMES } from "./event.ts";

// Few names, so that events meet; and some that an object literal would stumble over.
const name = fc.constantFrom("a", "b", "why-ecs", "__proto__", "hoá “đơn” `<&$`");
const text = fc.string({ unit: "grapheme" });
const FIRST = Date.UTC(2026, 0);
const moment = fc.nat(20).map((minute) => new Date(FIRST + minute * 60_000).toISOString());

// As it comes out of a file: there, minus nought is nought.
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

const answered = fc.record(
  {
    kind: fc.constant("answered" as const),
    item: name,
    revision: fc.constantFrom("r1", "r2"),
    outcome: fc.constantFrom(...OUTCOMES),
    given: fc.array(text, { maxLength: 3 }),
    confidence: fc.constantFrom(...CONFIDENCES),
    hints: fc.nat(3),
  },
  { requiredKeys: ["kind", "item", "revision", "outcome"], noNullPrototype: true },
);
const others: Record<string, fc.Arbitrary<unknown>>[] = [
  { kind: fc.constant("read"), lesson: name, heading: name, title: text, left: fc.nat(9) },
  { kind: fc.constantFrom("finished", "unfinished"), lesson: name },
  { kind: fc.constant("saved"), word: name, sentence: text, page: name, meaning: text },
  { kind: fc.constant("unsaved"), word: name },
  { kind: fc.constant("of a later page"), anything: json },
];

const happening = fc.oneof(
  answered,
  ...others.map((fields) => fc.record(fields, { noNullPrototype: true })),
) as fc.Arbitrary<Happening>;

export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .tuple(happening, moment)
  .map(([happened, at]) => ({ ...happened, at, id: JSON.stringify([at, happened]) }));

export const anyLog = fc.array(anyEvent, { maxLength: 20 });

/** What a file or a database may hold that is no event. */
export const anyGarbage: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .jsonValue()
    .filter((value) => !(typeof value === "object" && value !== null && "kind" in value)),
  anyEvent.map((event) => ({ ...event, at: `${event.at} ` })),
  anyEvent.map((event) => ({ ...event, id: 7 })),
  anyEvent.map(({ kind: _, ...rest }) => rest),
  anyEvent
    .filter((event) => event.kind === "answered")
    .map((event) => ({ ...event, outcome: "perfect" })),
);
