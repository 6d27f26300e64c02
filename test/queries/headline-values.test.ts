import { expect, test } from "vitest";
import type { DefinitionKey } from "../../src/metrics/metric.ts";
import {
  metricValuesSql,
  toMetricValue,
} from "../../src/queries/metric-values.ts";
import { openTestDatabase } from "../database.ts";

const rows = openTestDatabase().then(async (database) =>
  (await database.rows(metricValuesSql, [])).map(toMetricValue),
);

/** The published figures, checked by hand against the reports. */
const headlines: readonly [
  DefinitionKey,
  district: string,
  year: number,
  printed: string,
][] = [
  ["policy-payout-share/strict", "wuchang", 2021, "76.71"],
  ["policy-payout-share/broad", "wuchang", 2021, "87.01"],
  ["policy-payout-share/strict", "wuchang", 2024, "85.60"],
  ["policy-payout-share/broad", "wuchang", 2024, "95.61"],
  ["policy-payout-share/strict", "wuchang", 2022, "72.14"],
  ["personnel-cost/total", "wuchang", 2021, "2805000.00"],
  ["personnel-cost/total", "wuchang", 2024, "3872600.00"],
  ["personnel-cost/total", "jianghan", 2022, "3584200.00"],
  ["personnel-cost/total", "hongshan", 2021, "6318200.00"],
  ["personnel-cost/total", "wuchang", 2022, "2803900.00"],
  ["personnel-cost/per-head", "wuchang", 2021, "215769.23"],
  ["personnel-cost/per-head", "hongshan", 2021, "243007.69"],
  ["budget-completion-rate/total", "wuchang", 2021, "202.99"],
  ["budget-completion-rate/total", "wuchang", 2024, "3397.85"],
  ["budget-completion-rate/total", "jianghan", 2022, "239.19"],
  ["budget-completion-rate/total", "hongshan", 2021, "90.15"],
  ["sme-procurement-share/sme", "wuchang", 2021, "100.00"],
  ["sme-procurement-share/sme", "wuchang", 2024, "100.00"],
  ["sme-procurement-share/sme", "jianghan", 2022, "163.47"],
  ["sme-procurement-share/sme", "hongshan", 2021, "100.00"],
];

test.for(headlines)(
  "%s of %s %i is %s",
  async ([key, district, year, printed]) => {
    const row = (await rows).find(
      (each) =>
        `${each.metric}/${each.definition}` === key &&
        each.districtId === district &&
        each.year === year &&
        each.own,
    );
    expect(row?.value?.toFixed(2)).toBe(printed);
  },
);

test("a report that lists no payout has a reason, not a share", async () => {
  const missing = (await rows).filter(
    ({ metric, value }) => metric === "policy-payout-share" && value === null,
  );
  expect(new Set(missing.map(({ districtId }) => districtId))).toEqual(
    new Set(["hongshan", "jianghan"]),
  );
  expect(new Set(missing.map(({ reason }) => reason))).toEqual(
    new Set(["no-payout-line"]),
  );
});

test("Jianghan's impossible share is flagged, Wuchang 2024 is repaired", async () => {
  const all = await rows;
  const find = (key: string, report: { district: string; year: number }) =>
    all.find(
      (each) =>
        `${each.metric}/${each.definition}` === key &&
        each.districtId === report.district &&
        each.year === report.year &&
        each.own,
    );
  expect(
    find("sme-procurement-share/sme", { district: "jianghan", year: 2022 })
      ?.quality,
  ).toBe("fail");
  expect(
    find("budget-completion-rate/total", { district: "wuchang", year: 2024 })
      ?.status,
  ).toBe("repaired");
});
