import fc from "fast-check";
import { expect, test } from "vitest";
import { niceEnd, roundUpTo, ticksTo } from "../../src/charts/nice-end.ts";

test.for([
  [27_266.89, 30_000],
  [100, 100],
  [944.91, 1_000],
  [0.3, 0.3],
] as const)("ends an axis of %d at %d", ([largest, end]) => {
  expect(niceEnd(largest).end).toBeCloseTo(end, 9);
});

test("has an axis for nothing but zeros", () => {
  expect(niceEnd(0)).toEqual({ end: 1, step: 1 });
});

test("never ends below the largest value, nor far above it", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (largest) => {
      const { end, step } = niceEnd(largest);
      expect(end).toBeGreaterThanOrEqual(largest * (1 - 1e-8));
      expect(end).toBeLessThan(largest + step * 1.0001);
      expect(ticksTo(end, step).length).toBeLessThanOrEqual(7);
    }),
  );
});

test.for([
  [163.47, 100],
  [3397.85, 2_000],
  [100, 100],
  [0.7, 0.5],
  [0, 1],
] as const)("has %d marked at %d where one mark fits", ([end, mark]) => {
  expect(roundUpTo(end)).toBeCloseTo(mark, 9);
});
