// Entry of orientation.js: on a lesson it notes where the reader is, on the home page it leads
// back there. progress.js has come before and lends the log.
import { fold } from "./progress/fold.ts";
import { showResume } from "./progress/home.ts";
import { lentLog } from "./progress/lent.ts";
import { Reading } from "./progress/reading.ts";

/** How long a heading must be the current one to count as read, in milliseconds. */
const STAY = 1500;

const log = lentLog();
const lesson = document.querySelector<HTMLElement>(".lesson-head[data-lesson]");
if (lesson !== null) new Reading(document, lesson, STAY, (read) => log.append(read)).start();

const home = document.querySelector<HTMLElement>(".home");
if (home !== null) {
  const show = async (): Promise<void> => showResume(home, fold(await log.events()));
  log.watch(show);
  show();
}
