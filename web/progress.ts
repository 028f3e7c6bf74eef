// Entry of progress.js: remembers, in this browser only, what was read, finished and answered.
import { said } from "./interface.ts";
import { EventLog } from "./progress/log.ts";
import { Orientation } from "./progress/orientation.ts";

const log = new EventLog({
  storage: () => indexedDB,
  now: () => new Date(),
  newId: randomId,
  onBlocked: () => {
    const notice = said("storage-blocked", undefined, "p");
    notice.className = "storage-notice";
    notice.setAttribute("role", "status");
    document.querySelector(".lesson-done, .quiz-head")?.after(notice);
  },
});
new Orientation(document, log).start();

/** Not `crypto.randomUUID`: pages served without encryption do not have it. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
