// What grades an answer and tells it, fetched once for a page, when it is first wanted.
import { lent } from "../interface.ts";

export type Answering = typeof import("../answer.ts");

let coming: Promise<Answering> | undefined;
let failures = 0;

/** Fetches it; rejects when it does not come, and asks for it anew the next time. */
export async function answering(): Promise<Answering> {
  // A module that did not come is not asked for again under the same address.
  coming ??= import(`${lent.root}assets/answer.js${failures > 0 ? `?${failures}` : ""}`);
  try {
    return await coming;
  } catch (error) {
    coming = undefined;
    failures += 1;
    throw error;
  }
}
