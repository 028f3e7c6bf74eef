// The way to the next sitting: other questions where there are more, the same ones where not.
import { element } from "../element.ts";
import { sayIn } from "../interface.ts";
import { askedIn, outcomeOf, partsOf } from "./asked.ts";

/** Shows the button below the questions once one of them is answered; `next` begins a sitting. */
export function offerAnother(page: ParentNode, next: () => void): void {
  const offer = page.querySelector<HTMLElement>(".set-again") ?? placed(page, next);
  offer.hidden = !askedIn(page).some((check) => outcomeOf(check) !== undefined);
  const button = offer.querySelector("button");
  if (button !== null) sayIn(button, hasMore(page) ? "another-draw" : "start-over");
}

function placed(page: ParentNode, next: () => void): HTMLElement {
  const button = element("button", { type: "button", className: "button button--outlined" });
  button.addEventListener("click", next);
  const offer = element("p", { className: "set-again" }, button);
  const before = page.querySelector(".quiz-result") ?? page.querySelector(".check-retry");
  (before ?? partsOf(page).at(-1))?.after(offer);
  return offer;
}

/** Whether there are questions that this sitting does not ask. */
function hasMore(page: ParentNode): boolean {
  return partsOf(page).some(
    (part) => !part.hidden && part.querySelector("self-check[hidden]") !== null,
  );
}
