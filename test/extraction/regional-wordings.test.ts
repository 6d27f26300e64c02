import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

// Whole reports of one page each, in the words of regions that word them their own way.

async function reads(
  text: string,
  facts: Readonly<Record<string, number | undefined>>,
): Promise<void> {
  const report = await readText(text);
  const found = Object.keys(facts).map((id) => {
    const fact = factOf(report, id);
    return [id, fact === undefined ? undefined : toNumber(fact.amount)];
  });
  expect(Object.fromEntries(found)).toEqual(facts);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  expect(
    report.findings.filter(({ code }) => code === "unread-figure"),
  ).toEqual([]);
}

const wan = 10_000;

test("gives each of two figures told together its own side", async () => {
  const report = await readText(`示例县文化馆2022年度单位决算
一、收入支出决算总体情况说明
2022年度收、支总计各是4125.49,4143.91万元。与2021年相比,收、支总计各减少1267.86,2570.97万元,各下降23.51%、38.29%。
二、收入决算情况说明
2022年本年收入合计4125.49万元。
`);
  const value = (id: string) => {
    const fact = factOf(report, `${id}/final/2022`);
    return fact && toNumber(fact.amount);
  };
  expect(value("income.grand-total")).toBe(41_254_900);
  expect(value("expenditure.grand-total")).toBe(41_439_100);
  expect(value("income.grand-total.decrease")).toBe(12_678_600);
  expect(value("expenditure.grand-total.decrease")).toBe(25_709_700);
  expect(value("income.grand-total.decrease-rate")).toBe(23.51);
  expect(value("expenditure.grand-total.decrease-rate")).toBe(38.29);
  expect(
    report.checks
      .filter(({ outcome }) => outcome === "fail")
      .map(({ rule }) => rule),
  ).toEqual(["income-equals-expenditure"]);
});

test("reads both figures that are set against the year's own budget", () =>
  reads(
    `示例市政务服务中心2023年度部门决算公开说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
2023年度一般公共预算财政拨款支出434.16万元，占本年支出合计的100.00%。与上年相比，增加58.21万元，增长15.48%。与年初预算相比，年初预算数400.00万元，决算数434.16万元。
`,
    {
      "expenditure.total/general-public-budget/initial-budget/2023": 400 * wan,
      "expenditure.total/general-public-budget/final/2023": 4_341_600,
    },
  ));

test("counts who came apart from who travelled", () =>
  reads(
    `2023年度示例州水利局本级部门决算
七、财政拨款三公经费支出决算情况说明
“三公”经费财政拨款支出决算中，公务接待费支出决算8.10万元，因公出国（境）费支出决算0万元。其中：
1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。
2、公务接待费支出决算为8.10万元，全年共接待来访团组68个、来宾520人次，主要是水利检查发生的接待支出。
`,
    {
      "three-public.groups/final/2023": 0,
      "three-public.receptions/来访团组/final/2023": 68,
      "three-public.guests/来访团组/final/2023": 520,
      "three-public.reception/fiscal/final/2023": 81_000,
    },
  ));

test("holds a difference from the budget against what was told just before", () =>
  reads(
    `示例市示例区招商投资促进局2023年度单位决算公开说明
三、财政拨款“三公”经费情况说明
（二）“三公”经费分项支出情况
公务车购置费0.00万元。公务车运行维护费6.02万元，主要用于招商工作。费用支出较年初预算数减少0.98万元。
`,
    {
      "three-public.vehicle-running/fiscal/final/2023": 60_200,
      "three-public.vehicle-running.under-budget/fiscal/initial-budget/2023": 9_800,
      "three-public.vehicle-purchase.under-budget/fiscal/initial-budget/2023":
        undefined,
    },
  ));

