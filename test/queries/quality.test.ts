import { expect, test } from "vitest";
import { allChecksSql, toReportedCheck } from "../../src/queries/all-checks.ts";
import {
  allFindingsSql,
  toFindingEntry,
} from "../../src/queries/all-findings.ts";
import { factPlacesSql, toPlacedFact } from "../../src/queries/fact-places.ts";
import {
  qualityTalliesSql,
  toQualityTally,
} from "../../src/queries/quality-tallies.ts";
import {
  repairedFiguresSql,
  toRepairedFigure,
} from "../../src/queries/repaired-figures.ts";
import { openTestDatabase } from "../database.ts";
import { exampleReport } from "../example-report.ts";
import { madeReport, madeTables } from "../fixture.ts";

const example = exampleReport();
const [stated] = example.facts;
if (!stated) throw new Error("the example report has no fact");
const repaired = {
  ...example,
  facts: [{ ...stated, status: "repaired" as const }],
  findings: [
    ...example.findings,
    {
      code: "repaired-figure",
      line: 14,
      printed: "160.10",
      message: { zh: "应为", en: "should be" },
    },
  ],
};
const unchecked = madeReport("elsewhere", 2022, "budget", [
  { concept: "expenditure.total", value: 1, quality: "not-evaluated" },
]);
const made = openTestDatabase(madeTables(repaired, unchecked));
const published = openTestDatabase();

type Reader<T> = (row: Readonly<Record<string, unknown>>) => T;
async function answer<T>(from: typeof made, sql: string, read: Reader<T>) {
  return (await (await from).rows(sql, [])).map(read);
}

test("counts figures, facts and checks of each report", async () => {
  expect(await answer(made, qualityTalliesSql, toQualityTally)).toEqual([
    {
      report: "elsewhere-2022-budget",
      of: "quality",
      word: "not-evaluated",
      count: 1,
    },
    { report: "elsewhere-2022-budget", of: "status", word: "stated", count: 1 },
    { report: "example-2021-final", of: "figures", count: 2 },
    {
      report: "example-2021-final",
      of: "outcome",
      word: "not-evaluated",
      count: 1,
    },
    { report: "example-2021-final", of: "outcome", word: "rounding", count: 1 },
    { report: "example-2021-final", of: "quality", word: "rounding", count: 1 },
    { report: "example-2021-final", of: "status", word: "repaired", count: 1 },
  ]);
});

test("gives a check with its report", async () => {
  const checks = await answer(made, allChecksSql, toReportedCheck);
  expect(checks.map(({ report, rule }) => [report, rule])).toEqual(
    expect.arrayContaining([
      ["example-2021-final", "share-of-total"],
      ["example-2021-final", "total-is-sum"],
    ]),
  );
});

test("gives a finding with its place and both its sentences", async () => {
  expect(await answer(made, allFindingsSql, toFindingEntry)).toContainEqual({
    report: "example-2021-final",
    code: "odd-number",
    line: 9,
    printed: "1,01035",
    message: { zh: "数字断开", en: "A broken number" },
  });
});

test("names a fact's first line, and none where it is not printed", async () => {
  expect(await answer(made, factPlacesSql, toPlacedFact)).toMatchObject([
    { report: "elsewhere-2022-budget", line: null, occurrences: 0 },
    { report: "example-2021-final", line: 14, occurrences: 2 },
  ]);
});

test("leads from a repair to the fact that keeps the other value", async () => {
  expect(await answer(made, repairedFiguresSql, toRepairedFigure)).toEqual([
    {
      report: "example-2021-final",
      line: 14,
      printed: "160.10",
      printedUnit: "万元",
      fact: "example-2021-final/expenditure.total",
    },
  ]);
});

test("the published facts are counted once under quality and once under status", async () => {
  const tallies = await answer(published, qualityTalliesSql, toQualityTally);
  const facts = await answer(published, factPlacesSql, toPlacedFact);
  const total = (of: string) =>
    tallies
      .filter((tally) => tally.of === of)
      .reduce((sum, { count }) => sum + count, 0);
  expect(total("quality")).toBe(facts.length);
  expect(total("status")).toBe(facts.length);
});

test("every published check names facts that are there", async () => {
  const checks = await answer(published, allChecksSql, toReportedCheck);
  const facts = new Set(
    (await answer(published, factPlacesSql, toPlacedFact)).map(({ id }) => id),
  );
  expect(
    checks.flatMap((check) => check.facts.filter((id) => !facts.has(id))),
  ).toEqual([]);
  expect(checks.filter((check) => check.facts.length === 0)).toEqual([]);
});

test("every published repair leads to a fact", async () => {
  const found = await answer(published, allFindingsSql, toFindingEntry);
  const figures = await answer(published, repairedFiguresSql, toRepairedFigure);
  const placed = new Set(figures.map((one) => `${one.report}@${one.line}`));
  expect(
    found.filter(
      ({ code, report, line }) =>
        code === "repaired-figure" && !placed.has(`${report}@${line}`),
    ),
  ).toEqual([]);
});
