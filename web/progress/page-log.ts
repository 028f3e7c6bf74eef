// Ties the log to the page: what happens here is written to it, and what is finished is shown,
// by the box at the end of a lesson and by ticks in the lists.
import type { Answered } from "../self-check/element.ts";
import { fold } from "./fold.ts";
import type { EventLog } from "./log.ts";
import { showFinished } from "./ticks.ts";

export class PageLog {
  readonly #page: Document;
  readonly #log: EventLog;

  constructor(page: Document, log: EventLog) {
    this.#page = page;
    this.#log = log;
  }

  start(): void {
    this.#page.addEventListener("change", (event) => this.#onTick(event));
    this.#page.addEventListener("self-check-answered", (event) => {
      this.#log.append({ kind: "answered", ...(event as CustomEvent<Answered>).detail });
    });
    this.#log.watch(() => this.#show());
    this.#show();
  }

  #onTick(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.dataset.finished === undefined) return;
    const kind = box.checked ? "finished" : "unfinished";
    this.#log.append({ kind, lesson: box.dataset.finished });
  }

  async #show(): Promise<void> {
    const { finished } = fold(await this.#log.events());
    for (const box of this.#page.querySelectorAll<HTMLInputElement>("[data-finished]")) {
      box.checked = finished.has(box.dataset.finished ?? "");
    }
    showFinished(this.#page, finished);
  }
}
