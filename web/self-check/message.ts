// What is told first after an answer: the outcome, what there is to say of it, the hints used.
import { element } from "../element.ts";
import { CHECK, CROSS, DASH, type Drawing, icon } from "../icons.ts";
import { type InterfaceKey, said } from "../interface.ts";
import type { Outcome } from "./grade.ts";
import type { Graded } from "./question.ts";

const MESSAGES: Readonly<Record<Outcome, readonly [InterfaceKey, Drawing]>> = {
  right: ["right", CHECK],
  partly: ["partly", DASH],
  wrong: ["not-yet", CROSS],
  unknown: ["unknown-told", DASH],
  ungraded: ["compare-model", DASH],
};

export function messageFor({ outcome, remark }: Graded, hints: number): HTMLElement {
  const [words, drawing] = MESSAGES[outcome];
  const text = element(
    "div",
    {},
    element("p", {}, said(words, undefined, "strong"), ...inline(remark)),
    ...remark.filter(isBlock),
  );
  if (hints > 0) text.append(said("hints-used", { n: hints }, "p"));
  const message = element("div", { className: "check-message", tabIndex: -1 }, icon(drawing), text);
  message.setAttribute("role", "status");
  return message;
}

function inline(remark: readonly Node[]): (Node | string)[] {
  return remark.filter((node) => !isBlock(node)).flatMap((node) => [" ", node]);
}

function isBlock(node: Node): boolean {
  return !(node instanceof HTMLSpanElement);
}
