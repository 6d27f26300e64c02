import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { readText } from "./read-text.ts";

// Lists of projects and purchases in budgets of several provinces, as converters set them.

/** Ten thousands of yuan; undefined for what must not be read. */
const lists: readonly {
  readonly list: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, number | undefined>>;
}[] = [
  {
    list: "projects under funds of this year and carried over",
    text: `                                                       项目支出表
公开11表         单位：万元
                                                              本年拨款                  财政拨款结转结余
  类型           项目名称            项目单位         合计        一般公共预算 政府性基金预算 国有资本经营预 一般公共预算 政府性基金预算  国有资本经营预 财政专户管理资
                                                                                                        金      单位资金
                                                                        算                       算
                      合计                   1,117.96    986.06  99.50                                           32.40
 特定目标类   产业扶持政策兑现专项资金       示例市江南区企业服务中心    680.00     560.50  99.50                                           20.00
 特定目标类   招商引资及重大项目跟踪服务工作经   示例市江南区企业服务中心    215.36     215.36
         费
 其他运转类   企业服务大厅物业及运行维护      示例市江南区企业服务中心     88.40      76.00                                                  12.40
 特定目标类   中小微企业公共服务平台建设与升级   示例市江南区企业服务中心    134.20     134.20
         改造补助（2024年续建）`,
    facts: {
      "project/产业扶持政策兑现专项资金/initial-budget/2024": 680,
      "project/招商引资及重大项目跟踪服务工作经费/initial-budget/2024": 215.36,
      "project/企业服务大厅物业及运行维护/initial-budget/2024": 88.4,
      "project/中小微企业公共服务平台建设与升级改造补助(2024年续建)/initial-budget/2024": 134.2,
      "expenditure.project/initial-budget/2024": 1117.96,
    },
  },
  {
    list: "a number, a name and an amount",
    text: `                  2024年部门预算项目支出表
单位：万元
  序号                项目名称                预算金额
  合计                                    1,117.96
   1    产业扶持政策兑现专项资金                     680.00
   2    招商引资及重大项目跟踪服务工作经费                215.36
   3    企业服务大厅物业及运行维护                     88.40
   4    中小微企业公共服务平台建设与升级改造补助（2024年续建）    134.20`,
    facts: {
      "project/产业扶持政策兑现专项资金/initial-budget/2024": 680,
      "project/招商引资及重大项目跟踪服务工作经费/initial-budget/2024": 215.36,
      "project/企业服务大厅物业及运行维护/initial-budget/2024": 88.4,
      "project/中小微企业公共服务平台建设与升级改造补助(2024年续建)/initial-budget/2024": 134.2,
      "expenditure.project/initial-budget/2024": 1117.96,
    },
  },
  {
    list: "projects with types, names and units one space apart, amounts over two lines",
    text: `                         2024年项目支出预算表
部门：示例市江南区企业服务中心            单位：万元
  类型       项目名称           项目单位      合计       一般公共预 政府性基金 财政专户管      单位资金
                                               算拨款     预算拨款   理资金
特定目标类   创新物业扶持工作经费 示例市江南区企业服务中
                            心      838.14      838.14
其他运转类 大赛宣传活动大厅运行维护费 示例市江南区企业服务中
                            心      460.64      460.64
特定目标类 数字化创业产业补助资金 示例市江南区企业服务中
                            心      503.76      464.04               39.72
特定目标类 引资诊断运行引进人才（2024
           年续建）
                      示例市江南区企业服务中 751.36
                            心                  715.39               35.97
其他运转类   物业引进推介专项资金    示例市江南区企业服务中  350.98       44.03  306.95
                            心
特定目标类 宣传平台运行引资企业经费 示例市江南区企业服务中
                            心      467.70      467.70
其他运转类 公共专项环境兑现运行推介企业
        营商（2024年续建）
                      示例市江南区企业服务中 516.11
                            心                  361.09  155.02
                合计                3,888.69    3,351.03 461.97       75.69`,
    facts: {
      "project/创新物业扶持工作经费/initial-budget/2024": 838.14,
      "project/大赛宣传活动大厅运行维护费/initial-budget/2024": 460.64,
      "project/数字化创业产业补助资金/initial-budget/2024": 503.76,
      "project/引资诊断运行引进人才(2024年续建)/initial-budget/2024": 751.36,
      "project/物业引进推介专项资金/initial-budget/2024": 350.98,
      "project/宣传平台运行引资企业经费/initial-budget/2024": 467.7,
      "project/公共专项环境兑现运行推介企业营商(2024年续建)/initial-budget/2024": 516.11,
      "expenditure.project/initial-budget/2024": 3888.69,
    },
  },
  {
    list: "projects with types that wrap below short names",
    text: `                     部门预算项目支出明细表
部门：示例市江南区企业服务中心       单位：万元
                                               政府性基 财政专户
 类型      项目名称         项目单位       合计 一般公共
                                       预算拨款 金预算拨           单位资金
                                                 款 管理资金
            合计                 3604.73 2927.00 655.64 0.00  22.09
其他运转 宣传环境大厅物业改造兑现    江南区投促中心     28.89 28.89    0.00  0.00   0.00
 类 跟踪（2024年续建）
其他运转 人才专项环境维护产业跟踪    江南区投促中心    680.60 385.28 295.32 0.00    0.00
 类 运行维护费
其他运转 项目跟踪经费          江南区投促中心     89.94 89.94    0.00  0.00   0.00
 类
特定目标 环境升级大赛建设扶持重大    江南区投促中心    129.88 129.88 0.00    0.00   0.00
 类 推介兑现补助资金
其他运转 兑现平台推介扶持维护宣传    江南区投促中心     50.12  0.00    45.04 0.00   5.08
 类 引进工作经费
特定目标 兑现企业营商大赛创新补助    江南区投促中心    676.57 676.57 0.00    0.00   0.00
 类 资金
特定目标 维护转型项目专项资金      江南区投促中心    869.84 852.83 0.00    0.00  17.01
 类
其他运转 企业服务扶持转型跟踪（20   江南区投促中心   1078.89 763.61 315.28 0.00    0.00
 类 24年续建）`,
    facts: {
      "project/宣传环境大厅物业改造兑现跟踪(2024年续建)/initial-budget/2024": 28.89,
      "project/人才专项环境维护产业跟踪运行维护费/initial-budget/2024": 680.6,
      "project/项目跟踪经费/initial-budget/2024": 89.94,
      "project/环境升级大赛建设扶持重大推介兑现补助资金/initial-budget/2024": 129.88,
      "project/兑现平台推介扶持维护宣传引进工作经费/initial-budget/2024": 50.12,
      "project/兑现企业营商大赛创新补助资金/initial-budget/2024": 676.57,
      "project/维护转型项目专项资金/initial-budget/2024": 869.84,
      "project/企业服务扶持转型跟踪(2024年续建)/initial-budget/2024": 1078.89,
      "expenditure.project/initial-budget/2024": 3604.73,
    },
  },
  {
    list: "projects with units that wrap where names do not",
    text: `                                             表11 项目支出表
部门：示例市江南区企业服务中心        单位：万元
                                                      本年拨款         财政拨款结转结余
 类型       项目名称         项目单位        合计       一般公共预 政府性基金 国有资本经 一般公共预 政府性基金 国有资本经 财政专户管
                                                                                 理资金 单位资金
                                                算      预算    营预算 算    预算    营预算
              合计                 5,781.12    4,898.24 846.20                          36.68
特定目标类 中小微政策大赛补助资金    示例市江南区企业服     85.46       85.46
                        务中心
特定目标类 企业转型环境营商中小微
      创业诊断经费
                     示例市江南区企业服
                        务中心      1,058.47     758.22 300.25
其他运转类 物业会展运行维护费      示例市江南区企业服    700.70      700.70
                        务中心
特定目标类 维护监测跟踪工作经费     示例市江南区企业服    127.18      111.79                                  15.39
                        务中心
其他运转类 改造监测宣传维护企业推
      介经费
                     示例市江南区企业服
                        务中心       904.03      882.74                                  21.29
特定目标类 公共转型营商补助环境大
      赛招商扶持工作经费
                     示例市江南区企业服
                        务中心       574.80      382.18 192.62
      宣传企业运行转型重大物    示例市江南区企业服
其他运转类 业推介政策（2024年续      务中心      500.16     500.16
      建）
特定目标类 诊断创新经费         示例市江南区企业服   844.41     844.41
                        务中心
其他运转类 物业兑现活动数字化扶持
      运行维护费
                     示例市江南区企业服
                        务中心      712.56     359.23   353.33
其他运转类 专项创新活动跟踪工作经
      费
                     示例市江南区企业服
                        务中心      273.35     273.35`,
    facts: {
      "project/中小微政策大赛补助资金/initial-budget/2024": 85.46,
      "project/企业转型环境营商中小微创业诊断经费/initial-budget/2024": 1058.47,
      "project/物业会展运行维护费/initial-budget/2024": 700.7,
      "project/维护监测跟踪工作经费/initial-budget/2024": 127.18,
      "project/改造监测宣传维护企业推介经费/initial-budget/2024": 904.03,
      "project/公共转型营商补助环境大赛招商扶持工作经费/initial-budget/2024": 574.8,
      "project/宣传企业运行转型重大物业推介政策(2024年续建)/initial-budget/2024": 500.16,
      "project/诊断创新经费/initial-budget/2024": 844.41,
      "project/物业兑现活动数字化扶持运行维护费/initial-budget/2024": 712.56,
      "project/专项创新活动跟踪工作经费/initial-budget/2024": 273.35,
      "expenditure.project/initial-budget/2024": 5781.12,
    },
  },
  {
    list: "purchases with counts",
    text: `                       政府采购预算表
单位：万元
        采购项目            采购品目        数量   计量单位    金额
                  合计                            186.50
   产业扶持政策兑现专项资金        第三方审计服务      1     项      45.00
  企业服务大厅物业及运行维护         物业管理服务      1     项      76.00
      办公设备购置             台式计算机      25    台      15.50
  企业服务大厅物业及运行维护         房屋修缮工程      1     项      50.00`,
    facts: {
      "procurement.total/initial-budget/2024": 186.5,
      "procurement.goods/initial-budget/2024": undefined,
    },
  },
  {
    list: "purchases by kind in columns",
    text: `                     政府采购支出预算表
金额单位：万元
         采购项目                              采购金额
                          合计       货物             工程       服务
          合计             186.50    15.50          50.00   121.00
       第三方审计服务            45.00                            45.00
        物业管理服务            76.00                            76.00
       台式计算机购置            15.50    15.50
        房屋修缮工程            50.00                   50.00`,
    facts: {
      "procurement.total/initial-budget/2024": 186.5,
      "procurement.goods/initial-budget/2024": 15.5,
      "procurement.works/initial-budget/2024": 50,
      "procurement.services/initial-budget/2024": 121,
    },
  },
  {
    list: "purchases by kind in rows, their funds in columns",
    text: `                         政府采购预算表
金额单位：万元
     采购类型                              资金来源
                     合计      一般公共预算           政府性基金   其他资金
      合计            186.50    186.50
      货物             15.50     15.50
      工程             50.00     50.00
      服务            121.00    121.00`,
    facts: {
      "procurement.total/initial-budget/2024": 186.5,
      "procurement.goods/initial-budget/2024": 15.5,
      "procurement.works/initial-budget/2024": 50,
      "procurement.services/initial-budget/2024": 121,
    },
  },
  {
    list: "services bought",
    text: `                              政府购买服务预算表
单位：万元
    项目名称           采购目录             购买服务内容         承接主体类别   预算金额
                              合计                            121.00
 产业扶持政策兑现专项资金   B0801会计审计服务     政策兑现专项审计与绩效评价服务      企业      45.00
企业服务大厅物业及运行维护     B1101物业管理    企业服务大厅保洁、保安及设施维护服     企业      76.00
                                       务`,
    facts: {
      "procurement.purchased-services/initial-budget/2024": 121,
      "procurement.total/initial-budget/2024": undefined,
    },
  },
  {
    list: "bars between cells",
    text: `项目支出表
单位：万元
| 类型 | 项目名称 | 项目单位 | 合计 | 一般公共预算拨款 | 单位资金 |
| --- | --- | --- | --- | --- | --- |
| 合计 | | | 310.50 | 290.50 | 20.00 |
| 特定目标类 | 产业扶持资金 | 企业服务中心 | 250.50 | 250.50 | |
| 其他运转类 | 大厅运行维护 | 企业服务中心 | 60.00 | 40.00 | 20.00 |`,
    facts: {
      "project/产业扶持资金/initial-budget/2024": 250.5,
      "project/大厅运行维护/initial-budget/2024": 60,
      "expenditure.project/initial-budget/2024": 310.5,
    },
  },
  {
    list: "subtotals among its rows, of which only the total is sure",
    text: `项目支出预算表
单位：万元
  项目名称                     合计
  合计                        310.50
  产业扶持                     250.50
    政策兑现专项资金             200.00
    园区建设补助                  50.50
  大厅运行维护                   60.00`,
    facts: {
      "project/产业扶持/initial-budget/2024": undefined,
      "project/政策兑现专项资金/initial-budget/2024": undefined,
      "expenditure.project/initial-budget/2024": 310.5,
    },
  },
];

test.each(lists)("reads $list", async ({ text, facts }) => {
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
    Object.fromEntries(Object.keys(facts).map((id) => [id, values.get(id)])),
  ).toEqual(facts);
  // No other project, and nothing of the cells told as a sentence.
  expect(
    [...values.keys()].filter(
      (id) => /^(?:project|told)/.test(id) && !(id in facts),
    ),
  ).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});
