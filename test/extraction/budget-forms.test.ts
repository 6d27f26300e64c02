import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { readText } from "./read-text.ts";

// The forms of budgets of other provinces, as a converter sets them.

const wan = 10_000;

async function reads(
  text: string,
  facts: Readonly<Record<string, number | undefined>>,
) {
  const report = await readText(text);
  const values = new Map(
    report.facts.map(({ id, amount }) => [
      id.slice(report.report.id.length + 1),
      toNumber(amount),
    ]),
  );
  expect(
    Object.fromEntries(Object.keys(facts).map((id) => [id, values.get(id)])),
  ).toEqual(facts);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  return report;
}

const title = `2024年示例市江南区投资促进服务中心部门预算
第二部分 2024年部门预算表
`;

const general = `${title}
                           一般公共预算支出表
部门公开表5                                                                        单位：万元
                 支出功能分类科目                           2024年预算数
         科目编码         科目名称        合计                  基本支出
                                            小计        人员经费 公用经费 项目支出
             201 一般公共服务支出          830.55    570.55 484.97     85.58 260.00
           20113 商贸事务              830.55    570.55 484.97     85.58 260.00
         2011301 行政运行              412.35    412.35 350.50     61.85
         2011308 招商引资              260.00                            260.00
         2011350 事业运行              158.20    158.20 134.47     23.73
             208 社会保障和就业支出          99.18     99.18      84.30 14.88
           20805 行政事业单位养老支出         99.18     99.18      84.30 14.88
         2080505 机关事业单位基本养老保险缴
                 费支出                99.18     99.18      84.30 14.88
         合计                      929.73    669.73 569.27    100.46 260.00
第三部分 2024年部门预算情况说明
五、一般公共预算当年拨款情况说明
2024年一般公共预算当年拨款929.73万元，比2023年预算数增加52.30万元，主要原因是人员增加。
`;

test("reads basic expenditure with what it is made of", async () => {
  const at = "general-public-budget/";
  const year = "initial-budget/2024";
  const report = await reads(general, {
    [`expenditure.total/${at}${year}`]: 9_297_300,
    [`expenditure.basic/${at}${year}`]: 6_697_300,
    [`expenditure.personnel/${at}${year}`]: 5_692_700,
    [`expenditure.public/${at}${year}`]: 1_004_600,
    [`expenditure.project/${at}${year}`]: 260 * wan,
    [`expenditure.by-function.basic/${at}201/${year}`]: 5_705_500,
    [`expenditure.by-function.project/${at}2011308/${year}`]: 260 * wan,
    [`expenditure.by-function.basic/${at}2011308/${year}`]: undefined,
    [`expenditure.by-function.basic/${at}2080505/${year}`]: 991_800,
    [`expenditure.by-function.project/${at}2080505/${year}`]: undefined,
    [`expenditure.by-function/${at}2080505/expenditure.personnel/${year}`]: 843_000,
    [`expenditure.total.increase/${at}${year}`]: 523_000,
  });
  expect(report.findings.map(({ code }) => code)).not.toContain("unknown-row");
});

const income = `${title}
                              部门收入总表
部门公开表2                                                                      单位：万元
  部门（单                         本年收入                                      上年结转
  位）代码  部门（单位）名称   合计    小计   一般公共预算 政府性基金预算 单位资金    结余
           合计         1,046.00 1,026.00   1,000.00               26.00    20.00
  203      示例市江南区投资促
           进服务中心    1,046.00 1,026.00   1,000.00               26.00    20.00
                           部门收支总表
                                                                          单位：万元
             收入                                 支出
     项目               预算数           项目               预算数
一、一般公共预算拨款收入           1,000.00 一、一般公共服务支出            1,046.00
二、其他收入                    26.00
本年收入合计                1,026.00 本年支出合计                1,046.00
上年结转结余                   20.00 年终结转结余
收入总计                  1,046.00 支出总计                  1,046.00
`;

