import { expect, test } from "vitest";
import { compositionChart } from "../../src/charts/composition-chart.ts";
import {
  compositionParts,
  partsByPeak,
} from "../../src/charts/composition-parts.ts";
import { en } from "../../src/language/en.ts";
import { madeSpending } from "./made-spending.ts";

test("takes one fund, so that nothing is added twice", () => {
  const parts = compositionParts(
    [
      madeSpending({ code: "201", value: 75 }),
      madeSpending({ code: "208", value: 25 }),
      madeSpending({ code: "201", value: 60, fund: "general-public-budget" }),
    ],
    "function",
    "",
    en,
  );
  expect(parts.map(({ code, share }) => [code, share])).toEqual([
    ["201", 75],
    ["208", 25],
  ]);
});

test("parts that come to nothing have no share", () => {
  const [part] = compositionParts(
    [madeSpending({ code: "201" })],
    "function",
    "",
    en,
  );
  expect(part?.share).toBeNull();
});

test("a project that the text names a second time is left out", () => {
  const project = { concept: "project", value: 10 } as const;
  const parts = compositionParts(
    [
      madeSpending({ ...project, name: "政策兑现资金" }),
      madeSpending({
        ...project,
        name: "政策兑现资金",
        phase: "full-year-budget",
      }),
      madeSpending({ ...project, name: "总的资金" }),
    ],
    "project",
    "",
    en,
  );
  expect(parts.map(({ code, value }) => [code, value])).toEqual([
    ["payout", 10],
  ]);
});

test("draws panels side by side where there is room", () => {
  const parts = compositionParts(
    [
      madeSpending({ code: "201", value: 1 }),
      madeSpending({ code: "201", value: 2, report: "b" }),
    ],
    "function",
    "",
    en,
  );
  const fx = (width: number) =>
    compositionChart(parts, "share", ["a"], en, width).options.fx?.domain;
  expect(fx(1100)).toEqual([0, 1]); // two columns
  expect(fx(360)).toBeUndefined();
});

test("the part that is largest anywhere comes first, by share or by amount", () => {
  const parts = compositionParts(
    [
      madeSpending({ code: "201", value: 900 }),
      madeSpending({ code: "206", value: 100 }),
      madeSpending({ code: "206", value: 19, report: "b" }),
      madeSpending({ code: "208", value: 1, report: "b" }),
    ],
    "function",
    "",
    en,
  );
  const codes = (measure: "share" | "amount") =>
    partsByPeak(parts, measure).map(({ code }) => code);
  expect(codes("share")).toEqual(["206", "201", "208"]);
  expect(codes("amount")).toEqual(["201", "206", "208"]);
});
