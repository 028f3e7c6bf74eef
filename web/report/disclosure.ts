// “This is wrong”: a question to open. What prepares the report comes when it is opened; most
// readers never do.
import { element } from "../element.ts";
import { type InterfaceKey, lent, said } from "../interface.ts";
import { sheetBesideWords } from "../sheet.ts";
import type { Report } from "./issue.ts";

type ReportScript = typeof import("../report.ts");

/** A disclosure that asks `question`; `report` is called when it is first opened. */
export function reportDisclosure(question: InterfaceKey, report: () => Report): HTMLDetailsElement {
  const summary = said(question, undefined, "summary");
  const details = element("details", { className: "report" }, summary);
  details.addEventListener("toggle", async () => details.append(...(await parts(report()))), {
    once: true,
  });
  return details;
}

async function parts(report: Report): Promise<HTMLElement[]> {
  sheetBesideWords("report");
  const { reportParts }: ReportScript = await import(`${lent.root}assets/report.js`);
  return reportParts(report);
}
