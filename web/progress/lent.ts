// The log of the page, for scripts that come after progress.js and need not bring their own.
import { lent } from "../interface.ts";
import type { EventLog } from "./log.ts";

export function lentLog(): EventLog {
  if (lent.log === undefined) throw new Error("progress.js is missing");
  return lent.log;
}