test.each([
  ["示例州水利局本级2023年度部门决算", "示例州水利局"],
  ["示例市投资促进局部门2023年度部门决算", "示例市投资促进局"],
  [
    "示例市江南区生态环境局\n2023年度部门决算\n示例市江南区生态环境局2023年度部门决算表",
    "示例市江南区生态环境局",
  ],
])("tells whose report %j is", async (title, centre) => {
  const report = await readText(`${title}
一、收入支出决算总体情况说明
2023年度收入总计434.72万元，支出总计434.72万元。与上年相比，收入总计增加10.00万元。
`);
  expect(report.report).toMatchObject({ centre, fiscalYear: 2023 });
});

test("tells the columns of a torn head by the form's own sums", () =>
  reads(
    `示例市江南区生态环境局2025年度部门决算
              财政拨款“三公”经费支出决算表
                                                                    单位：万元
                        财政拨款“三公”经费
            因公出国            公务用车购置及运行维护费
    合计      （境）费          小计 公务用车购置         公务用车运行 公务接待费
                                      费        维护费
预算 决算 预算 决算 预算 决算 预算 决算 预算 决算 预算 决算
数 数 数 数 数 数 数 数 数 数 数 数
23.00 17.95 1.00 0.00 20.50 16.95 8.00 6.00 12.50 10.95 1.50 1.00
注：本表反映部门本年度“三公”经费支出预决算情况。
一、收入支出决算总体情况说明
2025年度收入总计434.72万元，支出总计434.72万元。
`,
    {
      "three-public.total/fiscal/full-year-budget/2025": 23 * wan,
      "three-public.total/fiscal/final/2025": 179_500,
      "three-public.vehicle-purchase/fiscal/final/2025": 6 * wan,
      "three-public.vehicle-running/fiscal/full-year-budget/2025": 125_000,
      "three-public.reception/fiscal/final/2025": wan,
    },
  ));

test("tells what a torn head with blank columns leaves no doubt of", () =>
  reads(
    `示例市江南区生态环境局2025年度部门决算
              财政拨款“三公”经费支出决算表
                                                                    单位：万元
                        财政拨款“三公”经费
            因公出国            公务用车购置及运行维护费
    合计      （境）费          小计 公务用车购置         公务用车运行 公务接待费
                                      费        维护费
预算 决算 预算 决算 预算 决算 预算 决算 预算 决算 预算 决算
数 数 数 数 数 数 数 数 数 数 数 数
31.36 30.13 8.77 8.64 19.45 19.19        19.45 19.19 3.14 2.30
一、收入支出决算总体情况说明
2025年度收入总计434.72万元，支出总计434.72万元。
`,
    {
      "three-public.total/fiscal/full-year-budget/2025": 313_600,
      "three-public.abroad/fiscal/final/2025": 86_400,
      "three-public.vehicles/fiscal/full-year-budget/2025": 194_500,
      "three-public.vehicle-purchase/fiscal/full-year-budget/2025": undefined,
      "three-public.reception/fiscal/final/2025": 23_000,
    },
  ));

test("takes the end of a wrapped fund for no row of its own", () =>
  reads(
    `示例市江南区生态环境局2025年度部门决算
                   财政拨款收入支出决算总表
                                                                         单位：万元
     收入                               支出
     项目      决算数           项目       合计   一般公共预算财政拨款
一、一般公共预算财政
拨款           4,733.14 一、一般公共服务支出     4,733.14     4,733.14
二、政府性基金预算财
政拨款              0.00 二、外交支出           0.00     0.00
三、国有资本经营预算
财政拨款             0.00 三、国防支出           0.00     0.00
本年收入合计       4,733.14 本年支出合计       4,733.14     4,733.14
总计           4,733.14 总计           4,733.14     4,733.14
一、收入支出决算总体情况说明
2025年度收入总计4,733.14万元，支出总计4,733.14万元。财政拨款收入4,733.14万元。
`,
    {
      "income.fiscal/general-public-budget/final/2025": 47_331_400,
      "income.fiscal/state-capital/final/2025": 0,
      "income.total/fiscal/final/2025": 47_331_400,
    },
  ));

