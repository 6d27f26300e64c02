import { expect, test } from "vitest";
import { centreSpread } from "../../src/charts/centre-spread.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { zh } from "../../src/language/zh.ts";
import { indicatorOf } from "../../src/metrics/indicator.ts";
import { policyPayoutShare } from "../../src/metrics/policy-payout-share.ts";
import { madeValue } from "./made-value.ts";

test("takes each centre once, by its latest final account", () => {
  const rows = [
    madeValue({ districtId: "a", year: 2021, value: 10 }),
    madeValue({ districtId: "a", year: 2023, value: 30 }),
    madeValue({ districtId: "b", value: 50 }),
    madeValue({ districtId: "b", kind: "budget", year: 2024, value: 90 }),
    madeValue({ districtId: "c", value: null, reason: "no-payout-line" }),
  ];
  expect(centreSpread(rows, true)).toMatchObject({ count: 2, median: 40 });
});

test("leaves out what is doubtful, and classes and projects", () => {
  const rows = [
    madeValue({ districtId: "a", value: 163 }),
    madeValue({ districtId: "b", value: 50, part: "201" }),
  ];
  expect(centreSpread(rows, true)).toBeUndefined();
  expect(centreSpread(rows, false)).toMatchObject({ count: 1, median: 163 });
});

const indicator = indicatorOf(policyPayoutShare.definitions[0]);

test.for([1, 2, 3, 40])("draws %i centres with a line for each", (count) => {
  const rows = Array.from({ length: count }, (_, index) =>
    madeValue({ districtId: `d${index}`, value: 10 + index }),
  );
  const chart = compareChart(
    rows,
    centreSpread(rows, true),
    {
      indicator,
      districts: rows.map(({ districtId }) => districtId),
      focus: "d0",
    },
    "bar",
    zh,
    900,
  );
  expect(chart.rows).toHaveLength(count);
  expect(chart.options.height).toBe(44 + (count + 1) * 34);
  expect(chart.options.y).toMatchObject({ domain: { length: count + 1 } });
});
