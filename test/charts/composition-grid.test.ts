import { expect, test } from "vitest";
import { gridOf } from "../../src/charts/composition-chart.ts";

test.each([
  [1, 6, 1, 1],
  [3, 6, 3, 1],
  [5, 4, 3, 2],
  [12, 5, 4, 3],
  [40, 5, 5, 8],
])(
  "%i panels where %i fit stand %i beside one another in %i rows",
  (panels, fitting, columns, rows) => {
    expect(gridOf(panels, fitting)).toEqual({ columns, rows });
  },
);

test("panels stand under one another where no two fit", () => {
  expect(gridOf(5, 0)).toEqual({ columns: 1, rows: 5 });
  expect(gridOf(5, 1)).toEqual({ columns: 1, rows: 5 });
});
