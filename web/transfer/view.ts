// The page of the reader's progress. Nothing is done that was not shown before, and a merge can
// be taken back until the page is left.
import { element } from "../element.ts";
import { type InterfaceKey, said, sayIn } from "../interface.ts";
import type { LogEvent } from "../progress/event.ts";
import { type Plan, planOf, readFile } from "../progress/file.ts";
import { fold } from "../progress/fold.ts";
import type { EventLog } from "../progress/log.ts";
import { download } from "./download.ts";
import { button, Part } from "./part.ts";

export class Transfer {
  readonly #log: EventLog;
  readonly #sum = element("p", { className: "transfer-sum" });
  readonly #file = element("input", { type: "file", accept: ".json", hidden: true });
  readonly #out = new Part("export-progress", "export-hint", () => this.#export());
  readonly #in = new Part("import-progress", "import-hint", () => this.#file.click());
  readonly #clear = new Part("clear-progress", "clear-hint", () => this.#askToClear([]));

  constructor(log: EventLog) {
    this.#log = log;
    this.#file.onchange = () => this.#onFile();
  }

  start(page: HTMLElement): void {
    const parts = [this.#out, this.#in, this.#clear].map((part) => part.section);
    page.append(this.#sum, ...parts, this.#file);
    this.#log.watch(() => this.#show());
    this.#show();
  }

  async #show(): Promise<void> {
    const events = await this.#log.events();
    const { finished, answered } = fold(events);
    sayIn(this.#sum, "progress-sum", { n: finished.size, c: answered.size, e: events.length });
  }

  async #export(): Promise<void> {
    this.#out.answer(await this.#exported());
  }

  async #exported(): Promise<HTMLElement> {
    return text("exported", { n: await download(this.#log) });
  }

  async #onFile(): Promise<void> {
    const file = this.#file.files?.[0];
    if (file === undefined) return;
    const reading = readFile(await file.text());
    this.#file.value = ""; // or the same file, mended, could not be chosen again
    if (reading.kind === "log") this.#propose(planOf(await this.#log.events(), reading));
    else this.#in.answer(text(reading.kind === "newer" ? "import-newer" : "import-foreign"));
  }

  #propose({ added, known, refused }: Plan): void {
    const n = added.length;
    const texts = [text("import-plan", { n, k: known })];
    if (refused > 0) texts.push(text("import-refused", { r: refused }));
    const steps = [
      button("import-add", () => this.#merge(added), { n }),
      button("cancel", () => this.#in.answer()),
    ];
    this.#in.answer(...texts, ...(n > 0 ? steps : []));
  }

  async #merge(events: readonly LogEvent[]): Promise<void> {
    const added = await this.#log.merge(events);
    const undo = button("undo", () => this.#undo(added));
    this.#in.answer(text("imported", { n: added.length }), undo);
  }

  async #undo(added: readonly LogEvent[]): Promise<void> {
    await this.#log.remove(added);
    this.#in.answer(text("import-undone", { n: added.length }));
  }

  async #askToClear(before: readonly HTMLElement[]): Promise<void> {
    const n = (await this.#log.events()).length;
    this.#clear.answer(
      ...before,
      text("clear-question", { n }),
      button("export-progress", async () => this.#askToClear([await this.#exported()])),
      button("clear-now", () => this.#empty(n)),
      button("cancel", () => this.#clear.answer()),
    );
  }

  async #empty(n: number): Promise<void> {
    await this.#log.clear();
    this.#clear.answer(text("cleared", { n }));
  }
}

function text(key: InterfaceKey, values?: Record<string, number>): HTMLElement {
  return said(key, values, "p");
}
