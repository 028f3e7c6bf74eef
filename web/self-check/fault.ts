// What a report on a question says, as “Something wrong here?” prepares it.
import { say } from "../interface.ts";
import type { Report } from "../report/issue.ts";
import type { Answered } from "./element.ts";

export function reportOn({ item, revision, given }: Answered, stem: string): Report {
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
