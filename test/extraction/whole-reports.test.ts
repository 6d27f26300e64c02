import { expect, test } from "vitest";
import { documentFromText } from "../../src/document/document.ts";
import { extract } from "../../src/extraction/extract.ts";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import { factOf, readBytes, readText } from "./read-text.ts";
import { drawnReport } from "./whole-reports/drawn-report.ts";
import {
  type Expected,
  expectedOfSentences,
  expectedOfTables,
} from "./whole-reports/expected-facts.ts";
import { madeTruth, type Wish } from "./whole-reports/made-truth.ts";
import { nationalFinal } from "./whole-reports/national-final.ts";
import { printedReport, type Setting } from "./whole-reports/printed-report.ts";
import { voices } from "./whole-reports/provincial-voices.ts";
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

/** Every figure of tables and sentences as it is, and no check that fails falsely. */
function expectRight(
  report: ReadReport,
  truth: ReturnType<typeof madeTruth>,
  said: Expected,
): void {
  expect(amiss(report, expectedOfTables(truth))).toEqual([]);
  expect(amiss(report, said)).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
}

function inEverySetting<H>(reports: readonly (readonly [Wish, H])[]) {
  return reports.flatMap(([wish, habits], seed) =>
    settings.map((setting, at) => ({
      name: `${wish.unit}, ${at}`,
      ...{ wish, habits, seed, setting },
    })),
  );
}

test.each(inEverySetting(finals))(
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
    expectRight(report, truth, expectedOfSentences(truth));
  },
);

test.each(inEverySetting(budgets))(
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
    expectRight(report, truth, expectedOfSentences(truth));
  },
);

const units: Readonly<Record<string, string>> = {
  湖北: "武汉市硚口区企业服务中心",
  北京: "北京市海淀区企业服务中心",
  广东: "深圳市龙岗区企业服务中心",
  浙江: "杭州市上城区投资促进局",
  江苏: "南京市建邺区招商服务中心",
  四川: "成都市金牛区投资促进局",
  福建: "厦门市思明区商务局",
  山东: "青岛市市南区投资促进服务中心",
  湖南: "长沙市雨花区商务局",
  陕西: "西安市雁塔区投资促进局",
  重庆: "重庆市渝北区招商投资局",
  安徽: "合肥市蜀山区投资促进局",
};
/** Their sentences say nothing of the year's first budget, or of its total. */
const withoutBudget = /四川|福建|重庆/;
const withoutBudgetTotal = /江苏/;
const holdings: readonly Wish["has"][] = [
  [],
  ["own"],
  ["fund", "carry"],
  ["own", "business"],
  ["carry", "capital"],
];
const blanks = ["", "0.00", "", "0", "—"] as const;

test.each(
  Object.keys(voices).flatMap((province, seed) =>
    settings.map((setting, at) => ({ province, seed, setting, at })),
  ),
)(
  "reads every figure of the national form: $province, $at",
  async ({ province, seed, setting }) => {
    const unit = units[province] ?? "";
    const voice = voices[province];
    if (voice === undefined) throw new Error(`no voice of ${province}`);
    const truth = madeTruth(seed + 200, {
      unit,
      year: 2021 + (seed % 4),
      kind: "final",
      noun: seed % 3 === 0 ? "单位" : "部门",
      has: holdings[seed % holdings.length] ?? [],
      works: 3 + (seed % 6),
    });
    const report = await readText(
      printedReport(
        nationalFinal(
          truth,
          {
            nothing: blanks[seed % blanks.length] ?? "",
            separators: seed % 2 === 0,
            splitCodes: seed % 3 === 1,
            numbered: seed % 4 !== 3,
          },
          voice,
        ),
        setting,
      ),
    );
    expect(report.report).toMatchObject({
      centre: unit,
      fiscalYear: truth.year,
      kind: "final",
    });
    expect(unit).toContain(report.report.district);
    expect(report.report.district).not.toBe("");
    const said = [...expectedOfSentences(truth)].filter(
      ([id]) =>
        !id.includes("initial-budget") ||
        (!withoutBudget.test(province) &&
          !(withoutBudgetTotal.test(province) && id.includes(".total/"))),
    );
    expectRight(report, truth, new Map(said));
  },
);

test.each([
  { size: 9, leading: 11 },
  { size: 8, leading: 10, landscape: true },
])("reads every figure of a drawn report, %o", async (drawing) => {
  const [wish, habits] = finals[1] ?? [];
  if (wish === undefined || habits === undefined) throw new Error("no report");
  const truth = madeTruth(31, wish);
  const report = await readBytes(
    drawnReport(shanghaiFinal(truth, habits), drawing),
  );
  expect(report.report).toMatchObject({
    centre: wish.unit,
    fiscalYear: wish.year,
    kind: "final",
  });
  expect(amiss(report, expectedOfTables(truth))).toEqual([]);
  expect(amiss(report, expectedOfSentences(truth))).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("takes about as long as its text is long, whatever a table's lines hold", () => {
  for (const pattern of [
    "1 1 1 ",
    "一、 二、 三、 ",
    "201 商贸 \n",
    "合计 小计 ",
  ]) {
    const text = (length: number) =>
      `江南区投资局2023年度部门决算公开\n支出决算表\n单位：万元\n收入支出决算总表\n${pattern.repeat(length / pattern.length)}`;
    const time = (length: number) => {
      const start = performance.now();
      extract(documentFromText(text(length)));
      return performance.now() - start;
    };
    time(8_000);
    const short = Math.max(40, time(16_000));
    expect(time(128_000) / short, pattern).toBeLessThan(24);
  }
});
