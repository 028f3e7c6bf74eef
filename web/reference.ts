// Entry of reference.js: narrows a page of reference down and sorts its table. The page is whole
// without it.
import { SortableTable } from "./reference/table.ts";
import { FilteredView } from "./reference/view.ts";

const root = document.querySelector<HTMLElement>("[data-filtered]");
if (root !== null) {
  FilteredView.over(root)?.start();
  const table = root.querySelector<HTMLTableElement>("table.compared");
  if (table !== null) new SortableTable(table).start();
}
