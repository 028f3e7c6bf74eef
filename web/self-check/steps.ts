// What a reader can do after an answer: go on to the next question, or try this one again.
import { element } from "../element.ts";
import { type InterfaceKey, sayIn } from "../interface.ts";
import { checksOf } from "./checks.ts";
import type { SelfCheck } from "./element.ts";

export function nextSteps(check: SelfCheck, retry: () => void): HTMLElement {
  const all = checksOf(document);
  const next = all[all.indexOf(check) + 1];
  const again = button("outlined", "try-again", retry);
  if (next === undefined) return element("p", { className: "check-next" }, again);
  const onward = button("filled", "next-question", () => next.focusQuestion());
  return element("p", { className: "check-next" }, onward, again);
}

export function button(
  kind: "filled" | "outlined",
  key: InterfaceKey,
  onclick: () => void,
): HTMLButtonElement {
  const made = element("button", { type: "button", className: `button button--${kind}`, onclick });
  sayIn(made, key);
  return made;
}
