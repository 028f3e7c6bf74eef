// Entry of progress.js: remembers, in this browser only, what was read, finished and answered.
import { logHere } from "./progress/here.ts";
import { Orientation } from "./progress/orientation.ts";

new Orientation(document, logHere()).start();
