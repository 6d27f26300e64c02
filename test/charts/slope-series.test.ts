import { expect, test } from "vitest";
import { slopesOf } from "../../src/charts/slope-series.ts";
import { madeValue } from "./made-value.ts";

const years = { from: 2021, to: 2024 };

test("pairs the same centre and kind only, and leaves out who lacks a year", () => {
  const rows = [
    madeValue({ year: 2021, value: 50 }),
    madeValue({ year: 2022, value: 99 }),
    madeValue({ year: 2024, value: 60 }),
    madeValue({ year: 2021, districtId: "b", kind: "budget" }),
    madeValue({ year: 2024, districtId: "b" }),
  ];
  expect(slopesOf(rows, years)).toMatchObject([
    {
      from: { value: 50 },
      to: { value: 60, districtId: "a" },
      change: { absolute: 10, relative: 20 },
    },
  ]);
  expect(slopesOf([], years)).toEqual([]);
});

test("puts the largest change first, and last what began at zero", () => {
  const pair = (districtId: string, before: number, after: number) => [
    madeValue({ districtId, year: 2021, value: before }),
    madeValue({ districtId, year: 2024, value: after }),
  ];
  const rows = [...pair("a", 0, 10), ...pair("b", 10, 11), ...pair("c", 10, 2)];
  const slopes = slopesOf(rows, years);
  expect(slopes.map(({ to }) => to.districtId)).toEqual(["c", "b", "a"]);
  expect(slopes[2]?.change.relative).toBeUndefined();
});
