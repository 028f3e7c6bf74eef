// Entry of report.js, which report/disclosure.ts asks for: the text of a report, ready to be
// copied, or to be taken to the page where reports are written if the site has one. Nothing is
// sent from here; that is for its reader.
import { element } from "./element.ts";
import { label, said, sayIn } from "./interface.ts";
import { issueAddress, issueText, type Report } from "./report/issue.ts";

/** What a disclosure holds below its question. */
export function reportParts(report: Report): HTMLElement[] {
  const text = element("textarea", {
    readOnly: true,
    rows: 6,
    value: issueText(report),
  });
  label(text, "report-text");
  return [said("report-hint", undefined, "p"), text, actions(text, report)];
}

function actions(text: HTMLTextAreaElement, report: Report): HTMLElement {
  const copy = element("button", { type: "button", className: "button button--outlined" });
  const message = element("span", { role: "status" });
  sayIn(copy, "copy");
  copy.onclick = () => {
    // The older of two ways: the newer one is for encrypted pages only. Where it is refused the
    // text stays selected, to be copied by hand.
    text.select();
    sayIn(message, document.execCommand("copy") ? "copied" : "copy-by-hand");
  };
  const row = element("div", { className: "report-actions" }, copy, message);
  const page = document.querySelector<HTMLScriptElement>("[data-issues]")?.dataset.issues;
  if (page !== undefined) {
    const link = element("a", { href: issueAddress(page, report), target: "_blank" });
    sayIn(link, "report-open");
    row.append(link);
  }
  return row;
}
