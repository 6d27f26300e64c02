import { expect, test } from "vitest";
import { spreadOf } from "../../src/charts/spread.ts";

test("says nothing of no values", () => {
  expect(spreadOf([])).toBeUndefined();
});

test.for([
  [[5], 5],
  [[5, 9], 7],
  [[9, 5, 6], 6],
] as const)(
  "takes the middle of %j, and cuts so few in no quarters",
  ([values, median]) => {
    expect(spreadOf(values)).toEqual({
      count: values.length,
      least: Math.min(...values),
      median,
      most: Math.max(...values),
      quartiles: undefined,
    });
  },
);

test("cuts forty values in quarters", () => {
  const spread = spreadOf(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(spread?.median).toBe(20.5);
  expect(spread?.quartiles).toEqual([10.75, 30.25]);
});