test("takes a class that a line cut after its fund for the class", () =>
  reads(
    `示例市江南区生态环境局2025年度部门决算
                   财政拨款收入支出决算总表
                                                                         单位：万元
     收入                               支出
     项目      决算数           项目       合计   国有资本经营预算财政拨款
三、国有资本经营预算财政拨款   79.94 一、一般公共服务支出
                      二十、粮油物资储备支出
                      二十一、国有资本经营预算       79.94                79.94
                      支出
                      二十三、其他支出
本年收入合计       79.94 本年支出合计         79.94                79.94
总计           79.94 总计           79.94                79.94
一、收入支出决算总体情况说明
2025年度收入总计79.94万元，支出总计79.94万元。
`,
    { "expenditure.by-function/fiscal/223/final/2025": 799_400 },
  ));

test("takes an amount that the text cut for the table's", () =>
  reads(
    `2026年示例市江南区建设和管理委员会部门预算
2026年部门预算编制说明
2026年，示例市江南区建设和管理委员会收入预算328,661万元，其中：财政拨款收入328,661万元。
2026年部门财务收支预算总表
                                                                  单位：元
            本年收入                                       本年支出
      项目                    预算数                   项目                    预算数
一、财政拨款收入                 3,286,618,082.20    一、城乡社区支出           3,286,618,082.20
本年收入合计                   3,286,618,082.20    本年支出合计             3,286,618,082.20
收入总计                     3,286,618,082.20    支出总计               3,286,618,082.20
`,
    {
      "income.total/initial-budget/2026": 3_286_618_082.2,
      "income.fiscal/fiscal/initial-budget/2026": 3_286_618_082.2,
    },
  ));

test("reads a passage of two figures alone", () =>
  reads(
    "2023年度收、支总计均为434.72万元。一般公共预算财政拨款支出400.00万元。\n",
    {
      "income.grand-total/final/2023": 4_347_200,
      "expenditure.grand-total/final/2023": 4_347_200,
    },
  ));

test("reads how far an outturn is from its budget, with and without its sign", () =>
  reads(
    `示例市示例区政务服务中心2023年度单位决算
五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出年初预算为500.00万元，支出决算为400.00万元，预决算差异率为-20.00%，差异原因是项目减少。
1.一般公共服务支出（类）商贸事务（款）事业运行（项）年初预算数为213.00万元，支出决算数为181.05万元，预决算差异率15.00%，主要原因是人员减少。
`,
    {
      "expenditure.total.budget-deviation/general-public-budget/initial-budget/2023":
        -20,
      "expenditure.by-function.budget-deviation/general-public-budget/2011350/initial-budget/2023": 15,
    },
  ));

test("reads what each guest and each vehicle costs, beside how many there are", async () => {
  const text = `示例市示例区政务服务中心2023年度单位决算
九、财政拨款“三公”经费支出决算情况说明
2.公务用车购置及运行维护费支出3.00万元，其中：公务用车购置费0万元，公务用车运行维护费3.00万元，公务用车保有量2辆，车均运维费1.50万元/辆。
3.公务接待费支出1.20万元，国内公务接待10批次、120人次，人均接待费100元。
`;
  await reads(text, {
    "three-public.per-vehicle/fiscal/final/2023": 15_000,
    "three-public.per-guest/fiscal/final/2023": 100,
    "assets.vehicles/财政拨款开支/final/2023": 2,
    "three-public.vehicle-running/fiscal/final/2023": 3 * wan,
    "three-public.reception/fiscal/final/2023": 12_000,
  });
  const { checks } = await readText(text.replace("100元", "160元"));
  expect(
    checks.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule),
  ).toEqual(["three-public-each"]);
});

