// What most pages of this kind are: DuckDB-WASM from the own server, the data read by it, one query for
// each change, drawn with Plot. It takes the tables as CSV, since this release would fetch a reader of
// Parquet from another host first.
import { AsyncDuckDB, selectBundle, VoidLogger } from "@duckdb/duckdb-wasm";
import ehWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import mvpWorker from "@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url";
import ehWasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import mvpWasm from "@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url";
import { barX, plot } from "@observablehq/plot";

const bundle = await selectBundle({
  mvp: { mainModule: mvpWasm, mainWorker: mvpWorker },
  eh: { mainModule: ehWasm, mainWorker: ehWorker },
});
const worker = new Worker(bundle.mainWorker ?? "");
const database = new AsyncDuckDB(new VoidLogger(), worker);
await database.instantiate(new URL(bundle.mainModule, location.href).href);
const connection = await database.connect();

for (const table of ["reports", "facts"]) {
  const response = await fetch(`./${table}.csv`);
  await database.registerFileText(`${table}.csv`, await response.text());
  await connection.query(
    `CREATE TABLE ${table} AS SELECT * FROM read_csv('${table}.csv', header = true, all_varchar = true)`,
  );
}
performance.mark("engine-ready");

const year = document.querySelector<HTMLSelectElement>("#year");
const sort = document.querySelector<HTMLSelectElement>("#sort");
const figure = document.querySelector("#chart");

async function draw(): Promise<void> {
  const statement = await connection.prepare(`
    SELECT reports.centre || ' ' || reports.fiscal_year AS name,
      max(part.value::DOUBLE / whole.value::DOUBLE) AS share
    FROM reports
    JOIN facts AS part ON part.report = reports.id AND part.concept = 'payout.strict'
    JOIN facts AS whole ON whole.report = reports.id AND whole.concept = 'expenditure.total'
      AND whole.year = part.year AND whole.phase = part.phase
    WHERE ? = '' OR reports.fiscal_year = ?
    GROUP BY ALL ORDER BY ${sort?.value === "name" ? "name" : "share DESC"} LIMIT 30`);
  const answer = await statement.query(year?.value ?? "", year?.value ?? "");
  await statement.close();
  const rows = answer
    .toArray()
    .map((row): { name: string; share: number } => row.toJSON());
  figure?.replaceChildren(
    plot({
      marginLeft: 220,
      x: { percent: true },
      y: { domain: rows.map(({ name }) => name) },
      marks: [barX(rows, { x: "share", y: "name" })],
    }),
  );
}

const years = await connection.query(
  "SELECT DISTINCT fiscal_year FROM reports ORDER BY 1",
);
for (const row of years.toArray())
  year?.append(new Option(String(row.toJSON().fiscal_year)));
await draw();
for (const select of [year, sort]) {
  select?.addEventListener("change", async () => {
    await draw();
    performance.mark("view-drawn");
  });
}
