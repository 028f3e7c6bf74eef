// Answers of earlier visits, back in their questions. The elements know how to show an answer;
// this finds the last one to each in the log.
import type { LogEvent } from "../progress/event.ts";
import { inOrder } from "../progress/fold.ts";
import type { Earlier, SelfCheck } from "./element.ts";

/** The last answer to each item, and when it was given. */
export function lastAnswers(events: Iterable<LogEvent>): Map<string, Earlier & { at: string }> {
  const last = new Map<string, Earlier & { at: string }>();
  for (const event of inOrder(events)) {
    if (event.kind === "answered") last.set(event.item, event);
  }
  return last;
}

export async function restoreAnswers(
  page: Document,
  events: Promise<readonly LogEvent[]>,
): Promise<void> {
  await customElements.whenDefined("self-check");
  const last = lastAnswers(await events);
  for (const check of page.querySelectorAll<SelfCheck>("self-check")) {
    const earlier = last.get(check.dataset.item ?? "");
    // A set that is drawn anew asks anew: answers from before its sitting stay in the log.
    const since = check.closest<HTMLElement>("[data-since]")?.dataset.since ?? "";
    if (earlier === undefined || earlier.at < since) continue;
    // What cannot be shown now is asked as if it were new; the log keeps the answer.
    check.restore(earlier).catch(() => {});
  }
}
