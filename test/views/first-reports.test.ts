import { expect, test } from "vitest";
import { reportsToDraw } from "../../src/views/first-reports.tsx";

const report = (districtId: string, fiscalYear: number) => ({
  report: `${districtId}-${fiscalYear}`,
  districtId,
  fiscalYear,
});
const many = ["a", "b", "c"].flatMap((centre) =>
  [2021, 2022, 2023].map((year) => report(centre, year)),
);

test("draws the latest report of every centre before any older one", () => {
  expect([...reportsToDraw(many, 3)].toSorted()).toEqual([
    "a-2023",
    "b-2023",
    "c-2023",
  ]);
  expect([...reportsToDraw(many, 4)].toSorted()).toEqual([
    "a-2022",
    "a-2023",
    "b-2023",
    "c-2023",
  ]);
});

test("draws all where they are no more than asked for, each once", () => {
  expect(reportsToDraw([...many, ...many], 9).size).toBe(9);
  expect(reportsToDraw([], 12).size).toBe(0);
});
