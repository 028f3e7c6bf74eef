// Entry of trouble.js, which comes to a page only when its log cannot be kept or read.
import { lent } from "./interface.ts";
import { lentLog } from "./progress/lent.ts";
import { showTrouble } from "./transfer/notice.ts";

lent.showTrouble = (trouble, rows) => showTrouble(trouble, rows, lentLog());
