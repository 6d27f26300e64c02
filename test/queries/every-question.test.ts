import { expect, test } from "vitest";
import {
  metricValuesSql,
  toMetricValue,
} from "../../src/queries/metric-values.ts";
import {
  reportChecksSql,
  toCheckEntry,
} from "../../src/queries/report-checks.ts";
import { reportFactsSql, toFactEntry } from "../../src/queries/report-facts.ts";
import { reportListSql, toReportEntry } from "../../src/queries/report-list.ts";
import {
  reportObservationsSql,
  toObservationEntry,
} from "../../src/queries/report-observations.ts";
import { reportTextSql, toPageText } from "../../src/queries/report-text.ts";
import { openTestDatabase } from "../database.ts";
import { exampleReport } from "../example-report.ts";
import { madeTables } from "../fixture.ts";

const { report, facts, checks, texts } = exampleReport();
const database = openTestDatabase(madeTables(exampleReport()));

async function answer<T>(
  sql: string,
  read: (row: Readonly<Record<string, unknown>>) => T,
  ...parameters: string[]
) {
  return (await (await database).rows(sql, parameters)).map(read);
}

test("answers every metric over a report that states almost nothing", async () => {
  const rows = await answer(metricValuesSql, toMetricValue);
  expect(new Set(rows.map(({ metric }) => metric)).size).toBe(5);
  expect(
    rows.every(({ value, reason }) => (value === null) === (reason !== null)),
  ).toBe(true);
});

test("lists the reports", async () => {
  expect(await answer(reportListSql, toReportEntry)).toMatchObject([
    { id: report.id, districtId: "example", fiscalYear: 2021, kind: "final" },
  ]);
});

test("gives a report's facts, occurrences, checks and text", async () => {
  expect(await answer(reportFactsSql, toFactEntry, report.id)).toMatchObject([
    { id: facts[0]?.id, value: 1_601_035, unit: "yuan", quality: "rounding" },
  ]);
  expect(
    await answer(reportObservationsSql, toObservationEntry, report.id),
  ).toMatchObject([
    { ordinal: 1, printed: "160.1035", start: 230, end: 238 },
    { ordinal: 2, printed: "160.10", place: "table" },
  ]);
  const read = await answer(reportChecksSql, toCheckEntry, report.id);
  expect(read).toHaveLength(checks.length);
  expect(read.find(({ rule }) => rule === "share-of-total")).toMatchObject({
    outcome: "not-evaluated",
    expected: null,
    facts: [],
  });
  expect(await answer(reportTextSql, toPageText, report.id)).toEqual(texts);
});

test("answers nothing for a report that is not there", async () => {
  expect(await answer(reportFactsSql, toFactEntry, "nowhere")).toEqual([]);
});
