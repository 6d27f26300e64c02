import { expect, test } from "vitest";
import { compareChart } from "../../src/charts/compare-chart.ts";
import { compareLines } from "../../src/charts/compare-lines.ts";
import { isFlagged, markSentence } from "../../src/charts/mark-words.ts";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { indicatorOf } from "../../src/metrics/indicator.ts";
import { policyPayoutShare } from "../../src/metrics/policy-payout-share.ts";
import { madeValue } from "./made-value.ts";

const subject = {
  indicator: indicatorOf(policyPayoutShare.definitions[0]),
  districts: ["a", "b"],
  focus: null,
};

test("sets final accounts and budgets apart, each under its heading", () => {
  const lines = compareLines(
    [madeValue({ kind: "budget", year: 2022 }), madeValue({ year: 2021 })],
    en,
  );
  expect(lines.map(({ label }) => label)).toEqual([
    "Final account",
    "A 2021",
    "Budget",
    "A 2022",
  ]);
});

test("gives each report with parts its own group", () => {
  const lines = compareLines(
    [
      madeValue({ part: "201", partName: "一般公共服务支出" }),
      madeValue({ districtId: "b" }),
    ],
    zh,
  );
  expect(lines.map(({ label }) => label)).toEqual([
    "a区 2021 · 决算",
    "一般公共服务支出",
    "决算",
    "b区 2021",
  ]);
});

test.for(["bar", "dot"] as const)(
  "draws a %s a value in full and no missing one",
  (form) => {
    const rows = [
      madeValue({ value: 163.47 }),
      madeValue({ value: null, reason: "no-staff" }),
    ];
    const chart = compareChart(rows, undefined, subject, form, zh, 900);
    expect(chart.rows).toEqual([rows[0]]);
    expect(chart.options.x).toMatchObject({ domain: [0, 163.47] });
  },
);

test("shows a share's whole even where every value is small", () => {
  const chart = compareChart(
    [madeValue({ value: 3 })],
    undefined,
    subject,
    "bar",
    zh,
    900,
  );
  expect(chart.options.x).toMatchObject({ domain: [0, 100] });
});

test("fits a phone", () => {
  const chart = compareChart(
    [madeValue({})],
    undefined,
    subject,
    "bar",
    zh,
    296,
  );
  expect(
    (chart.options.marginLeft ?? 0) + (chart.options.marginRight ?? 0),
  ).toBeLessThan(150);
});

test("flags what cannot be a share and what failed a check", () => {
  expect(isFlagged(madeValue({ value: 163.47 }), true)).toBe(true);
  expect(isFlagged(madeValue({ value: 163.47 }), false)).toBe(false);
  expect(isFlagged(madeValue({ quality: "fail" }), false)).toBe(true);
  expect(isFlagged(madeValue({ value: null, quality: "fail" }), true)).toBe(
    false,
  );
});

test("says the whole of a mark in a sentence", () => {
  const row = madeValue({ value: 76.7052, status: "repaired" });
  expect(markSentence(row, true, en)).toBe(
    "A 2021: 76.71%, Final account, Repaired, Checks agree",
  );
  expect(markSentence(row, true, zh)).toBe(
    "a区 2021：76.71%, 决算, 已修复, 核对一致",
  );
});
