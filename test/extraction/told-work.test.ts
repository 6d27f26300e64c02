import { expect, test } from "vitest";
import { cleanReport } from "../reconciliation/clean-report.ts";
import { readText } from "./read-text.ts";

const clean = cleanReport(7, {
  cells: "tabs",
  separators: true,
  shortened: false,
});
const codes = [
  "conflicting-count",
  "contradicting-words",
  "cut-cell",
  "blank-cell",
  "missing-word",
  "odd-target",
  "account-name",
];

async function found(words: string): Promise<readonly string[]> {
  const { findings } = await readText(`${clean}${words}`);
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, printed }) => `${code} ${printed.replace(/\s/g, "")}`);
}

/** A glossary long enough to be one, whose last entry is given. */
const glossary = (explanation: string) =>
  `第五部分 名词解释\n（一）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：${explanation}\n`;
const takings =
  "2021年3月2日至2021年4月5日接管甲酒店，保障运转。\n2021年8月2日至9月5日接管乙酒店，保障运转。\n";
const passage =
  "党建经费7.00万元，主要成效是推进党建工作，共开展中心组学习9次，组织专题宣讲8次。\n";

test.each<readonly [what: string, words: string, finding: string]>([
  [
    "names in quotation marks that are one too few",
    "打造“甲武汇”“乙武汇”三大品牌。\n",
    "conflicting-count “甲武汇”“乙武汇”三大",
  ],
  [
    "kinds of indicators that are one too many",
    "分为数量指标、质量指标、时效指标和成本指标3个维度。\n",
    "conflicting-count 数量指标、质量指标、时效指标和成本指标3个",
  ],
  [
    "errands that are not as many as they are called",
    "推进“进楼宇、进企业、进街道”四进工作。\n",
    "conflicting-count 进楼宇、进企业、进街道”四进",
  ],
  [
    "parts of a number that are more than it",
    "全年举办活动20场，其中：培训12场，沙龙9场。\n",
    "conflicting-count 20场，其中：培训12场，沙龙9场",
  ],
  [
    "parts that are added up wrongly",
    "全年开展工作。走访企业12家，接待企业9家，合计20家。\n",
    "conflicting-count 走访企业12家，接待企业9家，合计20家",
  ],
  [
    "more takings-over than are told with their days",
    `${takings}3次接管隔离酒店，负责管理。\n`,
    "conflicting-count 3次接管",
  ],
  [
    "kinds of training that are more than all training",
    `${passage}全年开展党建教育及培训达15次。\n`,
    "conflicting-count 党建教育及培训达15次",
  ],
  [
    "an account of projects that is charged with basic expenditure",
    glossary(
      "反映行政单位（包括参照管理的单位）未单独设置项级科目的其他项目支出。",
    ),
    "contradicting-words 8.45",
  ],
  [
    "a label that is cut",
    "产出指标\t经济成本指\t成本核算\t准确\t准确\n",
    "cut-cell 经济成本指",
  ],
  [
    "an outturn that breaks off",
    "产出指标\t系统功能\t优化\t平台功能得到丰富和\n",
    "cut-cell 平台功能得到丰富和",
  ],
  [
    "a comparison with nothing",
    "产出指标\t惠及企业家数\t大于 500 家\t大于\n",
    "blank-cell 大于",
  ],
  [
    "a last day written as a stop",
    "截止2022年12月31日，开支财政拨款的公务用车保有量0辆。\n",
    "missing-word 截止",
  ],
  [
    "a city that became a district with all others",
    "国际旅费、国外城区间交通费、住宿费。\n",
    "missing-word 城区",
  ],
  [
    "a success without its verb",
    "项目支出主要用于服务经费1.00万元，主要成效推进品牌打造。\n",
    "missing-word 主要成效",
  ],
  [
    "departments that were formed",
    "协调各单位初步形成了政府部门，通过平台回应诉求的机制。\n",
    "missing-word 政府部门",
  ],
  [
    "a year without its word",
    "外贸资金4.00万元，2020中央外经贸资金安排。\n",
    "missing-word 2020",
  ],
  [
    "progress with a date under quantities",
    "数量指标  建设进度  12月底之前完成二期建设  20\n",
    "odd-target 12月底之前完成",
  ],
])("tells %s", async (_what, words, told) => {
  expect(await found(words)).toContain(told);
});

test("tells an account whose name lacks its last word between tabs", async () => {
  const text = clean.replace(
    "机关事业单位基本养老保险缴费支出\t",
    "机关事业单位基本养老保险缴费\t",
  );
  const { findings } = await readText(text);
  expect(findings.map(({ code }) => code)).toContain("account-name");
});

test.each([
  ["as many names as it says", "打造“甲武汇”“乙武汇”两大品牌。\n"],
  ["names and others", "打造“甲武汇”“乙武汇”等三大品牌。\n"],
  [
    "as many kinds of indicators as it says",
    "支出产出指标分为数量指标、质量指标、时效指标和成本指标4个维度。\n",
  ],
  ["as many errands as it says", "推进“进楼宇、进企业、进街道”三进工作。\n"],
  [
    "parts of which some are left out",
    "举办活动20场，其中：培训5场，沙龙9场。\n",
  ],
  ["parts that make their total", "走访企业12家，接待企业9家，合计21家。\n"],
  ["rough parts", "举办活动20场，其中：培训近12场，沙龙约9场。\n"],
  [
    "takings-over that are all told",
    `${takings}两次接管隔离酒店，负责管理。\n`,
  ],
  [
    "what is done often and told twice",
    `${takings.replaceAll("接管", "举办")}9次举办各类活动。\n`,
  ],
  [
    "training of which some is told",
    `${passage}全年开展党建教育及培训达25次。\n`,
  ],
  ["training of something else", `${passage}全年开展消防教育及培训达2次。\n`],
  [
    "an account of basic expenditure that has it",
    glossary("反映事业单位的基本支出，不包括后勤服务中心。"),
  ],
  [
    "whole cells",
    "产出指标\t经济成本指标\t文化和\t大于5家\t气候温和\n一级指标\t满意度指标\t≥90%\n",
  ],
  [
    "ends and lasts that are well written",
    "报名截止2022年3月1日，已发通知。截至2022年12月31日，完成审批。\n",
  ],
  [
    "well formed sentences",
    "主要成效是推进品牌打造，形成了政府部门、企业互动的机制。服务企业2020家次。\n",
  ],
])("keeps quiet about %s", async (_what, words) => {
  expect(await found(words)).toEqual([]);
});
