import fc from "fast-check";
import { expect, test } from "vitest";
import { barScale } from "../../src/charts/bar-scale.ts";

test("keeps one outlier from squeezing the others", () => {
  const scale = barScale([3397.85, 239.19, 90.15], 100);
  expect(scale.end).toBeCloseTo(334.87, 2);
  expect(scale.isBroken(3397.85)).toBe(true);
  expect(scale.isBroken(239.19)).toBe(false);
});

test.for([
  ["two values, of which neither is the outlier", [3397.85, 90.15], 3397.85],
  ["values that are near each other", [163.47, 100, 100], 163.47],
  ["values below the line that stays in sight", [12, 3, 1], 100],
  ["one value", [5], 100],
  ["no value", [], 100],
] as const)("breaks no bar among %s", ([, values, end]) => {
  const scale = barScale(values, 100);
  expect(scale.end).toBe(end);
  expect(values.some((value) => scale.isBroken(value))).toBe(false);
});

test("breaks several outliers among many", () => {
  const many = Array.from({ length: 38 }, (_, index) => 100 + index);
  const scale = barScale([...many, 5_000, 4_000], 0);
  expect(scale.end).toBeCloseTo(137 * 1.4);
  expect([5_000, 4_000].every(scale.isBroken)).toBe(true);
});

test("never breaks more than a third, and leaves every whole bar inside its scale", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 }),
      (values) => {
        const scale = barScale(values, 0);
        const broken = values.filter(scale.isBroken);
        expect(broken.length).toBeLessThanOrEqual(values.length / 3);
        for (const value of values)
          expect(scale.isBroken(value) || value <= scale.end).toBe(true);
      },
    ),
  );
});
