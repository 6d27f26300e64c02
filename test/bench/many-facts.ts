import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openConnection } from "../../src/build/published-database.ts";
import { loadTable } from "../../src/engine/load.ts";
import { runSql } from "../../src/engine/run-sql.ts";
import { readEncoded } from "../../src/parquet/read.ts";
import { figuresOf, milliseconds, round, table } from "./measure.ts";
import { manyFacts } from "./million-facts.ts";

/** The last release with a Parquet reader inside: newer ones would fetch it from another host. */
const release = "1.28.0";

interface OwnReader {
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  connect(): { query(sql: string): unknown };
}

const folder = join(
  import.meta.dirname,
  `../../node_modules/.cache/district-spending/duckdb-${release}`,
);

/** Installed for this run alone: a hundred megabytes that nothing else needs. */
async function openOwnReader(): Promise<OwnReader> {
  const dist = join(folder, "node_modules/@duckdb/duckdb-wasm/dist");
  if (!existsSync(dist)) {
    mkdirSync(folder, { recursive: true });
    const done = spawnSync(
      "npm",
      [
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--prefix",
        folder,
        `@duckdb/duckdb-wasm@${release}`,
      ],
      { stdio: "ignore" },
    );
    if (done.status !== 0)
      throw new Error(`@duckdb/duckdb-wasm ${release} could not be installed`);
  }
  const load = createRequire(join(dist, "package.json"));
  const duckdb = load(join(dist, "duckdb-node-blocking.cjs"));
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const database = await duckdb.createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => {});
  database.open({});
  return database;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const filters = [
  ["concept = ? AND phase = ?", ["expenditure.total", "final"]],
  ["concept = ? AND year = ?", ["payout.strict", 2019]],
  ["report = ?", ["wuchang-2021-final-7"]],
  ["quality = ? AND unit = ?", ["fail", "yuan"]],
  ["code = ? AND value > ?", ["2010350", 1_000_000]],
] as const;

/** One load in a fresh engine, as when a page opens. */
async function loadOurs(bytes: Uint8Array) {
  const connection = await openConnection();
  const taken = await timed(() =>
    loadTable(connection, readEncoded("facts", bytes)),
  );
  return { connection, taken };
}

async function loadByItself(bytes: Uint8Array): Promise<number> {
  const database = await openOwnReader();
  const connection = database.connect();
  return timed(() => {
    database.registerFileBuffer("facts.parquet", bytes);
    connection.query(
      "CREATE TABLE facts AS SELECT * FROM parquet_scan('facts.parquet')",
    );
  });
}

/** How long a table of facts takes into the engine, ours and DuckDB's own way, in turns; and what filters take. */
export async function measureManyFacts(
  count: number,
  rounds: number,
): Promise<string> {
  const bytes = await manyFacts(count);
  const ours: number[] = [];
  const own: number[] = [];
  const ratios: number[] = [];
  const filtered: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const byItself = await loadByItself(bytes);
    const { connection, taken } = await loadOurs(bytes);
    ours.push(taken);
    own.push(byItself);
    ratios.push(taken / byItself);
    for (let again = 0; again < 4; again++) {
      for (const [condition, parameters] of filters) {
        const sql = `SELECT count(*)::INTEGER AS n, sum(value) AS value FROM facts WHERE ${condition}`;
        const time = await timed(() => runSql(connection, sql, parameters));
        if (again > 0 || round > 0) filtered.push(time);
      }
    }
  }
  return table([
    [
      `${count.toLocaleString("en-US")} facts, ${round(bytes.length / 1e6)} MB`,
      "this app",
      `DuckDB-WASM ${release}, its own reader`,
      "ratio",
    ],
    [
      "load",
      milliseconds(figuresOf(ours)),
      milliseconds(figuresOf(own)),
      `${round(figuresOf(ratios).median)} times`,
    ],
    ["filter, p50", `${round(figuresOf(filtered).median)} ms`, "", ""],
    ["filter, p95", `${round(figuresOf(filtered).p95)} ms`, "", ""],
  ]);
}
