import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { readText } from "./read-text.ts";

// 三公经费 of a budget beside that of the year before: two blocks of the same columns, most of them blank.

/** Ten thousands of yuan; 0 where the column is blank or nothing. */
const tables: readonly {
  readonly text: string;
  readonly facts: Readonly<Record<string, number>>;
}[] = [
  {
    text: `                               一般公共预算财政拨款“三公”经费支出预算表
部门：示例市江南区企业服务中心          单位：万元
                      2023年预算数                                            2024年预算数
         因公出国（境）        公务用车购置及运行维护费                         因公出国（境）        公务用车购置及运行维护费
  合计        费      小计       公务用车购置 公务用车运行    公务接待费    合计        费      小计       公务用车购置 公务用车运行    公务接待费
                               费     维护费                                           费     维护费
  0.00     0.00    0.00       0.00    0.00     0.00   6.57     0.00    0.00       0.00    0.00     6.57`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2024": 6.57,
      "three-public.total/general-public-budget/initial-budget/2023": 0,
      "three-public.abroad/general-public-budget/initial-budget/2024": 0,
      "three-public.abroad/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicles/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicles/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2023": 0,
      "three-public.reception/general-public-budget/initial-budget/2024": 6.57,
      "three-public.reception/general-public-budget/initial-budget/2023": 0,
    },
  },
  {
    text: `                               一般公共预算财政拨款“三公”经费支出预算表
部门：示例市江南区企业服务中心          单位：万元
                        上年预算数                                               本年预算数
         因公出国（境）        公务用车购置及运行维护费                         因公出国（境）        公务用车购置及运行维护费
  合计        费      小计      公务用车购置 公务用车运行    公务接待费    合计         费      小计      公务用车购置 公务用车运行    公务接待费
                              费       费                                           费       费
  6.48      0      4.60       0      4.60     1.88   10.02      0      5.86       0      5.86     4.16`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2024": 10.02,
      "three-public.total/general-public-budget/initial-budget/2023": 6.48,
      "three-public.abroad/general-public-budget/initial-budget/2024": 0,
      "three-public.abroad/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicles/general-public-budget/initial-budget/2024": 5.86,
      "three-public.vehicles/general-public-budget/initial-budget/2023": 4.6,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2024": 5.86,
      "three-public.vehicle-running/general-public-budget/initial-budget/2023": 4.6,
      "three-public.reception/general-public-budget/initial-budget/2024": 4.16,
      "three-public.reception/general-public-budget/initial-budget/2023": 1.88,
    },
  },
  {
    text: `                                   一般公共预算财政拨款“三公”经费支出预算表
部门：示例市江南区企业服务中心             单位：万元
                          2023年预算数                                                 2024年预算数
  合计      因公出国（境）费            公务用车购置及运行费          公务接待费    合计      因公出国（境）费            公务用车购置及运行费          公务接待费
                     小计         公务用车购置费 公务用车运行费                               小计         公务用车购置费 公务用车运行费
  16.61      0.00    8.55          0.00    8.55     8.06   10.97      0.00    7.61          0.00    7.61     3.36`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2024": 10.97,
      "three-public.total/general-public-budget/initial-budget/2023": 16.61,
      "three-public.abroad/general-public-budget/initial-budget/2024": 0,
      "three-public.abroad/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicles/general-public-budget/initial-budget/2024": 7.61,
      "three-public.vehicles/general-public-budget/initial-budget/2023": 8.55,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2024": 7.61,
      "three-public.vehicle-running/general-public-budget/initial-budget/2023": 8.55,
      "three-public.reception/general-public-budget/initial-budget/2024": 3.36,
      "three-public.reception/general-public-budget/initial-budget/2023": 8.06,
    },
  },
  {
    text: `                               一般公共预算财政拨款“三公”经费支出预算表
部门：示例市江南区企业服务中心          单位：万元
                      2023年预算数                                            2024年预算数
         因公出国（境）        公务用车购置及运行维护费                         因公出国（境）        公务用车购置及运行维护费
 合计         费      小计       公务用车购置 公务用车运行   公务接待费    合计         费      小计       公务用车购置 公务用车运行   公务接待费
                               费      费                                            费      费
 21.96     13.30   0.00       0.00   0.00     8.66   30.99     25.64   0.00       0.00   0.00     5.35`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2024": 30.99,
      "three-public.total/general-public-budget/initial-budget/2023": 21.96,
      "three-public.abroad/general-public-budget/initial-budget/2024": 25.64,
      "three-public.abroad/general-public-budget/initial-budget/2023": 13.3,
      "three-public.vehicles/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicles/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-purchase/general-public-budget/initial-budget/2023": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2024": 0,
      "three-public.vehicle-running/general-public-budget/initial-budget/2023": 0,
      "three-public.reception/general-public-budget/initial-budget/2024": 5.35,
      "three-public.reception/general-public-budget/initial-budget/2023": 8.66,
    },
  },
  {
    text: `一般公共预算财政拨款“三公”经费支出预算表
单位：万元
2023年预算数\t\t\t\t\t\t2024年预算数\t\t\t\t\t
合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行维护费\t\t\t公务接待费
\t\t小计\t公务用车购置费\t公务用车运行维护费\t\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t
7.40\t\t5.20\t\t5.20\t2.20\t6.90\t\t5.20\t\t5.20\t1.70`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2023": 7.4,
      "three-public.reception/general-public-budget/initial-budget/2023": 2.2,
      "three-public.total/general-public-budget/initial-budget/2024": 6.9,
      "three-public.vehicles/general-public-budget/initial-budget/2024": 5.2,
      "three-public.vehicle-running/general-public-budget/initial-budget/2024": 5.2,
      "three-public.reception/general-public-budget/initial-budget/2024": 1.7,
      "three-public.abroad/general-public-budget/initial-budget/2024": 0,
    },
  },
  // The sums of two blocks do not hold: no figure is put anywhere.
  {
    text: `一般公共预算财政拨款“三公”经费支出预算表
单位：万元
   2023年预算数                        2024年预算数
   合计   因公出国（境）费   公务用车购置及运行维护费   公务接待费   合计   因公出国（境）费   公务用车购置及运行维护费   公务接待费
                             小计   公务用车购置费   公务用车运行费                             小计   公务用车购置费   公务用车运行费
   7.40   0.00   5.20   0.00   5.20   2.20   6.90   0.00   5.20   0.00   5.20   1.10`,
    facts: {
      "three-public.total/general-public-budget/initial-budget/2024": 0,
      "three-public.total/general-public-budget/initial-budget/2023": 0,
    },
  },
];

test.each(tables)("tells two years' columns apart", async ({ text, facts }) => {
  const report = await readText(`2024年度示例市江南区企业服务中心部门预算
第二部分 部门预算表
${text}

第三部分 2024年度部门预算情况说明
一、收入支出预算总体情况说明
2024年度收入总计9,999.00万元，支出总计9,999.00万元。
`);
  const values = new Map(
    report.facts.map(({ id, amount }) => [
      id.slice(report.report.id.length + 1),
      Math.round(toNumber(amount)) / 1e4,
    ]),
  );
  expect(
    Object.fromEntries(
      Object.keys(facts).map((id) => [id, values.get(id) ?? 0]),
    ),
  ).toEqual(facts);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});
