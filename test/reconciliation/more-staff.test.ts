import { expect, test } from "vitest";
import { withChecksBetween } from "../../src/reconciliation/between-reports.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import type { Explains, ReadReport } from "../../src/vocabulary/fact.ts";
import { madeReport } from "../fixture.ts";
import { printed } from "./made.ts";

function staffed(year: number, count: string): ReadReport {
  const made = madeReport("江南", year, "final", []);
  const observations = [printed("staff.active", count, { year })];
  return { ...made, ...reconcile(made.report, { observations }) };
}

function explained(
  report: ReadReport,
  text: string,
  explains: Explains = "year-before",
): ReadReport {
  const place = { page: 1, line: 7, start: 0, end: text.length };
  return {
    ...report,
    reasons: [{ ...place, fact: "江南-2022-final/x", explains, text }],
  };
}

function told(...reports: readonly ReadReport[]) {
  return withChecksBetween(reports).flatMap(({ findings }) =>
    findings.filter(({ code }) => code === "contradicting-words"),
  );
}

test("tells a reason of more staff where there are as many as the year before", () => {
  expect(
    told(
      staffed(2021, "14人"),
      explained(staffed(2022, "14人"), "人员增加增加工资福利支出31.39万元"),
    ),
  ).toMatchObject([{ line: 7, printed: "人员增加" }]);
});

test.each([
  ["there are more", "15人", "人员增加", "year-before"],
  ["they are paid more", "14人", "增加人员经费", "year-before"],
  ["it is no change from the year before", "14人", "人员增加", "budget"],
] as const)("keeps quiet where %s", (_what, now, reason, explains) => {
  const later = explained(staffed(2022, now), reason, explains);
  expect(told(staffed(2021, "14人"), later)).toEqual([]);
});

test("keeps quiet without the year before", () => {
  const later = explained(staffed(2023, "14人"), "人员增加");
  expect(told(staffed(2021, "14人"), later)).toEqual([]);
  expect(told(later)).toEqual([]);
});
