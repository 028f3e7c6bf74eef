// Entry of lookup.js: makes the glossary page searchable. The page is a plain list without it.
import { LookupView } from "./lookup/view.ts";

const root = document.querySelector<HTMLElement>(".lookup");
if (root !== null) LookupView.over(root)?.start();
