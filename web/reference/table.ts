// A table whose rows can be put in the order of a column. Sorted, they stand in one body, because
// their groups are another order; the third press gives the groups back.
import { chosen, tell } from "./address.ts";

type Direction = "ascending" | "descending";
type Order = { readonly column: number; readonly direction: Direction } | undefined;

const NAMES = ["sort", "order"];
const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

export class SortableTable {
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #bodies: ReadonlyMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>;
  readonly #sorted = document.createElement("tbody");
  #order: Order;

  constructor(table: HTMLTableElement) {
    // The last column holds sources: their order tells nothing.
    this.#heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")].slice(0, -1);
    const bodies = [...table.tBodies];
    this.#bodies = new Map(bodies.map((body) => [body, itemsOf(body)]));
    this.#sorted.setAttribute("role", "rowgroup");
    table.append(this.#sorted);
  }

  start(): void {
    for (const [column, head] of this.#heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => this.#sort(this.#next(column)));
      head.append(button);
    }
    const asked = chosen(NAMES, location.search);
    const column = Number(asked.get("sort")) - 1;
    if (this.#heads[column] === undefined) return;
    const direction = asked.get("order") === "descending" ? "descending" : "ascending";
    this.#sort({ column, direction });
  }

  #next(column: number): Order {
    if (this.#order?.column !== column) return { column, direction: "ascending" };
    return this.#order.direction === "ascending" ? { column, direction: "descending" } : undefined;
  }

  #sort(order: Order): void {
    this.#order = order;
    for (const [column, head] of this.#heads.entries()) {
      if (column === order?.column) head.setAttribute("aria-sort", order.direction);
      else head.removeAttribute("aria-sort");
    }
    if (order === undefined) {
      for (const [body, rows] of this.#bodies) body.append(...rows);
    } else {
      const sign = order.direction === "ascending" ? 1 : -1;
      const rows = [...this.#bodies.values()].flat();
      const keys = new Map(rows.map((row) => [row, textIn(row, order.column)]));
      const key = (row: HTMLTableRowElement): string => keys.get(row) ?? "";
      rows.sort((a, b) => sign * COLLATOR.compare(key(a), key(b)));
      this.#sorted.append(...rows);
    }
    for (const body of this.#bodies.keys())
      body.toggleAttribute("data-emptied", order !== undefined);
    tell(
      new Map([
        ["sort", order === undefined ? "" : String(order.column + 1)],
        ["order", order?.direction === "descending" ? order.direction : ""],
      ]),
    );
  }
}

function itemsOf(body: HTMLTableSectionElement): HTMLTableRowElement[] {
  return [...body.querySelectorAll<HTMLTableRowElement>("[data-item]")];
}

/** The text of the cell in a column, also where one cell spans several. */
function textIn(row: HTMLTableRowElement, column: number): string {
  let end = 0;
  for (const cell of row.cells) {
    end += cell.colSpan;
    if (column < end) return cell.textContent.trim();
  }
  return "";
}
