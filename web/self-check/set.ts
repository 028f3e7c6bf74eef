// The questions of a page together: the place of each, and all missed ones asked again.
import { said } from "../interface.ts";
import { answering } from "./answering.ts";
import { checksOf } from "./checks.ts";

/** Whoever hides or shows questions later fires `self-checks-chosen` at the page. */
export function watchSet(page: Document): void {
  numberChecks(page);
  page.addEventListener("self-checks-chosen", () => numberChecks(page));
  if (page.querySelector(".self-checks") === null) return;
  page.addEventListener("self-check-changed", async () => (await answering()).offerRetry(page));
}

function numberChecks(page: Document): void {
  const checks = checksOf(page);
  for (const [index, check] of checks.entries()) {
    check.querySelector(":scope > .check-place")?.remove();
    const place = said("check-place", { i: index + 1, n: checks.length }, "p");
    place.className = "check-place";
    check.prepend(place);
  }
}
