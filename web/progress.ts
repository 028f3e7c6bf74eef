// Entry of progress.js: remembers, in this browser only, what was finished and answered, and
// lends its log to the scripts that come after it.
import { logHere } from "./progress/here.ts";
import { PageLog } from "./progress/page-log.ts";

new PageLog(document, logHere()).start();