test("tries what several of the three public expenses are together", async () => {
  const text = `示例市示例区政务服务中心2023年度单位决算
九、财政拨款“三公”经费支出决算情况说明
2023年度“三公”经费财政拨款支出决算为4.20万元，其中：公务用车购置及运行维护费和公务接待费合计4.20万元，因公出国（境）费0万元。公务用车购置及运行维护费3.00万元，公务接待费1.20万元，其中国内接待费1.20万元。因公出国（境）费、公务接待费两项合计1.20万元。
`;
  await reads(text, {
    "three-public.reception/fiscal/final/2023": 12_000,
    "three-public.reception/fiscal/公务用车购置及运行维护费和公务接待费/final/2023": 42_000,
    "three-public.reception/fiscal/因公出国(境)费、公务接待费/final/2023": 12_000,
  });
  const { checks } = await readText(
    text.replace("接待费合计4.20", "接待费合计4.90"),
  );
  expect(
    checks.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule),
  ).toEqual(["three-public-parts"]);
});

test("reads what is reserved for small and micro firms of what is reserved", () =>
  reads(
    `示例市示例区政务服务中心2023年度单位决算
十一、政府采购支出说明
面向中小企业预留政府采购项目预算金额80.00万元，其中面向小微企业50.00万元。
`,
    {
      "procurement.sme-reserved/initial-budget/2023": 80 * wan,
      "procurement.small-micro-reserved/initial-budget/2023": 50 * wan,
    },
  ));

test("takes up what stood before a bracket behind it", () =>
  reads(
    `2022年度示例区招商服务中心单位决算公开
二、收入决算情况说明
2022年度本年收入合计1,230.00万元，包括财政拨款收入1,180.00万元（其中：一般公共预算1,180.00万元，政府性基金预算0万元，国有资本经营预算0万元），占收入合计95.93%；其他收入50.00万元，占收入合计4.07%。
九、财政拨款“三公”经费支出决算情况说明
2022年度财政拨款“三公”经费支出决算5.00万元。
公务接待费支出预算6.00万元（其中：一般公共预算支出6.00万元；政府性基金预算支出0万元；国有资本经营预算支出0万元），支出决算5.00万元（其中：一般公共预算支出5.00万元；政府性基金预算支出0万元；国有资本经营预算支出0万元），完成调整后预算的83.33%。国内公务接待50批次，400人次。
`,
    {
      "income.fiscal/general-public-budget/final/2022": 1180 * wan,
      "income.fiscal/general-public-budget/initial-budget/2022": undefined,
      "income.fiscal.share/fiscal/final/2022": 95.93,
      "three-public.reception/fiscal/full-year-budget/2022": 6 * wan,
      "three-public.reception/fiscal/final/2022": 5 * wan,
      "three-public.reception.completion-rate/fiscal/full-year-budget/2022": 83.33,
      "three-public.reception.completion-rate/state-capital/full-year-budget/2022":
        undefined,
    },
  ));

test("tells the budget of the three public expenses from their outturn where both name the fund", () =>
  reads(
    `2023年度示例市投资促进中心单位决算
（九）一般公共预算财政拨款“三公”经费支出决算情况说明
2023年度“三公”经费一般公共预算财政拨款支出预算为30.00万元，支出决算为21.00万元，完成预算的70.00%。
`,
    {
      "three-public.total/general-public-budget/full-year-budget/2023":
        30 * wan,
      "three-public.total/general-public-budget/final/2023": 21 * wan,
    },
  ));

test("reads both sides of a budget that gives each its reason", () =>
  reads(
    `2024年示例区企业服务中心部门预算
一、部门预算收支增减变化情况
2024年本部门收入预算1,560.00万元，比上年增加60.00万元，增长4.00%，主要原因是项目增加；支出预算1,570.00万元，比上年增加70.00万元，增长4.67%，主要原因是项目增加。
三、机关运行经费安排情况
2024年，本部门机关运行经费安排90.00万元，比上年增加5.00万元，增长5.88%，主要原因是人员增加。
四、政府采购情况
2024年本部门政府采购安排120.00万元，其中：货物类采购预算20.00万元，工程类采购预算0.00万元，服务类采购预算100.00万元。
`,
    {
      "income.total/initial-budget/2024": 1560 * wan,
      "income.total.increase/initial-budget/2024": 60 * wan,
      "expenditure.total/initial-budget/2024": 1570 * wan,
      "expenditure.total.increase/initial-budget/2024": 70 * wan,
      "expenditure.total.increase-rate/initial-budget/2024": 4.67,
      "expenditure.agency-operations/general-public-budget/initial-budget/2024":
        90 * wan,
      "procurement.total/initial-budget/2024": 120 * wan,
    },
  ));

