// Entry of transfer.js, on the page of the reader's progress: takes it out as a file, brings one
// in, and clears it.
import { lentLog } from "./progress/lent.ts";
import { Transfer } from "./transfer/view.ts";

const page = document.querySelector<HTMLElement>(".own-progress");
if (page !== null) new Transfer(lentLog()).start(page);
