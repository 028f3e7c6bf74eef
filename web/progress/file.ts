// A log as one file: JSON that any later version of the site, and any other program, can read.
import { FORMAT, type LogEvent } from "./event.ts";
import { inOrder } from "./fold.ts";
import { isEvent } from "./shape.ts";
import { newIn } from "./union.ts";

const NAME = "companion-progress";

/** The text of a file with every event, in order of time. */
export function fileOf(events: Iterable<LogEvent>, now: Date): string {
  const exported = now.toISOString();
  const file = { format: NAME, version: FORMAT, exported, events: inOrder(events) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export type Reading =
  | {
      readonly kind: "log";
      readonly events: readonly LogEvent[];
      /** How many rows are no events. */
      readonly refused: number;
    }
  /** No file of ours, or one of a version that is not known here. */
  | { readonly kind: "foreign" | "newer" };

export function readFile(text: string): Reading {
  const { format, version, events } = parsed(text);
  if (format !== NAME || !Number.isInteger(version)) return { kind: "foreign" };
  if (Number(version) > FORMAT) return { kind: "newer" };
  if (!Array.isArray(events)) return { kind: "foreign" };
  const good = events.filter(isEvent);
  return { kind: "log", events: good, refused: events.length - good.length };
}

export interface Plan {
  readonly added: readonly LogEvent[];
  /** How many rows are here already. */
  readonly known: number;
  /** How many rows are no events, or contradict one that is here. */
  readonly refused: number;
}

/** What reading a file into a log would do to it: nothing that is there would change. */
export function planOf(here: readonly LogEvent[], file: Reading & { kind: "log" }): Plan {
  const added = newIn(here, file.events);
  const byId = new Map([...here, ...added].map((event) => [event.id, canonical(event)]));
  const agreeing = file.events.filter((event) => byId.get(event.id) === canonical(event)).length;
  const contradicting = file.events.length - agreeing;
  return { added, known: agreeing - added.length, refused: file.refused + contradicting };
}

/** One text for one event, whatever the order of its fields. */
function canonical(event: LogEvent): string {
  return JSON.stringify(Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function parsed(text: string): { format?: unknown; version?: unknown; events?: unknown } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
