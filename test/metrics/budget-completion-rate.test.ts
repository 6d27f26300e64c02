import { expect, test } from "vitest";
import { madeReport } from "../fixture.ts";
import { valuesOf } from "./made-values.ts";

const fund = "general-public-budget" as const;

test("divides the final amount by the year's first budget", async () => {
  const [row] = await valuesOf(
    "budget-completion-rate/total",
    madeReport("a", 2021, "final", [
      { concept: "expenditure.total", fund, value: 300 },
      {
        concept: "expenditure.total",
        fund,
        value: 200,
        phase: "initial-budget",
      },
      {
        concept: "expenditure.total.completion-rate",
        fund,
        value: 150.1,
        phase: "initial-budget",
        unit: "percent",
      },
    ]),
  );
  expect(row).toMatchObject({ value: 150, printed: 150.1 });
});

test("has no rate where the budget is zero", async () => {
  const rows = await valuesOf(
    "budget-completion-rate/by-class",
    madeReport("a", 2021, "final", [
      {
        concept: "expenditure.by-function",
        fund,
        code: "206",
        name: "科学技术支出",
        value: 17,
      },
      {
        concept: "expenditure.by-function",
        fund,
        code: "206",
        name: "科学技术支出",
        value: 0,
        phase: "initial-budget",
      },
    ]),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    value: null,
    reason: "zero-denominator",
    numerator: 17,
  });
});

test("looks at classes only, not at their items", async () => {
  const rows = await valuesOf(
    "budget-completion-rate/by-class",
    madeReport("a", 2021, "final", [
      {
        concept: "expenditure.by-function",
        fund,
        code: "20103",
        name: "款",
        value: 17,
      },
    ]),
  );
  expect(rows).toMatchObject([{ part: "", reason: "no-final-amount" }]);
});

test("measures a project against its full-year budget", async () => {
  const rows = await valuesOf(
    "budget-completion-rate/by-project",
    madeReport("a", 2021, "final", [
      { concept: "project", name: "平台", value: 90 },
      {
        concept: "project",
        name: "平台",
        value: 100,
        phase: "full-year-budget",
      },
    ]),
  );
  expect(rows).toMatchObject([{ partName: "平台", value: 90 }]);
});

test("says that a budget has no final amounts", async () => {
  const [row] = await valuesOf(
    "budget-completion-rate/total",
    madeReport("a", 2022, "budget", [
      { concept: "expenditure.total", fund, value: 200 },
    ]),
  );
  expect(row).toMatchObject({ value: null, reason: "not-in-a-budget" });
});