test("tells the year's own income from the total with what was carried over", async () => {
  const year = "initial-budget/2024";
  const report = await reads(income, {
    [`income.grand-total/${year}`]: 1046 * wan,
    [`income.total/${year}`]: 1026 * wan,
    [`income.opening-balance/${year}`]: 20 * wan,
    [`income.fiscal/general-public-budget/${year}`]: 1000 * wan,
    [`income.fiscal/government-fund/${year}`]: undefined,
  });
  // 203 is the department's number here, not the class of that number.
  expect(report.facts.filter(({ id }) => id.includes("/203/"))).toEqual([]);
});

test("takes a unit's number before a name for no part of it", async () => {
  const report = await reads(
    `${title}
                             表1-2 部门支出总表
部门：示例市江南区投资促进服务中心                                                   金额单位：万元
                     项 目                     合计       基本支出     项目支出
  科目编码    单位代码    单位名称（科目）
 类  款  项
                 合 计                         359.18     99.18     260.00
            306001 示例市江南区投资促进服务中心        359.18     99.18     260.00
 201 13 08 306001 招商引资                    260.00               260.00
 208 05 05 306001 机关事业单位基本养老保险缴费支出          66.12     66.12
 208 05 06 306001 机关事业单位职业年金缴费支出            33.06     33.06
三、收支预算情况说明
2024年支出预算359.18万元，其中：基本支出99.18万元；项目支出260.00万元。
`,
    {
      "expenditure.by-function.basic/2080505/initial-budget/2024": 661_200,
      "expenditure.by-function.project/2011308/initial-budget/2024": 260 * wan,
    },
  );
  expect(report.findings.map(({ code }) => code)).not.toContain("account-name");
});

test("puts no figure of a torn head where the form's sums do not hold", async () => {
  const at = "general-public-budget/initial-budget/2024";
  await reads(
    `${title}
                             表3-3 一般公共预算“三公”经费支出预算表
部门：示例市江南区投资促进服务中心                                                   金额单位：万元
                                                  当年财政拨款预算安排
                 单位编码   单位名称（科目）             因公出国    公务用车购置及运行费 公务接待
                                      合计 （境）费用      小计 公务用车   公务用车
                                                          购置费 运行费 费
                        合计             12.00         3.00       3.00 9.00
                 306001 示例市江南区投资促进服    12.00         3.00       3.00 9.00
四、财政拨款收支预算情况说明
2024年财政拨款收支总预算929.73万元，比2023年财政拨款收支总预算增加52.30万元。
`,
    {
      [`three-public.total/${at}`]: 12 * wan,
      [`three-public.vehicles/${at}`]: 3 * wan,
      [`three-public.reception/${at}`]: 9 * wan,
      [`three-public.abroad/${at}`]: undefined,
      "income.grand-total/fiscal/initial-budget/2024": 9_297_300,
    },
  );
});

const divided = `上海市2026年区级单位预算
预算单位：上海市江南区示例街道办事处（本级）
2026年单位预算编制说明
2026年，上海市江南区示例街道办事处（本级）收入预算806.50万元，其中：财政拨款收入806.50万元，比2025年预算减少20.00万元。
支出预算806.50万元，其中：财政拨款支出预算806.50万元，比2025年预算减少20.00万元。
财政拨款支出主要内容如下：
1. “一般公共服务支出(类）-统计信息事务（款）-统计管理（项）”2026年度预算12.50万元，2025年度预算13.84万元，主要用于：各类统计工作。2025年当年预算执行数为13.39万元，2026年预算安排12.50万元，比2025年预算执行数减少6.65%。主要原因是：街道统计类事务减少。
“城乡社区支出(类）-城乡社区管理事务（款）-行政运行（项）”2026年度预算794万元，2025年度预算800万元，主要用于：机关运行。2025年当年预算执行数790万元，2026预算安排794万元。
                             2026年预算单位财务收支预算总表
编制单位：上海市江南区示例街道办事处（本级）                                                            单位：元
             本年收入                                            本年支出
                                                                        预算数
       项目            预算数                项目                            基本支出
                                                     合计                                      项目支出
                                                                 人员经费        公用经费
一、财政拨款收入           8,065,000     一、一般公共服务支出           125,000                                   125,000
1、一般公共预算           8,065,000     二、城乡社区支出           7,940,000     4,200,000      340,000     3,400,000
2、政府性基金预算
二、事业收入
收入总计               8,065,000     支出总计               8,065,000     4,200,000      340,000     3,525,000
`;

