// Answers of earlier visits, back in their questions. The fold of the log knows the last answer to
// each revision of an item; the elements know how to show one.
import type { LogEvent } from "../progress/event.ts";
import { answerTo, fold, isEditedSince } from "../progress/fold.ts";
import type { SelfCheck } from "./element.ts";

export async function restoreAnswers(
  page: Document,
  events: Promise<readonly LogEvent[]>,
): Promise<void> {
  await customElements.whenDefined("self-check");
  const progress = fold(await events);
  for (const check of page.querySelectorAll<SelfCheck>("self-check")) {
    const { item = "", revision = "" } = check.dataset;
    // A set that is drawn anew asks anew: answers from before its sitting stay in the log.
    const since = check.closest<HTMLElement>("[data-since]")?.dataset.since ?? "";
    const earlier = answerTo(progress, item, revision);
    if (earlier !== undefined && earlier.at >= since) {
      // What cannot be shown now is asked as if it were new; the log keeps the answer.
      check.restore(earlier).catch(() => {});
    } else if (since === "" && isEditedSince(progress, item, revision)) check.tellEdited();
  }
}
