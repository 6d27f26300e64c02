import { expect, test } from "vitest";
import {
  renamings,
  trendPoints,
  trendSteps,
} from "../../src/charts/trend-series.ts";
import { madeValue } from "./made-value.ts";

test("draws no line across a gap", () => {
  const points = trendPoints(
    [2020, 2021, 2024].map((year) => madeValue({ year })),
  );
  expect(
    trendSteps(points).map(({ from, to }) => [from.year, to.year]),
  ).toEqual([[2020, 2021]]);
});

test("joins neither two centres nor a budget and a final account", () => {
  const points = trendPoints([
    madeValue({ year: 2021 }),
    madeValue({ year: 2022, kind: "budget" }),
    madeValue({ year: 2022, districtId: "b" }),
  ]);
  expect(trendSteps(points)).toEqual([]);
});

test("calls a step derived when either end is", () => {
  const points = trendPoints([
    madeValue({ year: 2020, own: false, status: "derived" }),
    madeValue({ year: 2021 }),
    madeValue({ year: 2022 }),
  ]);
  expect(trendSteps(points).map(({ derived }) => derived)).toEqual([
    true,
    false,
  ]);
});

test("takes the year's own report before what the next one says of it", () => {
  const own = madeValue({ year: 2021, value: 1 });
  const derived = madeValue({
    year: 2021,
    value: 2,
    own: false,
    status: "derived",
  });
  expect(trendPoints([derived, own])).toEqual([own]);
});

test("draws no point where there is no value", () => {
  expect(trendPoints([madeValue({ value: null, reason: "no-staff" })])).toEqual(
    [],
  );
});

test("marks a new name once, and not a city's name before the old one", () => {
  const rows = [
    madeValue({ year: 2021, centre: "武昌区企业和人才服务中心" }),
    madeValue({ year: 2022, centre: "武汉市武昌区企业和人才服务中心" }),
    madeValue({ year: 2024, centre: "武昌区科技创新和人才服务中心" }),
    madeValue({ year: 2025, centre: "武昌区科技创新和人才服务中心" }),
  ];
  expect(renamings(rows).map(({ year }) => year)).toEqual([2024]);
});