test("reads the parts of each class beside its total, and the years that an item is told of", async () => {
  const year = "initial-budget/2026";
  const of = "expenditure.by-function";
  await reads(divided, {
    [`${of}/201/${year}`]: 125_000,
    [`${of}.project/201/${year}`]: 125_000,
    [`${of}/212/${year}`]: 794 * wan,
    [`${of}/212/expenditure.personnel/${year}`]: 420 * wan,
    [`${of}/212/expenditure.public/${year}`]: 34 * wan,
    [`${of}.project/212/${year}`]: 340 * wan,
    [`expenditure.grand-total/${year}`]: 8_065_000,
    [`expenditure.personnel/${year}`]: 420 * wan,
    [`expenditure.project/${year}`]: 3_525_000,
    [`${of}/fiscal/2010506/${year}`]: 125_000,
    [`${of}/fiscal/2010506/initial-budget/2025`]: 138_400,
    [`${of}/fiscal/2010506/final/2025`]: 133_900,
    [`${of}/fiscal/2120101/${year}`]: 794 * wan,
    [`${of}/fiscal/2120101/initial-budget/2025`]: 800 * wan,
    [`${of}/fiscal/2120101/final/2025`]: 790 * wan,
  });
});

const requested = `上海市2026年区级部门预算
预算主管部门：上海市江南区建设和管理委员会
2026年部门预算编制说明
财政拨款支出主要内容如下：
18“住房保障支出（类）住房改革支出（款）住房公积金（项）＂395.52万元，主要用于住房公积金。
                   示例路-江南路下立交工程项目经费情况说明
 一、项目概述
    工程范围南起示例路，北至江南路，道路全长约985米，全线分为三段实施，第一段为敞开段，第二段为隧道段，第三段为接线段，并设泵房。
 六、年度预算安排
    2026年度预算安排22,614.51万元。
 七、绩效目标
    详见单位的项目绩效目标表
                   拆违经费情况说明
 一、项目概述
    为持续推动违法建设治理工作。
 六、年度预算安排
   本年度拆违经费预算金额为349.80万元，分别用于现场安全秩序维护、无人机巡查。
 七、绩效目标
    详见单位的项目绩效目标表
                         财政项目支出绩效目标申报表
                                （2026年度）
                示例路-江南路下立交工          阶段性项
 项目名称                        项目性质                项目类别  特定目标类
                程                        目
                上海市江南区建设和管
 主管部门                                实施单位    上海市江南区市政工程建设中心
                理委员会
计划开始日期          2026/1/1              计划完成日期          2027/12/31
            项目资金总额     771,325,800.00        年度资金申请总额      226,145,100.00
                                          其中：当年财政拨款     226,145,100.00
项目资金     其中：财政资金    771,325,800.00
 （元）                                      上年结转资金               0
            其他资金                  0        其他资金                0
`;

test("reads what each project is given this year, in its statement and in its request", async () => {
  const year = "initial-budget/2026";
  await reads(requested, {
    [`expenditure.by-function/fiscal/2210201/${year}`]: 3_955_200,
    [`project/示例路-江南路下立交工程/${year}`]: 226_145_100,
    [`project.total/示例路-江南路下立交工程/${year}`]: 771_325_800,
    [`project/拆违经费/${year}`]: 3_498_000,
  });
});
