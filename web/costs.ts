// Entry of costs.js, on the page of costs: the calculator above the worked examples.
import { Calculator } from "./costs/view.ts";

const form = document.querySelector<HTMLFormElement>(".calculator");
if (form !== null) new Calculator(form).start();
