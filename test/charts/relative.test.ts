import { expect, test } from "vitest";
import { firstCommonYear, relativeFigures } from "../../src/charts/relative.ts";
import { madeValue } from "./made-value.ts";

const series = (districtId: string, values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([year, value]) =>
    madeValue({ districtId, year: Number(year), value }),
  );
const both = [
  ...series("a", { 2020: 50, 2021: 100, 2022: 150 }),
  ...series("b", { 2021: 10, 2022: 5 }),
];
const values = (
  relative: "index" | "change",
  rows = both,
  common = firstCommonYear(rows),
) =>
  relativeFigures(rows, relative, common, false).map(
    ({ row: { districtId, year, value } }) => [districtId, year, value],
  );

test("an index has each series' own first year as a hundred", () => {
  expect(values("index")).toEqual([
    ["a", 2020, 100],
    ["a", 2021, 200],
    ["a", 2022, 300],
    ["b", 2021, 100],
    ["b", 2022, 50],
  ]);
});

test("a change counts from the first year that all have, and leaves out what was before", () => {
  expect(firstCommonYear(both)).toBe(2021);
  expect(values("change")).toEqual([
    ["a", 2021, 0],
    ["a", 2022, 50],
    ["b", 2021, 0],
    ["b", 2022, -50],
  ]);
});

test("without a common year there is no change", () => {
  const rows = [...series("a", { 2020: 1 }), ...series("b", { 2021: 1 })];
  expect(firstCommonYear(rows)).toBeUndefined();
  expect(values("change", rows)).toEqual([]);
});

test("budgets do not choose the common year, and are left out without it", () => {
  const rows = [
    ...both,
    madeValue({ districtId: "a", year: 2022, kind: "budget", value: 7 }),
  ];
  expect(firstCommonYear(rows)).toBe(2021);
  expect(values("change", rows)).toHaveLength(4);
  expect(values("index", rows)).toContainEqual(["a", 2022, 100]);
});

test("nothing is a percent of zero or less: the base is the first year above it", () => {
  const rows = series("a", { 2020: 0, 2021: -5, 2022: 4, 2023: 6 });
  expect(values("index", rows)).toEqual([
    ["a", 2022, 100],
    ["a", 2023, 150],
  ]);
});

test("a figure set against a doubtful one is doubtful, in percent, and keeps its source", () => {
  const rows = [
    madeValue({ value: 163 }),
    madeValue({ year: 2022, value: 50, numeratorFact: "kept" }),
  ];
  const found = relativeFigures(rows, "index", undefined, true);
  expect(found.map(({ row }) => row.quality)).toEqual(["fail", "fail"]);
  expect(found[1]?.row).toMatchObject({
    unit: "percent",
    numeratorFact: "kept",
  });
  expect(found[1]?.original.value).toBe(50);
});
