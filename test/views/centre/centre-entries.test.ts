import { expect, test } from "vitest";
import type { ReportEntry } from "../../../src/queries/report-list.ts";
import { centreEntries } from "../../../src/views/centre/centre-entries.ts";

const report = (change: Partial<ReportEntry>): ReportEntry => ({
  id: `${change.districtId ?? "a"}-${change.fiscalYear ?? 2021}`,
  title: "",
  centre: "甲",
  district: "甲区",
  city: "某市",
  districtId: "a",
  fiscalYear: 2021,
  kind: "final",
  sha256: "",
  ...change,
});

test("tells of each centre once: its reports by year, its latest account, its last name first", () => {
  const [a, b, ...rest] = centreEntries([
    report({ fiscalYear: 2024, centre: "乙" }),
    report({ districtId: "b" }),
    report({ fiscalYear: 2021 }),
    report({ fiscalYear: 2025, kind: "budget", centre: "乙" }),
  ]);
  expect(rest).toEqual([]);
  expect(a).toMatchObject({
    districtId: "a",
    names: ["乙", "甲"],
    latest: { fiscalYear: 2024 },
  });
  expect(a?.reports.map(({ fiscalYear }) => fiscalYear)).toEqual([
    2021, 2024, 2025,
  ]);
  expect(b?.reports).toHaveLength(1);
});
