// Ties the log to the page: what happens here is written to it, and what it says is shown:
// the box at the end of a lesson, ticks in the lists, the way on from the home page.
import type { Answered } from "../self-check/element.ts";
import { restoreAnswers } from "../self-check/restore.ts";
import type { Happening } from "./event.ts";
import { fold } from "./fold.ts";
import { showResume } from "./home.ts";
import type { EventLog } from "./log.ts";
import { Reading } from "./reading.ts";
import { showFinished } from "./ticks.ts";

const STAY = 1500;

export class Orientation {
  readonly #page: Document;
  readonly #log: EventLog;

  constructor(page: Document, log: EventLog) {
    this.#page = page;
    this.#log = log;
  }

  start(): void {
    const page = this.#page;
    page.addEventListener("change", (event) => this.#onTick(event));
    page.addEventListener("self-check-answered", (event) => {
      this.#log.append({ kind: "answered", ...(event as CustomEvent<Answered>).detail });
    });
    const head = page.querySelector<HTMLElement>(".lesson-head[data-lesson]");
    const note = (happening: Happening): void => void this.#log.append(happening);
    if (head !== null) new Reading(page, head, STAY, note).start();
    addEventListener("pageshow", (event) => {
      // Back from a lesson, to this page as it was left.
      if (event.persisted) this.#show();
    });
    this.#show();
    if (page.querySelector("self-check") !== null) restoreAnswers(page, this.#log.events());
  }

  async #onTick(event: Event): Promise<void> {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.dataset.finished === undefined) return;
    const kind = box.checked ? "finished" : "unfinished";
    await this.#log.append({ kind, lesson: box.dataset.finished });
    await this.#show();
  }

  async #show(): Promise<void> {
    const progress = fold(await this.#log.events());
    for (const box of this.#page.querySelectorAll<HTMLInputElement>("[data-finished]")) {
      box.checked = progress.finished.has(box.dataset.finished ?? "");
    }
    showFinished(this.#page, progress.finished);
    const home = this.#page.querySelector<HTMLElement>(".home");
    if (home !== null) showResume(home, progress);
  }
}
