import { expect, test } from "vitest";
import { cleanReport } from "../reconciliation/clean-report.ts";
import { readText } from "./read-text.ts";

const clean = cleanReport(7, {
  cells: "tabs",
  separators: true,
  shortened: false,
});

test.each([
  ["，比预算减少0.81万元。", "pass"],
  ["，比预算减少0.18万元。", "fail"],
  ["，较年初预算增加0.81万元。", undefined],
] as const)("reads a difference from the budget: %s", async (told, outcome) => {
  const text = clean.replace(/(?<=支出决算为1\.11万元[^。]*)。/, told);
  expect(text).not.toBe(clean);
  const { checks } = await readText(text);
  expect(
    checks.find(({ rule }) => rule === "difference-from-budget")?.outcome,
  ).toBe(outcome);
});

test("takes no difference in a reason for the figure's own", async () => {
  const text = clean.replace(
    /(?<=支出决算为1\.11万元[^。]*)。/,
    "，主要原因是餐费比预算减少0.18万元。",
  );
  const { checks } = await readText(text);
  expect(checks.some(({ rule }) => rule === "difference-from-budget")).toBe(
    false,
  );
});