test("reads shares behind an explanation, and accounts under the heading of their fund", () =>
  reads(
    `示例市中小企业服务中心2022年度单位决算
一、收入支出总体情况说明
（一）收入总计1,156.78万元，包括：
1.财政拨款收入1,110.00万元，占收入总计的95.96%。
2.年初结转和结余46.78万元，占收入总计的4.04%。
与上年相比，今年收入减少43.22万元，降低3.60%，主要原因：项目减少。
（二）支出总计1,156.78万元，包括：
1.基本支出456.78万元。主要是为保障机构正常运转而发生的各项支出，占支出总计的39.49%。
2.项目支出700.00万元。主要是为完成特定的工作任务所发生的支出，占支出总计的60.51%。
二、财政拨款支出情况说明
2022年度财政拨款支出1,126.78万元，其中：基本支出446.78万元，项目支出680.00万元。
1.一般公共服务支出（类）1,126.78万元，具体包括：
（1）商贸事务（款）事业运行（项）426.78万元，主要用于人员经费；
（2）商贸事务（款）招商引资（项）700.00万元，主要用于招商活动。
`,
    {
      "income.opening-balance.decrease/final/2022": undefined,
      "income.grand-total.decrease/final/2022": 432_200,
      "income.grand-total.decrease-rate/final/2022": 3.6,
      "expenditure.basic.share/final/2022": 39.49,
      "expenditure.project.share/final/2022": 60.51,
      "expenditure.basic/final/2022": 4_567_800,
      "expenditure.basic/fiscal/final/2022": 4_467_800,
      "expenditure.by-function/fiscal/2011350/final/2022": 4_267_800,
      "expenditure.by-function/2011350/final/2022": undefined,
    },
  ));

test("keeps guests of one kind apart from those of another", () =>
  reads(
    `2023年度示例市示例区政务服务中心部门决算公开
九、财政拨款“三公”经费、会议费和培训费支出决算情况说明
3.公务接待费支出预算3.00万元，支出决算2.00万元，完成调整后预算的66.67%。其中：国内公务接待支出2.00万元，接待20批次，180人次，开支内容：接待调研；国（境）外公务接待支出0万元，接待0批次，0人次。
（三）会议费支出决算情况说明
2023年度财政拨款会议费支出预算2.00万元，支出决算1.50万元，完成调整后预算的75.00%。
`,
    {
      "three-public.receptions/国内/final/2023": 20,
      "three-public.guests/国内/final/2023": 180,
      "three-public.receptions/国(境)外/final/2023": 0,
      "three-public.guests/国(境)外/final/2023": 0,
      "expenditure.meetings/general-public-budget/full-year-budget/2023":
        2 * wan,
    },
  ));

test("reads once more what a kind of reception cost, behind its guests", () =>
  reads(
    `示例市示例局2023年度部门决算
七、“三公”经费财政拨款支出决算情况说明
3.公务接待费支出1.00万元。其中：
国内公务接待支出1.00万元，主要用于执行公务。国内公务接待10批次，100人次（不包括陪同人员），共计支出1.00万元。
外事接待支出0万元，外事接待0批次，0人次，共计支出0万元。
`,
    {
      "three-public.reception/fiscal/国内公务接待/final/2023": wan,
      "three-public.reception/fiscal/外事接待/final/2023": 0,
      "three-public.guests/国内/final/2023": 100,
    },
  ));

