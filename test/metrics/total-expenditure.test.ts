import { expect, test } from "vitest";
import { madeReport } from "../fixture.ts";
import { valuesOf } from "./made-values.ts";

test("gives the year before as another report's derived figure", async () => {
  const rows = await valuesOf(
    "total-expenditure/total",
    madeReport("a", 2021, "final", [
      { concept: "expenditure.total", value: 300 },
      {
        concept: "expenditure.total",
        value: 350,
        year: 2020,
        status: "derived",
      },
    ]),
  );
  expect(rows).toMatchObject([
    { year: 2020, value: 350, own: false, status: "derived" },
    { year: 2021, value: 300, own: true, status: "stated" },
  ]);
});

test("prefers the whole centre's money over one fund's", async () => {
  const [row] = await valuesOf(
    "total-expenditure/total",
    madeReport("a", 2021, "final", [
      { concept: "expenditure.total", fund: "fiscal", value: 290 },
      { concept: "expenditure.total", fund: "all", value: 300 },
    ]),
  );
  expect(row?.value).toBe(300);
});
