import { AsyncDuckDB, selectBundle, VoidLogger } from "@duckdb/duckdb-wasm";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import mvpWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";
import ehWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import mvpWasm from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";
import { type EncodedTable, readEncoded } from "../parquet/read.ts";
import { tableNames } from "../parquet/tables.ts";
import { bundleSizes } from "./bundle-sizes.ts";
import { dataFile, fetchTable } from "./data-files.ts";
import { EngineFailed } from "./database.ts";
import type { Loaded, OpenEngine } from "./engine.ts";
import { loadTable, secure } from "./load.ts";
import type { WorkerNews, WorkerStart } from "./worker.ts";

// Every address is the app's own: `?url` files lie beside it, whatever path it is served from.
const bundles = {
  mvp: { mainModule: mvpWasm, mainWorker: mvpWorker },
  eh: { mainModule: ehWasm, mainWorker: ehWorker },
};

/** Starts DuckDB and loads the published tables into it. */
export async function openPublished(
  onLoaded: (loaded: Loaded) => void,
): Promise<OpenEngine> {
  const [engine, tables] = await bothOrNeither(
    startDuckDB(onLoaded),
    fetchTables(),
  );
  try {
    for (const table of tables) await loadTable(engine.connection, table);
    return engine;
  } catch (cause) {
    engine.close();
    throw new EngineFailed("tables", cause);
  }
}

async function fetchTables(): Promise<readonly EncodedTable[]> {
  try {
    return await Promise.all(
      tableNames.map(async (name) =>
        readEncoded(name, await fetchTable(dataFile(name))),
      ),
    );
  } catch (cause) {
    throw new EngineFailed("tables", cause);
  }
}

async function bothOrNeither<T>(
  starting: Promise<OpenEngine>,
  fetching: Promise<T>,
): Promise<[OpenEngine, T]> {
  try {
    return await Promise.all([starting, fetching]);
  } catch (error) {
    starting.then((engine) => engine.close()).catch(() => {});
    throw error;
  }
}

async function startDuckDB(
  onLoaded: (loaded: Loaded) => void,
): Promise<OpenEngine> {
  const bundle = await selectBundle(bundles);
  const total = bundleSizes[bundle.mainModule === ehWasm ? "eh" : "mvp"];
  const lock = `duckdb-${Math.random().toString(36).slice(2)}`;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
  });
  const death = new AbortController();
  const closed = new AbortController();
  const close = () => {
    closed.abort();
    worker.terminate();
  };
  try {
    const script = new URL(bundle.mainWorker ?? "", import.meta.url).href;
    await startWorker(worker, { script, lock }, (error) => death.abort(error));
    watch(lock, closed.signal, () =>
      death.abort(new Error("its worker was stopped")),
    );
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const module = new URL(bundle.mainModule, import.meta.url).href;
    const instantiated = database.instantiate(module, null, ({ bytesLoaded }) =>
      onLoaded({ bytes: bytesLoaded, total }),
    );
    await orDeath(death.signal, instantiated);
    await database.open({});
    const connection = {
      bindings: database,
      id: await database.connectInternal(),
    };
    await secure(connection);
    return { connection, files: [script, module], dead: death.signal, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Resolves when DuckDB's script listens in the worker; `whenBroken` is called whenever it breaks. */
function startWorker(
  worker: Worker,
  start: WorkerStart,
  whenBroken: (error: Error) => void,
): Promise<void> {
  const { port1: port, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const fail = (message: string) => {
      const error = new Error(message);
      reject(error);
      whenBroken(error);
    };
    port.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      if (data.news === "started") resolve();
      else fail(data.message);
    };
    // The worker's own script could not be loaded, or did not compile.
    worker.addEventListener("error", ({ message }) => {
      fail(message || "the worker's script could not be loaded");
    });
    worker.postMessage(start, [port2]);
  });
}

/** Calls back when the worker no longer holds its lock. */
function watch(lock: string, closed: AbortSignal, whenFree: () => void): void {
  const locks: LockManager | undefined = navigator.locks; // none over plain http
  locks
    ?.request(lock, { signal: closed }, async () => whenFree())
    .catch(() => {}); // aborted: it was closed
}

function orDeath<T>(dead: AbortSignal, step: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    dead.addEventListener("abort", () => reject(dead.reason), { once: true });
    step.then(resolve, reject);
  });
}
