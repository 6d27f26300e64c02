import { expect, test } from "vitest";
import {
  openConnection,
  publishedTables,
} from "../../src/build/published-database.ts";
import { loadTable } from "../../src/engine/load.ts";
import { runSql } from "../../src/engine/run-sql.ts";
import { createStar } from "../../src/engine/star.ts";
import { readEncoded } from "../../src/parquet/read.ts";
import { tableNames } from "../../src/parquet/tables.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";

const published = publishedTables();
const example = writeTables([exampleReport()]);

test.each(tableNames)("a star of %s reads as the table does", async (name) => {
  const table = readEncoded(name, published[name]);
  const wide = await openConnection();
  await loadTable(wide, table);
  const star = await openConnection();
  await createStar(star, table);
  const columns = table.columns.map(([column]) => `"${column}"`).join(", ");
  const all = `SELECT * FROM ${name} ORDER BY ${columns}`;
  expect(await runSql(star, all, [])).toEqual(await runSql(wide, all, []));
});

test("rows put below a star bring words of their own", async () => {
  const star = await openConnection();
  await createStar(star, readEncoded("facts", published.facts));
  const count = "SELECT count(*)::INTEGER AS n FROM facts";
  const before = Number((await runSql(star, count, []))[0]?.n);
  const more = readEncoded("facts", example.facts);
  await loadTable(star, more, "append");
  await loadTable(star, more, "append");
  expect((await runSql(star, count, []))[0]?.n).toBe(before + 2 * more.length);
  const shown = await runSql(
    star,
    "SELECT DISTINCT * FROM facts WHERE report = ? ORDER BY id",
    [exampleReport().report.id],
  );
  const alone = await openConnection();
  await loadTable(alone, more);
  expect(shown).toEqual(
    await runSql(alone, "SELECT * FROM facts ORDER BY id", []),
  );
});

test("a table of many rows becomes a star by itself, and answers as one table", async () => {
  const { columns } = readEncoded("reports", published.reports);
  const times = 10_001;
  const rows = 5 * times;
  const many = columns.map(([name, column]) => {
    if (column.kind === "words") {
      const codes = Int32Array.from(
        { length: rows },
        (_, at) => column.codes[at % column.codes.length] ?? 0,
      );
      return [name, { ...column, codes }] as const;
    }
    const values = Int32Array.from({ length: rows }, (_, at) => at % 7);
    return [name, { kind: "integers" as const, values }] as const;
  });
  const connection = await openConnection();
  await loadTable(connection, {
    table: "reports",
    length: rows,
    columns: many
      .filter(([, { kind }]) => kind !== "words")
      .concat(many.filter(([, { kind }]) => kind === "words")),
  });
  const [found] = await runSql(
    connection,
    "SELECT count(*)::INTEGER AS n, (SELECT count(*)::INTEGER FROM duckdb_views() WHERE view_name = 'reports') AS views FROM reports WHERE kind = ?",
    ["budget"],
  );
  expect(found?.views).toBe(1);
  expect(Number(found?.n)).toBeGreaterThan(0);
});
