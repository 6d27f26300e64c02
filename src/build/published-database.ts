import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  createDuckDB,
  NODE_RUNTIME,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import type { Connection } from "../engine/bindings.ts";
import type { Database } from "../engine/database.ts";
import { loadTable, secure } from "../engine/load.ts";
import { runSql } from "../engine/run-sql.ts";
import { readEncoded } from "../parquet/read.ts";
import { tableNames } from "../parquet/tables.ts";
import type { TableBytes } from "../parquet/write.ts";

const dist = dirname(
  createRequire(import.meta.url).resolve(
    "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
  ),
);

/** The page's very DuckDB-WASM, in Node: no worker, no network. */
export async function openConnection(): Promise<Connection> {
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const bindings = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await bindings.instantiate(() => {});
  bindings.open({});
  // The connection's number is not public in the blocking build; the async build hands it out.
  const connection: unknown = bindings.connect();
  const id = (connection as { readonly _conn: number })._conn;
  await secure({ bindings, id });
  return { bindings, id };
}

/** A database over the published tables, or over others, loaded by the page's own road. */
export async function openDatabase(
  tables: TableBytes = publishedTables(),
): Promise<Database> {
  const connection = await openConnection();
  for (const name of tableNames)
    await loadTable(connection, readEncoded(name, tables[name]));
  return {
    rows: (sql, parameters, signal) =>
      runSql(connection, sql, parameters, signal),
  };
}

/** data/*.parquet as they lie in the repository. */
export function publishedTables(): TableBytes {
  const read = (name: string) => {
    const path = join(
      import.meta.dirname,
      "..",
      "..",
      "data",
      `${name}.parquet`,
    );
    if (!existsSync(path))
      throw new Error(`${path} is missing: npm run data builds it`);
    return new Uint8Array(readFileSync(path));
  };
  return {
    reports: read("reports"),
    facts: read("facts"),
    observations: read("observations"),
    checks: read("checks"),
    findings: read("findings"),
    reasons: read("reasons"),
    terms: read("terms"),
    texts: read("texts"),
  };
}
