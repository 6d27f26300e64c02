import { join } from "node:path";
import { expect, test } from "vitest";
import { centreSpread } from "../../src/charts/centre-spread.ts";
import type { Chart, Subject } from "../../src/charts/chart.ts";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { relativeFigures } from "../../src/charts/relative.ts";
import { slopeChart } from "../../src/charts/slope-chart.ts";
import { slopesOf } from "../../src/charts/slope-series.ts";
import { trendChart } from "../../src/charts/trend-chart.ts";
import type { Backdrop } from "../../src/charts/trend-frame.ts";
import { isSqueezed, trendPanels } from "../../src/charts/trend-panels.ts";
import { renamings, trendPoints } from "../../src/charts/trend-series.ts";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { indicatorOf } from "../../src/metrics/indicator.ts";
import { policyPayoutShare } from "../../src/metrics/policy-payout-share.ts";
import { totalExpenditure } from "../../src/metrics/total-expenditure.ts";
import type { FigureRow } from "../../src/queries/metric-values.ts";
import { madeValue } from "./made-value.ts";
import { pictureOf } from "./picture-of.ts";

const share = indicatorOf(policyPayoutShare.definitions[0]);
const money = indicatorOf(totalExpenditure.definitions[0]);
const subject = (
  indicator: Subject["indicator"],
  rows: readonly FigureRow[],
  focus: string | null = null,
): Subject => ({
  indicator,
  districts: [...new Set(rows.map(({ districtId }) => districtId))],
  focus,
});
const yuan = (made: Parameters<typeof madeValue>[0]) =>
  madeValue({ unit: "yuan", ...made });

const three = [
  madeValue({ districtId: "a", value: 80, status: "repaired" }),
  madeValue({ districtId: "b", value: 163.47 }),
  madeValue({ districtId: "c", value: 40, status: "derived" }),
  madeValue({ districtId: "c", value: 72, year: 2022, kind: "budget" }),
];
const forty = Array.from({ length: 40 }, (_, index) =>
  madeValue({ districtId: `d${index}`, value: 90 - 2 * index }),
);
/** A gap, a new name, derived years, budgets, and a centre that others would squeeze. */
const years = [
  yuan({ year: 2020, value: 9e7, own: false, status: "derived" }),
  yuan({ year: 2021, value: 8e7 }),
  yuan({ year: 2021, value: 6e7, kind: "budget" }),
  yuan({ year: 2022, value: 6.5e7, kind: "budget" }),
  yuan({
    year: 2024,
    value: 1.2e8,
    centre: "改名后的中心",
    status: "repaired",
  }),
  yuan({ districtId: "b", year: 2021, value: 4e6 }),
  yuan({ districtId: "b", year: 2022, value: 5e6, quality: "fail" }),
];

const trend = (draw: typeof trendChart, width: number) =>
  draw(years, renamings(years), subject(money, years), zh, width);
const slope = { from: 2021, to: 2024 };
const behind = {
  medians: [
    { year: 2021, value: 4e6, count: 3 },
    { year: 2022, value: 5e6, count: 2 },
    { year: 2024, value: 6e6, count: 2 },
  ],
  isLog: true,
  isChange: false,
};
const changes = relativeFigures(years, "index", undefined, false).map(
  ({ row }) => ({ ...row, value: (row.value ?? 0) - 100 }),
);
const against = (
  draw: typeof trendChart,
  rows: readonly FigureRow[],
  backdrop: Backdrop,
  width: number,
) =>
  draw(
    rows,
    [],
    subject(backdrop.isChange ? share : money, rows, "b"),
    en,
    width,
    backdrop,
  );

const pictures: Readonly<Record<string, () => Pick<Chart, "options">>> = {
  "compare-focus": () =>
    compareChart(
      three,
      centreSpread(three, true),
      subject(share, three, "c"),
      "bar",
      zh,
      960,
    ),
  "compare-dots-phone-en": () =>
    compareChart(
      three,
      centreSpread(three, true),
      subject(share, three),
      "dot",
      en,
      296,
    ),
  "compare-forty": () =>
    compareChart(
      forty,
      centreSpread(forty, true),
      subject(share, forty, "d7"),
      "bar",
      zh,
      960,
    ),
  "trend-together": () => trend(trendChart, 960),
  "trend-panels": () => trend(trendPanels, 960),
  "trend-panels-phone": () => trend(trendPanels, 296),
  "trend-median-log": () => against(trendChart, years, behind, 960),
  "trend-median-log-panels-phone": () =>
    against(trendPanels, years, behind, 296),
  "trend-change": () =>
    against(
      trendChart,
      changes,
      { ...behind, medians: [], isChange: true },
      960,
    ),
  slope: () =>
    slopeChart(slopesOf(years, slope), slope, subject(money, years), en, 960),
};

test.for(Object.keys(pictures))("draws %s as it was", async (name) => {
  const chart = pictures[name]?.();
  await expect(chart && pictureOf(chart)).toMatchFileSnapshot(
    join(import.meta.dirname, "pictures", `${name}.svg`),
  );
});

test("sets centres apart when one would press the others down, or they are many", () => {
  expect(isSqueezed(trendPoints(years))).toBe(true);
  expect(isSqueezed(trendPoints(three))).toBe(false);
  expect(isSqueezed(trendPoints(forty))).toBe(true);
  expect(isSqueezed([])).toBe(false);
});

test.for([1, 2, 3, 40])(
  "draws %i centres over years, together and apart",
  (count) => {
    const rows = Array.from({ length: count }, (_, index) =>
      [2021, 2022].map((year) =>
        yuan({ districtId: `d${index}`, year, value: 1e6 * (index + 1) }),
      ),
    ).flat();
    for (const draw of [trendChart, trendPanels]) {
      const chart = draw(rows, [], subject(money, rows), zh, 960);
      expect(chart.rows).toHaveLength(2 * count);
      const picture = pictureOf(chart);
      expect(picture.match(/NaN|Infinity|undefined/)).toBeNull();
    }
  },
);
