import { expect, test } from "vitest";
import type { ReportedCheck } from "../../src/queries/all-checks.ts";
import type { FindingEntry } from "../../src/queries/all-findings.ts";
import type { PlacedFact } from "../../src/queries/fact-places.ts";
import type { ReportEntry } from "../../src/queries/report-list.ts";
import { chosenReports } from "../../src/views/chosen-reports.ts";
import {
  checkRows,
  findingRows,
  repairRows,
} from "../../src/views/quality/quality-rows.ts";
import { addTallies } from "../../src/views/quality/report-tallies.ts";

const report = (id: string, fiscalYear: number): ReportEntry => ({
  id,
  title: id,
  centre: id,
  district: "示例区",
  city: "示例市",
  districtId: id,
  fiscalYear,
  kind: "final",
  sha256: "",
});
const here = report("here", 2021);
const there = report("there", 2022);

const fact = (id: string, line: number | null): PlacedFact => ({
  id,
  report: id.split("/")[0] ?? "",
  concept: "project",
  fund: "all",
  code: "",
  name: id,
  phase: "final",
  year: 2021,
  value: 1,
  unit: "yuan",
  status: "repaired",
  quality: "pass",
  line,
  occurrences: line === null ? 0 : 1,
});
const check = (id: string, facts: readonly string[]): ReportedCheck => ({
  report: id.split("/")[0] ?? "",
  id,
  rule: "share",
  outcome: "fail",
  unit: "yuan",
  expected: null,
  actual: null,
  gap: null,
  tolerance: null,
  facts,
  message: { zh: "", en: "" },
});
const finding = (
  code: string,
  line: number,
  printed: string,
  en = "",
): FindingEntry => ({
  report: "here",
  code,
  line,
  printed,
  message: { zh: "", en },
});

test("orders checks as their reports stand, then by line, unprinted ones last", () => {
  const rows = checkRows(
    [
      check("there/1", ["there/a"]),
      check("here/3", ["here/derived"]),
      check("here/2", ["here/late", "there/a"]),
      check("here/1", ["here/early"]),
    ],
    [
      fact("there/a", 1),
      fact("here/derived", null),
      fact("here/late", 90),
      fact("here/early", 7),
    ],
    [here, there],
    [here, there],
  );
  expect(rows.map((row) => row.check.id)).toEqual([
    "here/1",
    "here/2",
    "here/3",
    "there/1",
  ]);
  expect(
    rows[1]?.facts.map(({ id, elsewhere }) => [id, elsewhere?.id]),
  ).toEqual([
    ["here/late", undefined],
    ["there/a", "there"],
  ]);
});

test("leaves out checks of reports that are not chosen", () => {
  expect(checkRows([check("there/1", [])], [], [here], [here, there])).toEqual(
    [],
  );
});

test("keeps repairs out of the findings, and tells equal findings apart", () => {
  const rows = findingRows(
    [
      finding("unread-figure", 5, "1"),
      finding("unread-figure", 5, "1"),
      finding("repaired-figure", 6, "2"),
    ],
    [here],
  );
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

test("gathers what was repaired at one printed place", () => {
  const figure = {
    report: "here",
    line: 9,
    printed: "11",
    printedUnit: "万元",
  };
  const rows = repairRows(
    [
      finding("repaired-figure", 9, "11", "by the sum"),
      finding("repaired-figure", 9, "11", "by the rate"),
      finding("repaired-figure", 9, "12", "alone"),
    ],
    [
      { ...figure, fact: "here/final" },
      { ...figure, fact: "here/budget" },
    ],
    [fact("here/final", 9), fact("here/budget", 9)],
    [here],
  );
  expect(
    rows.map(({ printed, facts, proofs }) => [
      printed,
      facts.map(({ id }) => id),
      proofs.map(({ en }) => en),
    ]),
  ).toEqual([
    ["11万元", ["here/final", "here/budget"], ["by the sum", "by the rate"]],
    ["12", [], ["alone"]],
  ]);
});

test("chooses reports by their own year, not by years they mention", () => {
  const filters = { district: [], year: [2022], kind: "all" as const };
  expect(chosenReports([here, there], filters)).toEqual([there]);
  expect(
    chosenReports([here, there], { ...filters, district: ["here"] }),
  ).toEqual([]);
});

test("adds what the chosen reports say, and nothing of the others", () => {
  const all = addTallies(
    [
      { report: "here", of: "figures", count: 9 },
      { report: "here", of: "quality", word: "pass", count: 3 },
      { report: "here", of: "quality", word: "not-evaluated", count: 2 },
      { report: "here", of: "outcome", word: "not-evaluated", count: 1 },
      { report: "there", of: "quality", word: "pass", count: 100 },
    ],
    ["here"],
  );
  expect(all).toMatchObject({
    figures: 9,
    facts: 5,
    checks: 1,
    quality: { pass: 3, rounding: 0, fail: 0, "not-evaluated": 2 },
    outcome: { pass: 0, "not-evaluated": 1 },
  });
});
