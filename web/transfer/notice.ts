// Says what is wrong with the log, and lets the reader take along what would be lost: in place,
// because what is in memory only does not come along to another page.
import { element } from "../element.ts";
import { type InterfaceKey, said } from "../interface.ts";
import type { EventLog, Trouble } from "../progress/log.ts";
import { sheetBesideWords } from "../sheet.ts";
import { download } from "./download.ts";
import { button } from "./part.ts";

/** After what a notice stands: where the log is written, and where it is only read. */
const WRITTEN = ".lesson-done, .quiz-head, .own-words > summary, .own-progress > h1";
const READ = ".home-start";

const WORDS: Readonly<Record<Trouble, InterfaceKey>> = {
  blocked: "storage-blocked",
  full: "storage-full",
  newer: "storage-newer",
  broken: "storage-broken",
  unreadable: "storage-unreadable",
};

export function showTrouble(trouble: Trouble, rows: number, log: EventLog): void {
  sheetBesideWords("notice");
  const notice = element(
    "div",
    { className: "storage-notice" },
    said(WORDS[trouble], { n: rows }, "p"),
    button("export-progress", () => download(log)),
  );
  notice.setAttribute("role", "status");
  // A home page that remembers nothing has nothing to lose either.
  const places = trouble === "blocked" ? WRITTEN : `${WRITTEN}, ${READ}`;
  document.querySelector(places)?.after(notice);
}
