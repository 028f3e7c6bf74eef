// From what happened to what is so. The order of the events in the log means nothing, their
// moments do; an event that came twice, by two merged logs, counts once.
import type { Answering, LogEvent } from "./event.ts";

export interface Stop {
  readonly lesson: string;
  readonly heading: string;
  readonly title: string;
  readonly left: number;
}

export interface Answer extends Answering {
  readonly at: string;
}

export interface Progress {
  readonly finished: ReadonlySet<string>;
  /** Where the reader read last, be the lesson finished since or not. */
  readonly stop: Stop | undefined;
  /** By item and by revision of it: the last answer. */
  readonly answered: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
}

export function fold(events: Iterable<LogEvent>): Progress {
  const finished = new Set<string>();
  const answered = new Map<string, Map<string, Answer>>();
  let stop: Stop | undefined;
  for (const event of inOrder(events)) {
    switch (event.kind) {
      case "read":
        stop = event;
        break;
      case "finished":
        finished.add(event.lesson);
        break;
      case "unfinished":
        finished.delete(event.lesson);
        break;
      case "answered":
        answered.set(
          event.item,
          (answered.get(event.item) ?? new Map()).set(event.revision, event),
        );
        break;
    }
  }
  return { finished, stop, answered };
}

/** The last answer to an item as it is now; nothing else of the course has a say in it. */
export function answerTo(
  { answered }: Progress,
  item: string,
  revision: string,
): Answer | undefined {
  return answered.get(item)?.get(revision);
}

/** Whether an item was answered before it was edited, and not since. */
export function isEditedSince(progress: Progress, item: string, revision: string): boolean {
  return progress.answered.has(item) && answerTo(progress, item, revision) === undefined;
}

/** Each event once. Equal moments are ordered by id, so that two browsers with the same events agree. */
export function inOrder(events: Iterable<LogEvent>): LogEvent[] {
  const once = new Map([...events].map((event) => [event.id, event]));
  const key = (event: LogEvent): string => `${event.at} ${event.id}`;
  return [...once.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
