import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

const cover = ["示例市江南区企业服务中心2024年度部门决算", ""];

async function amounts(
  lines: readonly string[],
  ids: readonly string[],
): Promise<readonly (number | undefined)[]> {
  const report = await readText([...cover, ...lines].join("\n"));
  return ids.map((id) => {
    const fact = factOf(report, `${id}/final/2024`);
    return fact && toNumber(fact.amount);
  });
}

const spending = (...rows: readonly string[]) => [
  "                 支出决算表",
  "                                             单位：万元",
  "科目编码    科目名称      本年支出合计    基本支出    项目支出",
  ...rows,
];

test("a name may end in 项 beside its figures", async () => {
  const lines = spending(
    "            合计              64.99                   64.99",
    "206         科学技术支出      64.99                   64.99",
    "20605       科技条件与",
    "            服务              58.50                   58.50",
    "2060503     科技条件专",
    "            项                58.50                   58.50",
    "20699       其他科学技",
    "            术支出             6.49                    6.49",
  );
  const account = "expenditure.by-function";
  expect(
    await amounts(lines, [
      `${account}/20605`,
      `${account}/2060503`,
      `${account}.project/2060503`,
      `${account}/20699`,
    ]),
  ).toEqual([585_000, 585_000, 585_000, 64_900]);
});

test.each(["/", "无", "-", "—", "0.00", ""])(
  "a cell of %s is nothing, and keeps its column",
  async (nothing) => {
    const cell = nothing.padEnd(10);
    const lines = [
      "       政府性基金预算财政拨款收入支出决算表",
      "                                             单位：万元",
      "科目编码    科目名称      年初结转和结余  本年收入      本年支出                          年末结转和结余",
      "                                                  合计      基本支出  项目支出",
      `            合计          ${cell}      30.50     30.50     ${cell}30.50     ${cell}`,
      `229         其他支出      ${cell}      30.50     30.50     ${cell}30.50     ${cell}`,
      `22960       彩票公益金安排的支出  ${cell}30.50  30.50     ${cell}30.50     ${cell}`,
    ];
    expect(
      await amounts(lines, [
        "income.total/government-fund",
        "expenditure.total/government-fund",
        "expenditure.project/government-fund",
      ]),
    ).toEqual([305_000, 305_000, 305_000]);
  },
);

test("a total's name may end below its figure, and an amount touch the next class", async () => {
  const lines = [
    "          一般公共预算财政拨款基本支出决算表",
    "                                             单位：元",
    "科目编码  科目名称        决算数   科目编码  科目名称        决算数",
    "301     工资福利支出      34,451 302   商品和服务支出        13,783",
    "30101   基本工资          34,451 30201 办公费              13,783",
    "        人员经费合        34,451       公用经费合          13,783",
    "        计                             计",
  ];
  const of = "general-public-budget";
  expect(
    await amounts(lines, [
      `expenditure.by-economy/${of}/301`,
      `expenditure.by-economy/${of}/302`,
      `expenditure.personnel/${of}`,
      `expenditure.public/${of}`,
    ]),
  ).toEqual([34_451, 13_783, 34_451, 13_783]);
});

test("the evaluation of the whole department is no project's", async () => {
  const lines = [
    ...spending(
      "            合计              400.00      250.00      150.00",
      "201         一般公共服务支出  400.00      250.00      150.00",
    ),
    "第三部分 2024年度部门决算情况说明",
    "                 项目支出绩效目标表",
    "项目名称      企业服务专项经费",
    "主管部门      示例市江南区企业服务中心    实施单位    示例市江南区企业服务中心",
    "项目资金（万元）  年度资金总额    90.00",
    "                 部门整体支出绩效自评表",
    "部门名称      示例市江南区企业服务中心",
    "预算执行情况  项目          年初预算数  全年预算数  全年执行数  分值  执行率  得分",
    "              年度资金总额  440.00      420.00      400.00      10    95.24%  9.52",
  ];
  const name = "project/企业服务专项经费";
  const report = await readText([...cover, ...lines].join("\n"));
  expect(factOf(report, `${name}/final/2024`)).toBeUndefined();
  const total = factOf(report, "expenditure.total/final/2024");
  expect(total?.observations).toHaveLength(2);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("figures below zero in brackets may stand one space apart", async () => {
  const lines = spending(
    "            合计               30.00      30.00",
    "201         一般公共服务支出   44.90      44.90",
    "205         教育支出        （14.90） （14.90）",
  );
  const account = "expenditure.by-function";
  expect(
    await amounts(lines, [`${account}/205`, `${account}.basic/205`]),
  ).toEqual([-149_000, -149_000]);
});
