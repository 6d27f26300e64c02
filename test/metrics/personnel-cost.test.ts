import { expect, test } from "vitest";
import { madeReport } from "../fixture.ts";
import { valuesOf } from "./made-values.ts";

const report = madeReport("a", 2021, "final", [
  {
    concept: "expenditure.personnel",
    fund: "general-public-budget",
    value: 280,
  },
  { concept: "expenditure.basic", value: 400 },
  { concept: "expenditure.total", value: 2000 },
  { concept: "staff.active", value: 14, unit: "persons" },
]);

test("is an amount of money in yuan", async () => {
  const [row] = await valuesOf("personnel-cost/total", report);
  expect(row).toMatchObject({ value: 280, unit: "yuan", denominator: null });
});

test("is a share of basic and of total expenditure", async () => {
  expect(
    (await valuesOf("personnel-cost/share-of-basic", report))[0]?.value,
  ).toBe(70);
  expect(
    (await valuesOf("personnel-cost/share-of-total", report))[0]?.value,
  ).toBe(14);
});

test("is spread over the staff in post", async () => {
  expect((await valuesOf("personnel-cost/per-head", report))[0]).toMatchObject({
    value: 20,
    denominator: 14,
  });
});

test("has no figure per head where no staff is printed", async () => {
  const [row] = await valuesOf(
    "personnel-cost/per-head",
    madeReport("a", 2021, "final", [
      { concept: "expenditure.personnel", value: 280 },
    ]),
  );
  expect(row).toMatchObject({ value: null, reason: "no-staff" });
});
