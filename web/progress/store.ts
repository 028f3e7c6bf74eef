// The browser's own database, as much of it as the log needs. A connection is opened when it is
// needed, and let go as soon as another tab wants to change the database, so that no old tab
// holds up a newer one; the next use opens it anew, or finds that it has become too new.
import { FORMAT, type LogEvent } from "./event.ts";

const NAME = "companion";
const EVENTS = "events";

/** What keeps a page from its database. */
export type Refusal = "blocked" | "full" | "newer" | "broken";

const REFUSALS: Readonly<Record<string, Refusal>> = {
  SecurityError: "blocked",
  InvalidStateError: "blocked",
  TypeError: "blocked",
  QuotaExceededError: "full",
  VersionError: "newer",
};

/** Which refusal an error of `Store` is. */
export function refusalOf(error: unknown): Refusal {
  return REFUSALS[(error as Partial<Error> | null)?.name ?? ""] ?? "broken";
}

export class Store {
  readonly #storage: () => IDBFactory;
  readonly #onClose: () => void;
  #connection: Promise<IDBDatabase> | undefined;

  /** `onClose` is told when the connection was taken away: the log may have another content now. */
  constructor(storage: () => IDBFactory, onClose: () => void) {
    this.#storage = storage;
    this.#onClose = onClose;
  }

  async rows(): Promise<readonly unknown[]> {
    let all: IDBRequest<unknown[]> | undefined;
    await this.#within("readonly", (events) => {
      all = events.getAll();
    });
    return all?.result ?? [];
  }

  /** Adds all or none. Of an event that is there already, by its id, nothing is changed. */
  async add(added: readonly LogEvent[]): Promise<void> {
    await this.#within("readwrite", (events) => {
      for (const event of added) events.add(event).onerror = passOverKnown;
    });
  }

  async remove(ids: Iterable<string>): Promise<void> {
    await this.#within("readwrite", (events) => {
      for (const id of ids) events.delete(id);
    });
  }

  async clear(): Promise<void> {
    await this.#within("readwrite", (events) => {
      events.clear();
    });
  }

  /** Is done once all that was asked for is: a full disk is told at the end of a transaction. */
  async #within(mode: IDBTransactionMode, ask: (events: IDBObjectStore) => void): Promise<void> {
    this.#connection ??= this.#connect();
    const connection = this.#connection;
    try {
      const transaction = (await connection).transaction(EVENTS, mode);
      ask(transaction.objectStore(EVENTS));
      // Now, and not when the answers are here: by then the reader may have left the page.
      transaction.commit();
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    } catch (error) {
      // Whatever it was, the next use shall not meet the same connection.
      if (this.#connection === connection) this.#connection = undefined;
      connection.then(
        (database) => database.close(),
        () => undefined,
      );
      throw error;
    }
  }

  async #connect(): Promise<IDBDatabase> {
    const request = this.#storage().open(NAME, FORMAT);
    request.onupgradeneeded = () => request.result.createObjectStore(EVENTS, { keyPath: "id" });
    const database = await settled(request);
    const letGo = (): void => {
      database.close();
      this.#connection = undefined;
      this.#onClose();
    };
    database.onversionchange = letGo;
    database.onclose = letGo;
    return database;
  }
}

function passOverKnown(this: IDBRequest, event: Event): void {
  if (this.error?.name !== "ConstraintError") return;
  event.preventDefault();
  event.stopPropagation();
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
