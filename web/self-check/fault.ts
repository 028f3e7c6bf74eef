// “Something wrong here?” under an answered question. What prepares the report comes when it is
// asked for; most readers never do.
import { element } from "../element.ts";
import { lent, said, say } from "../interface.ts";
import type { Report } from "../report/issue.ts";
import type { Answered } from "./element.ts";

type ReportScript = typeof import("../report.ts");

export function faultDisclosure(answered: Answered, stem: string): HTMLDetailsElement {
  const summary = said("question-wrong", undefined, "summary");
  const details = element("details", { className: "report" }, summary);
  details.addEventListener(
    "toggle",
    async () => {
      const { reportParts }: ReportScript = await import(`${lent.root}assets/report.js`);
      details.append(...reportParts(reportOn(answered, stem)));
    },
    { once: true },
  );
  return details;
}

function reportOn({ item, revision, given }: Answered, stem: string): Report {
  const answer = given.length > 0 ? given.join(" · ") : "–";
  return {
    title: say("report-question", { id: item }),
    lines: [
      `id: ${item}`,
      `revision: ${revision}`,
      `answer: ${answer}`,
      `> ${stem}`,
      location.href.replace(/#.*/, ""),
      "",
      say("report-fault"),
    ],
  };
}
