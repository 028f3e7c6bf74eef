// The one log of a page. Several scripts write to it; where storage is denied it lives in memory,
// so whichever script comes first makes it and lends it to the others.
import { element } from "../element.ts";
import { lent, said } from "../interface.ts";
import { EventLog } from "./log.ts";

export function logHere(): EventLog {
  lent.log ??= opened();
  return lent.log;
}

function opened(): EventLog {
  const log = new EventLog({
    storage: () => indexedDB,
    channel: new BroadcastChannel("companion"),
    now: () => new Date(),
    newId: randomId,
    onTrouble: async (trouble, rows) => {
      await loadTrouble();
      lent.showTrouble?.(trouble, rows);
    },
  });
  addEventListener("pageshow", (event) => {
    // Back from another page, to this one as it was left: no tab could tell it anything.
    if (event.persisted) log.refresh();
  });
  return log;
}

let loading: Promise<unknown> | undefined;

/** Brings the words and the button of a notice: hardly any reader needs them. */
function loadTrouble(): Promise<unknown> {
  loading ??= new Promise((resolve) => {
    const script = element("script", { src: `${lent.root}assets/trouble.js` });
    script.onload = script.onerror = resolve;
    document.head.append(script);
  });
  return loading;
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
