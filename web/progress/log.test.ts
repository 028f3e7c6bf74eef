// Against a database in memory that follows the standard; real browsers are asked in
// tests/browser/test_own_progress.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory, IDBObjectStore as Store } from "fake-indexeddb";
import fc from "fast-check";
import { anyLog } from "./arbitrary.ts";
import { FORMAT, type LogEvent } from "./event.ts";
import { fileOf, readFile } from "./file.ts";
import { fold, inOrder } from "./fold.ts";
import { EventLog, type Trouble } from "./log.ts";

const AT = "2026-11-24T08:00:00.000Z";
const FINISHED = { kind: "finished", lesson: "why-ecs" } as const;

/** A browser: its tabs share one database, and hear of each other. */
class Browser {
  readonly storage: () => IDBFactory;
  readonly troubles: [Trouble, number][] = [];
  readonly #channels: { onmessage: (() => void) | null }[] = [];
  #ids = 0;

  constructor(storage?: () => IDBFactory) {
    const own = new IDBFactory();
    this.storage = storage ?? (() => own);
  }

  tab(): EventLog {
    const channel: { onmessage: (() => void) | null; postMessage: () => void } = {
      onmessage: null,
      postMessage: () => {
        for (const other of this.#channels) if (other !== channel) other.onmessage?.();
      },
    };
    this.#channels.push(channel);
    return new EventLog({
      storage: this.storage,
      channel,
      now: () => new Date(AT),
      newId: () => `id-${this.#ids++}`,
      onTrouble: (trouble, rows) => this.troubles.push([trouble, rows]),
    });
  }

  /** Any page's own use of the database, of any version. */
  async database(version: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = this.storage().open("companion", version);
      request.onupgradeneeded = () => upgrade?.(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  async rows(): Promise<unknown[]> {
    const database = await this.database(FORMAT);
    const request = database.transaction("events").objectStore("events").getAll();
    return new Promise((resolve) => {
      request.onsuccess = () => {
        database.close();
        resolve(request.result);
      };
    });
  }
}

function withStore(database: IDBDatabase): IDBObjectStore {
  return database.createObjectStore("events", { keyPath: "id" });
}

const denied = (): never => {
  throw new DOMException("denied", "SecurityError");
};

test("an event is kept with an id and its moment, and the next visit finds it", async () => {
  const browser = new Browser();
  await browser.tab().append(FINISHED);
  assert.deepEqual(await browser.tab().events(), [{ ...FINISHED, id: "id-0", at: AT }]);
  assert.deepEqual(browser.troubles, []);
});

test("storage denied: events are kept for the visit, and the reader is told once", async () => {
  const browser = new Browser(denied);
  const log = browser.tab();
  await log.append(FINISHED);
  await log.append({ kind: "unfinished", lesson: "why-ecs" });
  assert.deepEqual(browser.troubles, [["blocked", 0]]);
  assert.ok(log.isBlocked);
  assert.deepEqual(await log.events(), [
    { ...FINISHED, id: "id-0", at: AT },
    { kind: "unfinished", lesson: "why-ecs", id: "id-1", at: AT },
  ]);
});

test("storage denied: told even if nothing is ever written", async () => {
  const browser = new Browser(denied);
  assert.deepEqual(await browser.tab().events(), []);
  assert.deepEqual(browser.troubles, [["blocked", 0]]);
});

test("no database at all in this browser is as if it were denied", async () => {
  const browser = new Browser(() => undefined as unknown as IDBFactory);
  await browser.tab().events();
  assert.deepEqual(browser.troubles, [["blocked", 0]]);
});

test("a full disk: told, and what was not kept is written when there is room again", async (t) => {
  const browser = new Browser();
  const log = browser.tab();
  const full = t.mock.method(Store.prototype, "add", () => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await log.append(FINISHED);
  assert.deepEqual(browser.troubles, [["full", 0]]);
  assert.equal((await log.events()).length, 1);
  assert.deepEqual(await browser.rows(), []);
  full.mock.restore();
  await log.append({ kind: "unfinished", lesson: "why-ecs" });
  assert.equal((await browser.rows()).length, 2);
  assert.equal((await log.events()).length, 2);
  assert.ok(!log.isBlocked);
});

test("what comes while another event is being written is not forgotten with it", async (t) => {
  const log = new Browser().tab();
  const add = Store.prototype.add;
  t.mock.method(Store.prototype, "add", function (this: IDBObjectStore, event: LogEvent) {
    if (event.kind === "unfinished") throw new DOMException("full", "QuotaExceededError");
    return add.call(this, event);
  });
  await Promise.all([log.append(FINISHED), log.append({ kind: "unfinished", lesson: "why-ecs" })]);
  assert.equal((await log.events()).length, 2);
});

test("a database of a later version is left as it is", async () => {
  const browser = new Browser();
  (await browser.database(99, withStore)).close();
  const log = browser.tab();
  await log.append(FINISHED);
  await log.clear();
  assert.deepEqual(browser.troubles, [["newer", 0]]);
  const later = await browser.database(99);
  assert.deepEqual([...later.objectStoreNames], ["events"]);
});

test("an old tab makes way for a newer version, and then tells that it is old", async () => {
  const browser = new Browser();
  const log = browser.tab();
  await log.append(FINISHED);
  const watched = new Promise<void>((resolve) => log.watch(resolve));
  const later = await browser.database(99); // waits for ever for a tab that does not make way
  await watched;
  await log.append({ kind: "unfinished", lesson: "why-ecs" });
  assert.deepEqual(browser.troubles, [["newer", 0]]);
  const kept = later.transaction("events").objectStore("events").count();
  await new Promise((resolve) => {
    kept.onsuccess = resolve;
  });
  assert.equal(kept.result, 1);
});

test("a database without its store is broken: told, kept as it is, and the visit goes on", async () => {
  const browser = new Browser();
  (await browser.database(FORMAT, (database) => database.createObjectStore("strange"))).close();
  const log = browser.tab();
  await log.append(FINISHED);
  assert.deepEqual(browser.troubles, [["broken", 0]]);
  assert.equal((await log.events()).length, 1);
  assert.deepEqual([...(await browser.database(FORMAT)).objectStoreNames], ["strange"]);
});

test("rows that are no events are counted and kept; the others are read", async () => {
  const browser = new Browser();
  const made = await browser.database(FORMAT, (database) => {
    const events = withStore(database);
    events.add({ id: "x", what: "no event" });
    events.add({ id: "y", kind: "answered", at: AT, item: 7 });
  });
  made.close();
  const log = browser.tab();
  await log.append(FINISHED);
  assert.deepEqual(
    (await log.events()).map((event) => event.kind),
    ["finished"],
  );
  assert.deepEqual(browser.troubles, [["unreadable", 2]]);
  assert.equal((await browser.rows()).length, 3);
});

test("an event of a kind that is not known here is kept and handed on", async () => {
  const browser = new Browser();
  const later = { kind: "reviewed", id: "z", at: AT, grade: 3 } as unknown as LogEvent;
  await browser.tab().merge([later]);
  assert.deepEqual(await browser.tab().events(), [later]);
  assert.deepEqual(browser.troubles, []);
});

test("two tabs lose nothing, and each hears of the other", async () => {
  const browser = new Browser();
  const [one, other] = [browser.tab(), browser.tab()];
  let heard = 0;
  other.watch(() => {
    heard += 1;
  });
  const lessons = ["a", "b", "c", "d"];
  await Promise.all(
    lessons.map((lesson, place) =>
      (place % 2 === 0 ? one : other).append({ kind: "finished", lesson }),
    ),
  );
  assert.deepEqual([...fold(await one.events()).finished].toSorted(), lessons);
  assert.deepEqual(inOrder(await other.events()), inOrder(await one.events()));
  assert.ok(heard >= 2);
});

test("logs that are merged in any order, or twice, make the same log", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, anyLog, async (a, b) => {
      const [one, other] = [new Browser().tab(), new Browser().tab()];
      await one.merge(a);
      await one.merge(b);
      await one.merge(a);
      await other.merge(b);
      await other.merge(a);
      assert.deepEqual(inOrder(await one.events()), inOrder(await other.events()));
    }),
    { numRuns: 30 },
  );
});

test("exported, cleared and imported again, a log tells the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (events) => {
      const log = new Browser().tab();
      await log.merge(events);
      const before = fold(await log.events());
      const reading = readFile(fileOf(await log.events(), new Date(AT)));
      await log.clear();
      await log.merge(reading.kind === "log" ? reading.events : []);
      assert.deepEqual(fold(await log.events()), before);
    }),
    { numRuns: 30 },
  );
});

test("a merge that is taken back leaves what was there", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, anyLog, async (here, coming) => {
      const log = new Browser().tab();
      await log.merge(here);
      await log.remove(await log.merge(coming));
      assert.deepEqual(inOrder(await log.events()), inOrder(here));
    }),
    { numRuns: 30 },
  );
});

test("a cleared log is empty, of rows that could not be read as well", async () => {
  const browser = new Browser();
  const log = browser.tab();
  await log.append(FINISHED);
  await log.clear();
  assert.deepEqual(await log.events(), []);
  assert.deepEqual(await browser.rows(), []);
});