test("takes what the year's own budget is compared with for no change from the year before", () =>
  reads(
    `示例市示例区政务服务中心2023年度部门决算
七、“三公”经费财政拨款支出决算情况说明
2023年“三公”经费财政拨款决算数5.00万元，比2023年“三公”经费财政拨款年初预算6.00万元减少1.00万元。其中：
2.公务接待费。2023年决算数1.00万元，比2023年年初预算数2.00万元减少1.00万元。公务接待10批次，公务接待100人次。
3.公务用车购置及运行维护费。2023年决算数4.00万元。公务用车运行维护费2023年决算数4.00万元，其中：公务用车加油1.50万元，公务用车维修1.50万元，公务用车保险1.00万元。2023年公务用车保有量2辆，车均运行维护费2.00万元。
八、机关运行经费支出情况
2023年维持机关日常运转而开支的机关运行经费，合计100.00万元，比上年增加5.00万元。
十、国有资产占用情况
2023年车辆2台。
`,
    {
      "three-public.total/fiscal/initial-budget/2023": 6 * wan,
      "three-public.total.under-budget/fiscal/initial-budget/2023": wan,
      "three-public.total.decrease/fiscal/final/2023": undefined,
      "three-public.guests/final/2023": 100,
      "three-public.vehicle-running/fiscal/公务用车加油/final/2023": 15_000,
      "three-public.per-vehicle/fiscal/final/2023": 2 * wan,
      "expenditure.agency-operations/general-public-budget/final/2023":
        100 * wan,
    },
  ));

test("counts guests before the receptions, and travellers behind a semicolon", () =>
  reads(
    `示例市示例区政务服务中心2023年度单位决算
九、“三公”经费财政拨款支出决算情况说明
（1）因公出国（境）费用支出决算0.00万元。全年因公出国（境）团组0个；累计0人次。
（3）公务接待费支出决算1.00万元。其中，外事接待支出0.00万元，接待0人次，0批次。
其他国内公务接待支出1.00万元，接待100人次，10批次。
`,
    {
      "three-public.travellers/final/2023": 0,
      "three-public.guests/外事/final/2023": 0,
      "three-public.guests/国内/final/2023": 100,
      "three-public.receptions/国内/final/2023": 10,
    },
  ));

test("judges no total by the one account that a passage tells of", () =>
  reads(
    `示例市示例区政务服务中心2023年度单位决算
五、一般公共预算财政拨款支出决算情况说明
2023年度一般公共预算财政拨款支出年初预算为500.00万元，支出决算为400.00万元，完成年初预算的80.00%。
1.一般公共服务支出（类）商贸事务（款）事业运行（项）。年初预算为200.00万元，支出决算为170.00万元，完成年初预算的85.00%。
`,
    {
      "expenditure.total/general-public-budget/initial-budget/2023": 500 * wan,
      "expenditure.by-function/general-public-budget/2011350/initial-budget/2023":
        200 * wan,
    },
  ));

test("keeps the next source out of the reason of the one before", () =>
  reads(
    `示例市示例区企业发展服务中心2023年度部门决算
一、收入支出决算总体情况说明
2023年度总收入1,817.62万元，其中：本年收入1,700.00万元，年初结转和结余117.62万元。总支出1,817.62万元，其中：本年支出1,750.00万元，年末结转和结余67.62万元。
（一）年度收入总体情况
2023年度总收入1,817.62万元，较上年决算数增加100.10万元，增长5.83%。其中，一般公共预算财政拨款收入1,600.00万元，较上年增加60.00万元，增长3.90%，主要原因是：人员增加；政府性基金预算财政拨款收入0万元，与上年持平；其他收入100.00万元，较上年增加30.00万元，增长42.86%。
（二）年度支出总体情况
2023年度总支出1,817.62万元，较上年决算数增加100.10万元，增长5.83%。其中基本支出900.00万元，较上年增加40.00万元，增长4.65%；项目支出850.00万元，较上年增加40.00万元，增长4.94%。
十、其他重要事项
（四）预算绩效情况
本单位组织对2023年度一般公共预算项目支出进行绩效自评，涉及项目3个，涉及资金850.00万元，占一般公共预算项目支出总额的100%。
`,
    {
      "income.total/final/2023": 1_700 * wan,
      "income.grand-total/final/2023": 18_176_200,
      "income.grand-total.increase/final/2023": 1_001_000,
      "income.fiscal.increase/general-public-budget/final/2023": 60 * wan,
      "income.other/final/2023": 100 * wan,
      "income.other.increase/final/2023": 30 * wan,
      "income.other.increase-rate/final/2023": 42.86,
      "expenditure.total/final/2023": 1_750 * wan,
      "expenditure.grand-total.increase/final/2023": 1_001_000,
      "expenditure.project/general-public-budget/final/2023": 850 * wan,
    },
  ));

