// Puts the whole log into a file of the reader's own.
import { element } from "../element.ts";
import { fileOf } from "../progress/file.ts";
import type { EventLog } from "../progress/log.ts";

/** Downloads the log as one file; returns how many events are in it. */
export async function download(log: EventLog): Promise<number> {
  const now = new Date();
  const events = await log.events();
  const file = new Blob([fileOf(events, now)], { type: "application/json" });
  const href = URL.createObjectURL(file);
  const day = now.toISOString().slice(0, 10);
  element("a", { href, download: `companion-progress-${day}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href));
  return events.length;
}
