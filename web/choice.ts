// Entry of choice.js, on the page that helps to choose.
import { ChoiceForm } from "./choice/view.ts";

const form = document.querySelector<HTMLFormElement>("form.choice");
if (form !== null) new ChoiceForm(form).start();