test("reads the other side of the fund that was told first, and behind a reason", () =>
  reads(
    `2022年度示例市招商服务中心部门决算
四、财政拨款收入支出决算总体情况说明
（一）财政拨款收支与2021年度决算对比情况
本部门2022年度财政拨款本年收入1,541.16万元，比2021年度增加131.16万元，增长9.30%，主要是项目增加；本年支出1,550.27万元，增加140.27万元，增长9.95%，主要是项目增加。其中：
一般公共预算财政拨款本年收入1,511.16万元，比上年增加131.16万元，增长9.50%；本年支出1,520.27万元，比上年增加140.27万元，增长10.16%；
政府性基金预算财政拨款本年收入30.00万元；本年支出30.00万元。
（二）财政拨款收支与年初预算数对比情况
本部门2022年度财政拨款本年收入1,541.16万元，完成年初预算的104.13%，决算数大于预算数主要原因是追加项目；本年支出1,550.27万元，完成年初预算的104.75%，决算数大于预算数主要原因是追加项目。
`,
    {
      "expenditure.total/fiscal/final/2022": 15_502_700,
      "expenditure.total/general-public-budget/final/2022": 15_202_700,
      "expenditure.total/government-fund/final/2022": 30 * wan,
      "expenditure.total.increase/general-public-budget/final/2022": 1_402_700,
      "expenditure.total.completion-rate/fiscal/initial-budget/2022": 104.75,
    },
  ));

test("reads what a unit calls its own income, and appropriations under a heading of their own", () =>
  reads(
    `示例市幼儿园2019年度部门决算公开
(一)收入决算情况。
2019年度,本单位收入为1687.45万元,其中:财政拨款收入1516.64万元,占89.88%;事业收入170.81万元,占10.12%。
(二)支出决算情况
2019年度,本单位支出为1942.57万元。其中:基本支出1121.09万元,占57.71%;项目支出821.48万元,占42.29%。
(三)财政拨款收入决算情况。
2019年度,本单位财政拨款收入总计1516.64万元,与上年相比减少58.49万元,降低3.71%。其中:一般公共预算财政拨款收入1486.64万元,政府性基金预算财政拨款收入30万元。
`,
    {
      "income.total/final/2019": 16_874_500,
      "expenditure.total/final/2019": 19_425_700,
      "income.fiscal/general-public-budget/final/2019": 14_866_400,
      "income.fiscal/government-fund/final/2019": 30 * wan,
    },
  ));

test("counts vehicles bought in 台 and guests as 来访人员", () =>
  reads(
    `示例市示例区政务服务中心2023年度部门决算
七、财政拨款“三公”经费支出决算情况说明
2.公务用车购置及运行费支出决算为3.00万元。其中：公务用车购置支出为0.00万元，购置车辆0台。公务用车运行支出3.00万元。
3.公务接待费支出决算为1.00万元。2023年共接待国内来访团组10个、来访人员100人次（不包括陪同人员）。
`,
    {
      "three-public.vehicles-bought/final/2023": 0,
      "three-public.receptions/来访团组/final/2023": 10,
      "three-public.guests/来访团组/final/2023": 100,
    },
  ));
