// All missed questions of a page asked again, offered below the last of them.
import { element } from "../element.ts";
import { sayIn } from "../interface.ts";
import { checksOf } from "./checks.ts";
import type { SelfCheck } from "./element.ts";
import { button } from "./steps.ts";

const MISSED: readonly (string | undefined)[] = ["wrong", "partly", "unknown"];

/** Makes the offer where there is none yet, and shows it while something is missed. */
export function offerRetry(page: ParentNode): void {
  const offer = page.querySelector<HTMLElement>(".check-retry") ?? placed(page);
  const n = missedOf(page).length;
  offer.hidden = n === 0;
  const retry = offer.querySelector("button");
  if (retry !== null) sayIn(retry, "retry-missed", { n });
}

function placed(page: ParentNode): HTMLElement {
  const retry = button("outlined", "retry-missed", () => {
    const again = missedOf(page);
    for (const check of again) check.askAgain();
    again[0]?.focusQuestion();
  });
  const offer = element("p", { className: "check-retry" }, retry);
  [...page.querySelectorAll(".self-checks")].at(-1)?.after(offer);
  return offer;
}

function missedOf(page: ParentNode): SelfCheck[] {
  return checksOf(page).filter(({ outcome }) => MISSED.includes(outcome));
}
