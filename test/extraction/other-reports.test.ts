import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

const centre = "示例市江南区投资促进局";

const row = (code: string, name: string, ...cells: readonly string[]) =>
  `${code.padEnd(10)}${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join("")}`;

/** The first tables of a final account with one item, and what was given back of another. */
function tablesOf(office: number, back = ""): readonly string[] {
  const money = office.toFixed(2);
  const net = (office - (back === "" ? 0 : 5)).toFixed(2);
  const returned =
    back === "" ? [] : [row("2011308", "招商引资", back, "", back)];
  const spent = [
    row("", "合计", net, money, back),
    row("201", "一般公共服务支出", net, money, back),
    row("20113", "商贸事务", net, money, back),
    row("2011350", "事业运行", money, money),
    ...returned,
  ];
  return [
    "                 收入支出决算总表",
    "                                   单位：万元",
    "        收入                       支出",
    "     项目        决算数         项目        决算数",
    `一、一般公共预算财政拨款收入     ${net}   一、一般公共服务支出     ${net}`,
    "二、政府性基金预算财政拨款收入            二、外交支出",
    "三、国有资本经营预算财政拨款收入           三、国防支出",
    `    本年收入合计      ${net}      本年支出合计      ${net}`,
    "年初结转和结余                   年末结转和结余",
    `     总计          ${net}          总计         ${net}`,
    "                 收入决算表",
    "                                   单位：万元",
    row("科目编码", "科目名称", "本年收入合计", "财政拨款收入"),
    row("", "合计", net, net),
    row("201", "一般公共服务支出", net, net),
    row("20113", "商贸事务", net, net),
    row("2011350", "事业运行", money, money),
    ...(back === "" ? [] : [row("2011308", "招商引资", back, back)]),
    "                 支出决算表",
    "                                   单位：万元",
    row("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"),
    ...spent,
    "                 财政拨款收入支出决算总表",
    "                                   单位：万元",
    "     项目        决算数         项目        合计    一般公共预算财政拨款",
    `一、一般公共预算财政拨款     ${net}   一、一般公共服务支出     ${net}     ${net}`,
    "二、政府性基金预算财政拨款             二、外交支出",
    "三、国有资本经营预算财政拨款            三、国防支出",
    `    本年收入合计      ${net}      本年支出合计      ${net}     ${net}`,
    `     总计          ${net}          总计         ${net}     ${net}`,
    "                 一般公共预算财政拨款支出决算表",
    "                                   单位：万元",
    row("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
    ...spent,
  ];
}

function words(name: string, total: number): readonly string[] {
  return [
    `第三部分 ${name}2024年度决算情况说明`,
    "一、收入支出决算总体情况说明",
    `${name}2024年度收入支出总计${total.toFixed(2)}万元。`,
  ];
}

const department = [
  `${centre}2024年度部门决算`,
  `第二部分 ${centre}2024年度部门决算表`,
  ...tablesOf(300),
  ...words(centre, 300),
];

test("the figures of a department's units are not mixed with its own", async () => {
  const units = [
    `附件1 ${centre}（本级）2024年度决算公开`,
    ...tablesOf(180),
    ...words(`${centre}（本级）`, 180),
    "附件2 示例市江南区企业服务中心2024年度决算公开",
    ...tablesOf(120),
    ...words("示例市江南区企业服务中心", 120),
  ];
  const alone = await readText(department.join("\n"));
  const both = await readText([...department, ...units].join("\n"));
  const figures = (report: typeof alone) =>
    report.facts.map(({ id, amount }) => `${id} ${toNumber(amount)}`);
  expect(alone.facts.length).toBeGreaterThan(30);
  expect(figures(both)).toEqual(figures(alone));
  expect(both.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  const left = both.findings.filter(({ code }) => code === "other-report");
  expect(left.map(({ printed }) => printed)).toEqual([
    `附件1 ${centre}（本级）2024年度决算公开`,
  ]);
});

test("the same tables printed twice are no other unit's", async () => {
  const report = await readText([...department, ...tablesOf(300)].join("\n"));
  expect(report.findings.map(({ code }) => code)).not.toContain("other-report");
});

test("words of the department behind its units' tables are read", async () => {
  const report = await readText(
    [
      ...department.slice(0, -3),
      `${centre}（本级）2024年度单位决算表`,
      ...tablesOf(180),
      `第三部分 ${centre}2024年度部门决算情况说明`,
      "一、政府采购支出情况说明",
      "2024年度政府采购支出总额12.50万元，其中：政府采购货物支出12.50万元。",
    ].join("\n"),
  );
  const bought = factOf(report, "procurement.total/final/2024");
  expect(bought && toNumber(bought.amount)).toBe(125_000);
  const spent = factOf(report, "expenditure.total/final/2024");
  expect(spent && toNumber(spent.amount)).toBe(3_000_000);
});

test.each(["(5.00)", "（5.00）", "-5.00", "－5.00"])(
  "a figure below zero is printed %s",
  async (printed) => {
    const report = await readText(
      [
        `${centre}2024年度部门决算`,
        `第二部分 ${centre}2024年度部门决算表`,
        ...tablesOf(300, printed),
      ].join("\n"),
    );
    const back = factOf(report, "expenditure.by-function/2011308/final/2024");
    expect(back && toNumber(back.amount)).toBe(-50_000);
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
  },
);
