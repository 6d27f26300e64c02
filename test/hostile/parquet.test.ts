import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { publishedTables } from "../../src/build/published-database.ts";
import { fetchTable } from "../../src/engine/data-files.ts";
import { readEncoded, readTable } from "../../src/parquet/read.ts";
import { readRuns } from "../../src/parquet/runs.ts";
import {
  columnsOf,
  schemaVersion,
  schemaVersionKey,
  type TableName,
  tableNames,
} from "../../src/parquet/tables.ts";
import { UnusableTable } from "../../src/parquet/unusable-table.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";
import { bounded, chance, damaged } from "./runs.ts";

const small = writeTables([exampleReport()]);
const published = publishedTables();

/** Either a table of the promised shape, or the reason why there is none; nothing else, soon, in little room. */
async function isReadOrRefused(table: TableName, bytes: Uint8Array) {
  await bounded(async () => {
    try {
      const read = await readTable(table, bytes);
      for (const { name, type, nullable } of columnsOf(table)) {
        const values = read.columns[name] ?? [];
        expect(values.length).toBe(read.length);
        for (const value of values) {
          if (value === null) expect(nullable).toBe(true);
          else
            expect(typeof value).toBe(type === "string" ? "string" : "number");
        }
      }
    } catch (error) {
      if (!(error instanceof UnusableTable)) throw error;
    }
  });
}

test.each(tableNames)("takes any damage to %s", async (table) => {
  await fc.assert(
    fc.asyncProperty(damaged([small[table]]), (bytes) =>
      isReadOrRefused(table, bytes),
    ),
    chance(250),
  );
});

test("takes damage to the published tables", async () => {
  await fc.assert(
    fc.asyncProperty(damaged([published.reports, published.facts]), (bytes) =>
      isReadOrRefused("facts", bytes),
    ),
    chance(40),
  );
});

test("takes any bytes between Parquet's marks", async () => {
  const mark = [0x50, 0x41, 0x52, 0x31];
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (inner) => {
      const length = [inner.length & 0xff, inner.length >> 8, 0, 0];
      return isReadOrRefused(
        "texts",
        Uint8Array.of(...mark, ...inner, ...length, ...mark),
      );
    }),
    chance(400),
  );
});

test("reads every row of an undamaged file: the damage is what is refused", async () => {
  for (const table of tableNames) {
    const { length } = await readTable(table, published[table]);
    expect(length).toBeGreaterThan(0);
  }
});

test("believes no claim of more rows than the bytes can hold", () => {
  const bytes = parquetWriteBuffer({
    columnData: columnsOf("texts").map(({ name, type }) => ({
      name,
      type: type === "string" ? ("STRING" as const) : ("INT32" as const),
      nullable: false,
      data: Array.from({ length: 200_000 }, () =>
        type === "string" ? "x" : 1,
      ),
    })),
    kvMetadata: [{ key: schemaVersionKey, value: schemaVersion }],
  });
  expect(() => readEncoded("texts", new Uint8Array(bytes))).toThrow(
    /200000 rows/,
  );
});

test("writes no run beyond what was asked for", () => {
  // 2^27 times the same value, in five bytes.
  const bytes = Uint8Array.of(0xfe, 0xff, 0xff, 0x7f, 3);
  const into = new Int32Array(12);
  readRuns(bytes, 2, into, 1, 10);
  expect([...into]).toEqual([0, ...new Array(10).fill(3), 0]);
});

test("no altered byte of a published table passes for the published one", async () => {
  const file = {
    table: "reports" as const,
    url: "http://127.0.0.1/reports.parquet",
    bytes: published.reports.length,
    hash: `sha256:${await digest(published.reports)}`,
  };
  await fc.assert(
    fc.asyncProperty(damaged([published.reports]), async (bytes) => {
      const same = Buffer.from(bytes).equals(published.reports);
      const answer = async () => new Response(Uint8Array.from(bytes));
      const fetched = fetchTable(file, undefined, answer);
      if (same) expect(await fetched).toEqual(published.reports);
      else await expect(fetched).rejects.toBeInstanceOf(UnusableTable);
    }),
    chance(150),
  );
});

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return Buffer.from(hash).toString("hex");
}
