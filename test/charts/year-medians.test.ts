import { expect, test } from "vitest";
import { yearMedians } from "../../src/charts/year-medians.ts";
import { madeValue } from "./made-value.ts";

const rows = (...each: readonly Parameters<typeof madeValue>[0][]) =>
  each.map(madeValue);

test("is the middle of each year that two thirds of the centres have, with their number", () => {
  const found = yearMedians(
    rows(
      { districtId: "a", year: 2021, value: 10 },
      { districtId: "b", year: 2021, value: 30 },
      { districtId: "c", year: 2021, value: 50 },
      { districtId: "a", year: 2022, value: 20 },
      { districtId: "b", year: 2022, value: 40 },
      { districtId: "a", year: 2023, value: 99 },
    ),
    3,
    false,
  );
  expect(found).toEqual([
    { year: 2021, value: 30, count: 3 },
    { year: 2022, value: 30, count: 2 },
  ]);
});

test("counts centres that have no figure at all", () => {
  const two = rows({ districtId: "a" }, { districtId: "b" });
  expect(yearMedians(two, 3, false)).toHaveLength(1);
  expect(yearMedians(two, 4, false)).toEqual([]);
});

test("is never of one centre, of a budget, or of doubtful figures", () => {
  expect(yearMedians(rows({}), 1, false)).toEqual([]);
  expect(
    yearMedians(
      rows(
        { districtId: "a" },
        { districtId: "b", kind: "budget" },
        { districtId: "c", quality: "fail" },
        { districtId: "d", value: 163 },
        { districtId: "e", value: null, reason: "no-payout-line" },
      ),
      2,
      true,
    ),
  ).toEqual([]);
});
