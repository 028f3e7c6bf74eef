// Two logs become one: a set union by id. Equal ids are equal events, for ids are random and an
// event is never changed; what says otherwise is refused before it comes here (file.ts).
import type { LogEvent } from "./event.ts";
import { inOrder } from "./fold.ts";

/** Those of `coming` that are not `here`, each once. */
export function newIn(here: readonly LogEvent[], coming: readonly LogEvent[]): LogEvent[] {
  const known = new Set(here.map((event) => event.id));
  const added = coming.filter((event) => !known.has(event.id));
  return [...new Map(added.map((event) => [event.id, event])).values()];
}

/** Every event of both, in order of time; of one time, by id, so that any two browsers agree. */
export function union(one: readonly LogEvent[], other: readonly LogEvent[]): LogEvent[] {
  return inOrder([...one, ...other]);
}
