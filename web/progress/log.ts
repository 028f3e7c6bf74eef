// The log of a reader, in the browser's own database; nothing leaves the browser. What cannot be
// written stays in memory, is tried again with the next event, and the reader is told, once.
// What cannot be read is left as it is.
import type { Happening, LogEvent } from "./event.ts";
import { isEvent } from "./shape.ts";
import { type Refusal, refusalOf, Store } from "./store.ts";
import { newIn } from "./union.ts";

/** `unreadable`: there are rows that are no events; all others are read and written as ever. */
export type Trouble = Refusal | "unreadable";

export interface Surroundings {
  /** A function, because in some browsers the mere question is refused. */
  readonly storage: () => IDBFactory;
  /** Through which the tabs of a browser tell each other that the log has changed. */
  readonly channel: Pick<BroadcastChannel, "postMessage" | "onmessage">;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Is called once for each kind; `rows` are those that cannot be read. */
  readonly onTrouble: (trouble: Trouble, rows: number) => void;
}

export class EventLog {
  readonly #around: Surroundings;
  readonly #store: Store;
  readonly #watchers: (() => void)[] = [];
  readonly #told = new Set<Trouble>();
  #unkept: readonly LogEvent[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
    this.#store = new Store(around.storage, () => this.refresh());
    around.channel.onmessage = () => this.refresh();
  }

  /** Whether events are lost when the page is left. */
  get isBlocked(): boolean {
    return this.#unkept.length > 0;
  }

  /** Calls `watcher` whenever the log has changed, in this tab or in another. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  /** Tells all who watch: the log may have grown unseen. */
  refresh(): void {
    for (const watcher of this.#watchers) watcher();
  }

  async append(happening: Happening): Promise<void> {
    const { newId, now } = this.#around;
    await this.#keep([{ ...happening, id: newId(), at: now().toISOString() }]);
  }

  /** Every event that can be read, of kinds that are not known here too, in no order. */
  async events(): Promise<readonly LogEvent[]> {
    let rows: readonly unknown[] = [];
    await this.#try(async () => {
      rows = await this.#store.rows();
    });
    const kept = rows.filter(isEvent);
    if (kept.length < rows.length) this.#tell("unreadable", rows.length - kept.length);
    return [...kept, ...newIn(kept, this.#unkept)];
  }

  /** Adds the events of another log; returns those that were not here. */
  async merge(events: readonly LogEvent[]): Promise<readonly LogEvent[]> {
    const added = newIn(await this.events(), events);
    await this.#keep(added);
    return added;
  }

  /** Takes a merge back: the events that it returned. */
  async remove(events: readonly LogEvent[]): Promise<void> {
    const ids = new Set(events.map((event) => event.id));
    this.#unkept = this.#unkept.filter((event) => !ids.has(event.id));
    await this.#try(() => this.#store.remove(ids));
    this.#announce();
  }

  /** Empties the log, of rows that cannot be read as well: this is what its reader asked for. */
  async clear(): Promise<void> {
    this.#unkept = [];
    await this.#try(() => this.#store.clear());
    this.#announce();
  }

  async #keep(events: readonly LogEvent[]): Promise<void> {
    this.#unkept = [...this.#unkept, ...events];
    const waiting = this.#unkept;
    await this.#try(async () => {
      await this.#store.add(waiting);
      this.#unkept = newIn(waiting, this.#unkept);
    });
    this.#announce();
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#tell(refusalOf(error));
    }
  }

  #announce(): void {
    this.#around.channel.postMessage(null);
    this.refresh();
  }

  #tell(trouble: Trouble, rows = 0): void {
    if (this.#told.has(trouble)) return;
    this.#told.add(trouble);
    this.#around.onTrouble(trouble, rows);
  }
}
