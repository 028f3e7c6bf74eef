// The log of a reader, in the browser's own database; nothing leaves the browser. Where storage
// is denied, or a write fails, events stay in memory and the reader is told, once.
import { FORMAT, type Happening, type LogEvent } from "./event.ts";

export interface Surroundings {
  /** A function, because in some browsers the mere question is refused. */
  readonly storage: () => IDBFactory;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly onBlocked: () => void;
}

const NAME = "companion";
const EVENTS = "events";

export class EventLog {
  readonly #around: Surroundings;
  readonly #database: Promise<IDBDatabase | undefined>;
  readonly #unkept: LogEvent[] = [];
  #told = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#database = open(around.storage).catch(() => undefined);
    this.#database.then((database) => database === undefined && this.#tell());
  }

  /** Whether events are lost when the page is left. */
  get isBlocked(): boolean {
    return this.#told;
  }

  async append(happening: Happening): Promise<void> {
    const event = {
      ...happening,
      id: this.#around.newId(),
      at: this.#around.now().toISOString(),
    };
    const database = await this.#database;
    try {
      if (database === undefined) throw new Error("no database");
      await settled(database.transaction(EVENTS, "readwrite").objectStore(EVENTS).add(event));
    } catch {
      this.#unkept.push(event);
      this.#tell();
    }
  }

  async events(): Promise<readonly LogEvent[]> {
    const database = await this.#database;
    if (database === undefined) return [...this.#unkept];
    const kept = await settled<LogEvent[]>(
      database.transaction(EVENTS).objectStore(EVENTS).getAll(),
    );
    return [...kept, ...this.#unkept];
  }

  #tell(): void {
    if (this.#told) return;
    this.#told = true;
    this.#around.onBlocked();
  }
}

async function open(storage: Surroundings["storage"]): Promise<IDBDatabase> {
  const request = storage().open(NAME, FORMAT);
  request.onupgradeneeded = () => request.result.createObjectStore(EVENTS, { keyPath: "id" });
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
