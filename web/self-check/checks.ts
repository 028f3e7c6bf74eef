import type { SelfCheck } from "./element.ts";

/** The questions that a page asks, in its order. */
export function checksOf(page: ParentNode): SelfCheck[] {
  return [...page.querySelectorAll<SelfCheck>("self-check:not([hidden])")];
}
