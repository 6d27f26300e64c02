import fc from "fast-check";
import { expect, test } from "vitest";
import { allowsLog, valueScale } from "../../src/charts/value-scale.ts";

const linear = { isLog: false };
const log = { isLog: true };

test("begins at zero and ends at a round figure", () => {
  expect(valueScale([12, 93], linear)).toMatchObject({
    type: "linear",
    domain: [0, 100],
    ticks: [0, 20, 40, 60, 80, 100],
    ground: 0,
  });
  expect(valueScale([12, 93], { isLog: false, reach: 120 }).domain[1]).toBe(
    125,
  );
});

test("reaches below zero by whole steps", () => {
  const { domain, ticks } = valueScale([-30, 80], linear);
  expect(domain).toEqual([-40, 80]);
  expect(ticks).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  expect(valueScale([-50, -10], linear).domain).toEqual([-50, 0]);
});

test("stands on a round figure where it is logarithmic", () => {
  expect(valueScale([30, 900], log)).toMatchObject({
    type: "log",
    domain: [20, 1000],
    ticks: [20, 50, 100, 200, 500, 1000],
    ground: 20,
  });
  expect(valueScale([3, 90_000], log).ticks).toEqual([
    10, 100, 1000, 10_000, 100_000,
  ]);
});

test("is linear where a figure has no logarithm, whatever was asked", () => {
  expect(allowsLog([0, 5])).toBe(false);
  expect(allowsLog([])).toBe(false);
  expect(valueScale([0, 5], log).type).toBe("linear");
  expect(valueScale([-1, 5], log).type).toBe("linear");
});

test("holds every figure between foot and head, and gives it back", () => {
  const amounts = fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(amounts, fc.boolean(), fc.boolean(), (made, isLog, minus) => {
      const values = minus ? made.map((value) => -value) : made;
      const scale = valueScale(values, { isLog });
      for (const value of values) {
        const share = scale.share(value);
        expect(share).toBeGreaterThanOrEqual(-1e-9);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        // Of the whole scale: nobody sees a billionth of a chart.
        const size = Math.max(...scale.domain.map(Math.abs));
        expect(Math.abs(scale.at(share) - value) / size).toBeLessThan(1e-9);
      }
      expect(new Set(scale.ticks).size).toBe(scale.ticks.length);
      expect(scale.ticks.length).toBeGreaterThan(0);
      expect(scale.domain[1]).toBeGreaterThan(scale.domain[0]);
    }),
  );
});
