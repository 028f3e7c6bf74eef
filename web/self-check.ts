// Entry of self-check.js: the element is named here and nowhere else.
import { SelfCheck } from "./self-check/element.ts";
import { watchSet } from "./self-check/set.ts";

customElements.define("self-check", SelfCheck);
watchSet(document);
