import { unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { publishedTables } from "../../src/build/published-database.ts";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { tableNames } from "../../src/parquet/tables.ts";
import {
  conceptRowsSql,
  toConceptRow,
} from "../../src/queries/concept-rows.ts";
import { factPlacesSql, toPlacedFact } from "../../src/queries/fact-places.ts";
import { reportListSql, toReportEntry } from "../../src/queries/report-list.ts";
import { toCsv } from "../../src/views/figure-tools/sheet-files.ts";
import { dataArchive } from "../../src/views/methods/data-archive.ts";
import { wholeSheet } from "../../src/views/methods/whole-data.ts";
import { openTestDatabase } from "../database.ts";

const database = openTestDatabase();
const ask = async <T>(
  sql: string,
  read: (row: Readonly<Record<string, unknown>>) => T,
) => (await (await database).rows(sql, [])).map(read);
const published = Promise.all([
  ask(factPlacesSql, toPlacedFact),
  ask(conceptRowsSql, toConceptRow),
  ask(reportListSql, toReportEntry),
]);

test("holds every published fact once, with its report, in full", async () => {
  const [facts, concepts, reports] = await published;
  expect(facts.length).toBeGreaterThan(1000);
  for (const words of [zh, en]) {
    const { columns, rows } = wholeSheet(facts, concepts, reports, words);
    const at = (id: string) => columns.findIndex((each) => each.id === id);
    expect(rows).toHaveLength(facts.length);
    expect(new Set(rows.map((row) => row[at("fact")])).size).toBe(facts.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(
      columns.length,
    );
    const total = rows.find(
      (row) =>
        row[at("report")] === "wuchang-2024-final" &&
        row[at("concept-id")] === "expenditure.total" &&
        row[at("year")] === 2024,
    );
    expect(total?.[at("value")]).toBe(160_103_500);
    expect(total?.[at("status")]).toBe(words.status.repaired);
  }
});

test("opens in a spreadsheet, and nothing in it runs there", async () => {
  const [[fact], concepts, reports] = await published;
  const csv = toCsv(
    wholeSheet(fact ? [{ ...fact, name: "=1+1" }] : [], concepts, reports, zh),
  );
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const [row] = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), {
    header: true,
  }).data;
  expect(Object.values(row ?? {})).toContain("'=1+1");
});

test("an archive gives back every file byte for byte, and is the same each time", () => {
  const tables = publishedTables();
  const files = new Map<string, Uint8Array>([
    ["README.txt", new TextEncoder().encode("许可")],
    ...tableNames.map((name) => [`${name}.parquet`, tables[name]] as const),
  ]);
  const archive = dataArchive("all", files);
  expect(dataArchive("all", files)).toEqual(archive);
  const found = unzipSync(archive);
  expect(Object.keys(found)).toHaveLength(files.size);
  for (const [name, bytes] of files)
    expect(Buffer.from(found[`all/${name}`] ?? []).equals(bytes)).toBe(true);
});
