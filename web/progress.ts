// Entry of progress.js: remembers, in this browser only, what was finished and answered, shows
// earlier answers again, and lends its log to the scripts that come after it.
import { logHere } from "./progress/here.ts";
import { PageLog } from "./progress/page-log.ts";
import { restoreAnswers } from "./self-check/restore.ts";

const log = logHere();
new PageLog(document, log).start();
if (document.querySelector("self-check") !== null) restoreAnswers(document, log.events());
