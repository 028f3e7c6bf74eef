// The one log of a page. Several scripts write to it; where storage is denied it lives in memory,
// so whichever script comes first makes it and lends it to the others.
import { lent, said } from "../interface.ts";
import { EventLog } from "./log.ts";

/** Where the notice goes: after the last thing of the page that hangs on the log. */
const AFTER = ".lesson-done, .quiz-head, .own-words > summary";

export function logHere(): EventLog {
  lent.log ??= new EventLog({
    storage: () => indexedDB,
    now: () => new Date(),
    newId: randomId,
    onBlocked: () => {
      const notice = storageNotice();
      notice.setAttribute("role", "status");
      document.querySelector(AFTER)?.after(notice);
    },
  });
  return lent.log;
}

export function storageNotice(): HTMLElement {
  const notice = said("storage-blocked", undefined, "p");
  notice.className = "storage-notice";
  return notice;
}

/** Not `crypto.randomUUID`: pages served without encryption do not have it. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
