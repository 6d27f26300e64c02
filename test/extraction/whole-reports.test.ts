import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import { factOf, readText } from "./read-text.ts";
import {
  type Expected,
  expectedOfSentences,
  expectedOfTables,
} from "./whole-reports/expected-facts.ts";
import { madeTruth, type Wish } from "./whole-reports/made-truth.ts";
import { printedReport, type Setting } from "./whole-reports/printed-report.ts";
import {
  type BudgetHabits,
  shanghaiBudget,
} from "./whole-reports/shanghai-budget.ts";
import { type Habits, shanghaiFinal } from "./whole-reports/shanghai-final.ts";

const settings: readonly Setting[] = [
  { gap: 3, measure: 36, rows: 60, open: true },
  { gap: 1, measure: 44, rows: 25, code: "first" },
  { gap: 2, measure: 40, rows: 18, code: "last" },
  { gap: 6, measure: 52, rows: 40 },
];

const finals: readonly (readonly [Wish, Habits])[] = [
  [
    {
      unit: "上海市长宁区投资促进办公室",
      year: 2024,
      kind: "final",
      noun: "部门",
    },
    { nothing: "", separators: false, number: "#、" },
  ],
  [
    {
      unit: "上海市徐汇区人民政府漕河泾街道办事处",
      year: 2023,
      kind: "final",
      noun: "部门",
      has: ["fund", "carry"],
      works: 14,
    },
    {
      nothing: "",
      separators: true,
      number: "#.",
      totalLast: true,
      narrow: true,
      amountFirst: true,
    },
  ],
  [
    {
      unit: "上海市虹口区企业服务中心",
      year: 2024,
      kind: "final",
      noun: "单位",
      has: ["own", "business"],
      works: 4,
    },
    {
      nothing: "0.00",
      separators: true,
      number: "（#）",
      headOfFigures: true,
      levelsBesideTotal: true,
      splitCodes: true,
    },
  ],
  [
    {
      unit: "上海市静安区国有资产监督管理委员会",
      year: 2022,
      kind: "final",
      noun: "部门",
      has: ["capital", "fund", "carry", "own"],
      works: 8,
    },
    {
      nothing: "-",
      separators: true,
      number: "#．",
      splitCodes: true,
      narrow: true,
      headOfFigures: true,
    },
  ],
];

const budgets: readonly (readonly [Wish, BudgetHabits])[] = [
  [
    {
      unit: "上海市普陀区科学技术委员会",
      year: 2025,
      kind: "budget",
      noun: "部门",
    },
    { cents: true, nothing: "" },
  ],
  [
    {
      unit: "上海市普陀区人民政府真如镇街道办事处",
      year: 2024,
      kind: "budget",
      noun: "部门",
      has: ["fund"],
      works: 14,
    },
    { cents: false, nothing: "" },
  ],
  [
    {
      unit: "上海市普陀区中小企业服务中心",
      year: 2026,
      kind: "budget",
      noun: "单位",
      has: ["own", "business", "capital"],
      works: 4,
    },
    { cents: true, nothing: "0.00" },
  ],
];

/** What a report does not say as it is: right is empty. */
function amiss(report: ReadReport, expected: Expected): readonly string[] {
  return [...expected].flatMap(([id, value]) => {
    const fact = factOf(report, id);
    const found = fact === undefined ? undefined : toNumber(fact.amount);
    if (value === 0 ? !found : found === value) return [];
    return [`${id} is ${value}, read ${found} (${fact?.quality})`];
  });
}

test.each(
  finals.flatMap(([wish, habits], seed) =>
    settings.map((setting, at) => ({
      name: `${wish.unit}, ${at}`,
      wish,
      habits,
      seed,
      setting,
    })),
  ),
)(
  "reads every figure of a final account: $name",
  async ({ wish, habits, seed, setting }) => {
    const truth = madeTruth(seed + 1, wish);
    const report = await readText(
      printedReport(shanghaiFinal(truth, habits), setting),
    );
    expect(report.report).toMatchObject({
      centre: wish.unit,
      fiscalYear: wish.year,
      kind: "final",
      city: "上海市",
    });
    expect(report.report.title).toContain(`${wish.noun}决算`);
    expect(amiss(report, expectedOfTables(truth))).toEqual([]);
    expect(amiss(report, expectedOfSentences(truth))).toEqual([]);
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
  },
);

test.each(
  budgets.flatMap(([wish, habits], seed) =>
    settings.map((setting, at) => ({
      name: `${wish.unit}, ${at}`,
      wish,
      habits,
      seed,
      setting,
    })),
  ),
)(
  "reads every figure of a budget: $name",
  async ({ wish, habits, seed, setting }) => {
    const truth = madeTruth(seed + 11, { ...wish, grain: 1 });
    const report = await readText(
      printedReport(shanghaiBudget(truth, habits), setting),
    );
    expect(report.report).toMatchObject({
      centre: wish.unit,
      fiscalYear: wish.year,
      kind: "budget",
      district: "普陀区",
      city: "上海市",
    });
    expect(report.report.title).toContain(`${wish.noun}预算`);
    expect(amiss(report, expectedOfTables(truth))).toEqual([]);
    expect(amiss(report, expectedOfSentences(truth))).toEqual([]);
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
  },
);
