import { expect, test } from "vitest";
import type { ReportEntry } from "../../../src/queries/report-list.ts";
import { latestReports } from "../../../src/views/opening/latest-reports.ts";

const report = (
  districtId: string,
  fiscalYear: number,
  kind: ReportEntry["kind"],
): ReportEntry => ({
  id: `${districtId}-${fiscalYear}-${kind}`,
  title: "",
  centre: "",
  district: "",
  city: "",
  districtId,
  fiscalYear,
  kind,
  sha256: "",
});

test("takes each centre's latest final account, before any later budget", () => {
  const reports = [
    report("a", 2021, "final"),
    report("a", 2022, "final"),
    report("a", 2024, "budget"),
    report("b", 2020, "budget"),
    report("b", 2021, "budget"),
  ];
  expect(latestReports(reports).map(({ id }) => id)).toEqual([
    "a-2022-final",
    "b-2021-budget",
  ]);
  expect(latestReports([])).toEqual([]);
});
