// The questions of a page together: the place of each, and all missed ones asked again.
import { element } from "../element.ts";
import { said, sayIn } from "../interface.ts";
import { button, checksOf } from "./steps.ts";

const MISSED: readonly (string | undefined)[] = ["wrong", "partly", "unknown"];

/** Whoever hides or shows questions later fires `self-checks-chosen` at the page. */
export function watchSet(page: Document): void {
  numberChecks(page);
  page.addEventListener("self-checks-chosen", () => numberChecks(page));
  const end = [...page.querySelectorAll(".self-checks")].at(-1);
  if (end !== undefined) offerRetry(page, end);
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

function offerRetry(page: Document, end: Element): void {
  const missed = () => checksOf(page).filter(({ outcome }) => MISSED.includes(outcome));
  const retry = button("outlined", "retry-missed", () => {
    const again = missed();
    for (const check of again) check.askAgain();
    again[0]?.focusQuestion();
  });
  const offer = element("p", { className: "check-retry", hidden: true }, retry);
  end.after(offer);
  page.addEventListener("self-check-changed", () => {
    const n = missed().length;
    offer.hidden = n === 0;
    sayIn(retry, "retry-missed", { n });
  });
}
