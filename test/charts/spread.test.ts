import { op, table } from "arquero";
import fc from "fast-check";
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

test("cuts any values where Arquero cuts them", () => {
  const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 8, maxLength: 60 }), (value) => {
      const cut = table({ value })
        .rollup({
          lower: op.quantile("value", 0.25),
          median: op.median("value"),
          upper: op.quantile("value", 0.75),
        })
        .object(0);
      const spread = spreadOf(value);
      const ours = [...(spread?.quartiles ?? []), spread?.median];
      for (const [at, name] of ["lower", "upper", "median"].entries())
        expect(ours[at]).toBeCloseTo(Number(Reflect.get(cut ?? {}, name)), 2);
    }),
  );
});
