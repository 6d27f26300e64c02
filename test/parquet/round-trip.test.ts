import { describe, expect, test } from "vitest";
import { readRows, readTable } from "../../src/parquet/read.ts";
import { toRows } from "../../src/parquet/rows.ts";
import { tableNames, tables } from "../../src/parquet/tables.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";

describe("writing tables and reading them back", () => {
  test.each(tableNames)("gives the same rows of %s", async (name) => {
    const reports = [exampleReport(), exampleReport("other-2022-final")];
    const rows = toRows(reports)[name];
    expect(rows.length).toBeGreaterThan(0);
    expect(await readRows(name, writeTables(reports)[name])).toEqual(rows);
  });

  test.each(tableNames)("gives empty %s for no reports", async (name) => {
    const { length, columns } = await readTable(name, writeTables([])[name]);
    expect(length).toBe(0);
    expect(Object.keys(columns)).toEqual(
      tables[name].columns.map((column) => column.name),
    );
  });

  test("gives the same bytes whatever the order of the files", () => {
    const a = exampleReport("a-2021-final");
    const b = exampleReport("b-2021-final");
    expect(writeTables([b, a])).toEqual(writeTables([a, b]));
  });

  test("keeps blank text apart from no figure", async () => {
    const checks = await readRows(
      "checks",
      writeTables([exampleReport()]).checks,
    );
    expect(checks.map(({ gap }) => gap)).toEqual([-35, null]);
    const facts = await readRows("facts", writeTables([exampleReport()]).facts);
    expect(facts[0]?.code).toBe("");
  });

  test("carries money in yuan", async () => {
    const [fact] = await readRows(
      "facts",
      writeTables([exampleReport()]).facts,
    );
    const [observation] = await readRows(
      "observations",
      writeTables([exampleReport()]).observations,
    );
    expect(fact?.value).toBe(1_601_035);
    expect(observation?.step).toBe(100);
  });

  test("names a check by its rule and facts, not by its place", () => {
    const report = exampleReport();
    const [first, second] = toRows([report]).checks;
    const turned = toRows([
      { ...report, checks: [...report.checks].reverse() },
    ]).checks;
    expect(turned.map(({ id }) => id)).toEqual([second?.id, first?.id]);
  });

  test("refuses two reports of one name", () => {
    expect(() => writeTables([exampleReport(), exampleReport()])).toThrow(
      "example-2021-final",
    );
  });

  test("refuses a value that the column cannot hold", () => {
    const report = exampleReport();
    const broken = { ...report, report: { ...report.report, pages: 1.5 } };
    expect(() => writeTables([broken])).toThrow(
      "reports.pages cannot hold 1.5",
    );
  });
});
