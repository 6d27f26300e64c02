import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { readText } from "./read-text.ts";

// The self-evaluation of a project in the form that most provinces print, as converters set it.

interface Indicator {
  readonly name: string;
  readonly target?: number;
  readonly actual?: number;
  readonly weight: number;
  readonly score: number;
}

const services: readonly Indicator[] = [
  {
    name: "支持专精特新中小企业梯度培育及数字化转型诊断服务企业数",
    target: 150,
    actual: 163,
    weight: 20,
    score: 20,
  },
  {
    name: "组织惠企政策进园区进楼宇宣讲及银企对接活动场次",
    target: 24,
    actual: 21,
    weight: 20,
    score: 17.5,
  },
  {
    name: "重点招商项目跟踪服务及时响应率",
    target: 98,
    actual: 99.1,
    weight: 20,
    score: 20,
  },
  { name: "新增规模以上企业数", target: 15, actual: 18, weight: 20, score: 20 },
  { name: "参会企业满意度", target: 90, actual: 95.2, weight: 10, score: 10 },
];
const policy: readonly Indicator[] = [
  {
    name: "兑现扶持资金企业数量",
    target: 120,
    actual: 126,
    weight: 10,
    score: 10,
  },
  {
    name: "举办政策宣讲活动场次",
    target: 8,
    actual: 7,
    weight: 10,
    score: 8.75,
  },
  { name: "资金拨付合规率", target: 100, actual: 100, weight: 10, score: 10 },
  { name: "政策兑现及时率", target: 95, actual: 97.5, weight: 10, score: 10 },
  {
    name: "项目总成本控制数",
    target: 3200000,
    actual: 2982600,
    weight: 10,
    score: 10,
  },
  {
    name: "带动企业新增投资额",
    target: 250000000,
    actual: 280000000,
    weight: 15,
    score: 15,
  },
  { name: "服务企业知晓度", weight: 15, score: 14 },
  {
    name: "企业对服务工作的满意程度",
    target: 90,
    actual: 95.2,
    weight: 10,
    score: 10,
  },
];
const support: readonly Indicator[] = [
  {
    name: "支持重点企业技术改造项目个数",
    target: 12,
    actual: 14,
    weight: 20,
    score: 20,
  },
  { name: "项目验收合格率", target: 100, actual: 100, weight: 20, score: 20 },
  { name: "资金拨付到位时间", target: 30, actual: 45, weight: 10, score: 6.5 },
  {
    name: "带动企业投资",
    target: 30000000,
    actual: 32605000,
    weight: 20,
    score: 20,
  },
  { name: "企业满意度", target: 95, actual: 96.8, weight: 10, score: 10 },
  {
    name: "项目成本控制数",
    target: 1200000,
    actual: 1033600,
    weight: 10,
    score: 10,
  },
];

const evaluations: readonly {
  readonly set: string;
  readonly project: string;
  readonly indicators: readonly Indicator[];
  /** Initial budget, budget, outturn, rate, points for it, and of all; undefined where the form prints none. */
  readonly figures: readonly (number | undefined)[];
  readonly text: string;
}[] = [
  {
    set: "names that stand above their values",
    project: "产业扶持政策兑现专项资金",
    indicators: policy,
    figures: [3200000, 3055000, 2982600, 97.63, 9.76, 97.51],
    text: `                               第五部分 附件
                               项目支出绩效自评表
                                  （2024年度）
 项目名称                             产业扶持政策兑现专项资金
 主管部门           示例市江南区发展和改革局                   实施单位            示例市江南区企业服务中心
                      年初预算数     全年预算数         全年执行数       分值       执行率     得分
        年度资金总额         320.00     305.50       298.26     10       97.63%  9.76
 项目资金 其中：当年财政拨款        320.00     305.50       298.26      —       97.63%   —
 （万元）
        上年结转资金          0.00       0.00          0.00      —                —
          其他资金          0.00       0.00          0.00      —                —
年度总体目                预期目标                                    实际完成情况
   标 目标1：落实惠企政策，兑现扶持资金，服务企业不少于120家。 全年落实惠企政策15项，服务企业126家，兑现扶持资金298.26万
                                          元，目标全部完成。
 一级指标 二级指标         三级指标       年度指标值        实际完成值      分值 得分 偏差原因分析及改进措施
               兑现扶持资金企业数量
       数量指标 举办政策宣讲活动场次         ≥120家         126家      10      10
                                ≥8场           7场       10     8.75 受场地影响，一场顺延至次年
 产出指标
（50分） 质量指标       资金拨付合规率        100%         100%      10      10
       时效指标      政策兑现及时率       ≥95%          97.5%     10      10
       成本指标     项目总成本控制数      ≤320万元      298.26万元     10      10
      经济效益指 带动企业新增投资额         ≥2.5亿元        2.8亿元      15      15
 效益指标    标
（30分） 社会效益指      服务企业知晓度       有所提升         有所提升       15      14
         标
满意度指标 服务对象满 企业对服务工作的满意程度       ≥90%          95.2%     10      10
（10分） 意度指标
                       总分                             100 97.51`,
  },
  {
    set: "heads with letters, cells wrapped at both ends",
    project: "产业扶持政策兑现专项资金",
    indicators: policy,
    figures: [3200000, 3055000, 2982600, 97.63, 9.76, 97.51],
    text: `                              第五部分 附件
                                  项目支出绩效自评表
                                   （2024年度）
项目名称                                产业扶持政策兑现专项资金
主管部门              示例市江南区发展和改革局               实施单位             示例市江南区企业服务中心
                       年初预算数(A)  全年预算数(B)   全年执行数(C)    分值        执行率(C/B)    得分
预算执行情    年度财政资金总额        320.00    305.50     298.26    10         97.63%     9.76
况（万元）
          其中：财政拨款        320.00    305.50     298.26     —         97.63%      —
年度总体目                 预期目标                                 实际完成情况
   标   目标1：落实惠企政策，兑现扶持资金，服务企业不少于120家。     全年落实惠企政策15项，服务企业126家，兑现扶持资金298.26万元，目标
                                          全部完成。
 一级指标   二级指标        三级指标        年度指标值     实际完成值     分值      得分         偏差原因分析及改进措施
        数量指标     兑现扶持资金企业数量      ≥120家      126家     10      10
                 举办政策宣讲活动场次       ≥8场        7场      10     8.75 受场地影响，一场顺延至次年
产出指标（5 质量指标        资金拨付合规率        100%      100%     10      10
  0分）
        时效指标       政策兑现及时率       ≥95%       97.5%    10      10
        成本指标      项目总成本控制数      ≤320万元    298.26万元   10      10
效益指标（3 经济效益指标     带动企业新增投资额     ≥2.5亿元     2.8亿元     15      15
  0分） 社会效益指标       服务企业知晓度      有所提升       有所提升      15      14
满意度指标 服务对象满意 企业对服务工作的满意程度        ≥90%       95.2%    10      10
 （10分）   度指标
                        总分                          100     97.51`,
  },
  {
    set: "two rows set column by column",
    project: "产业扶持政策兑现专项资金",
    indicators: policy,
    figures: [3200000, 3055000, 2982600, 97.63, 9.76, 97.51],
    text: `                                         第五部分 附件
                                           项目支出绩效自评表
                                              （2024年度）
  项目名称                                           产业扶持政策兑现专项资金
  主管部门                   示例市江南区发展和改革局                      实施单位                 示例市江南区企业服务中心
                               年初预算数       全年预算数          全年执行数         分值         执行率          得分
              年度资金总额            320.00      305.50         298.26       10        97.63%        9.76
  项目资金      其中：当年财政拨款           320.00      305.50         298.26        —        97.63%         —
  （万元）
              上年结转资金             0.00        0.00           0.00         —                       —
               其他资金              0.00        0.00           0.00         —                       —
                             预期目标
 年度总体目标 目标1：落实惠企政策，兑现扶持资金，服务企业不少于120家。                                      实际完成情况
                                                      全年落实惠企政策15项，服务企业126家，兑现扶持资金298.26万元，目标全部完成。
  一级指标     二级指标            三级指标          年度指标值          实际完成值       分值       得分          偏差原因分析及改进措施
           数量指标        兑现扶持资金企业数量         ≥120家           126家      10        10
                       举办政策宣讲活动场次          ≥8场             7场       10       8.75       受场地影响，一场顺延至次年
产出指标（50分）  质量指标          资金拨付合规率           100%           100%      10        10
           时效指标          政策兑现及时率          ≥95%            97.5%     10        10
           成本指标         项目总成本控制数         ≤320万元         298.26万元    10        10
效益指标（30分） 经济效益指标
            社会效益指标
                        带动企业新增投资额
                         服务企业知晓度
                                     ≥2.5亿元
                                     有所提升
                                              2.8亿元
                                              有所提升
                                                        15
                                                        15
                                                              15
                                                              14
 满意度指标（10 服务对象满意度指标   企业对服务工作的满意程度    ≥90%     95.2%    10    10
    分）
                               总分                      100   97.51`,
  },
  {
    set: "names over three lines",
    project: "中小企业公共服务体系建设经费",
    indicators: services,
    figures: [2600000, 2418000, 2355500, 97.42, 9.74, 97.26],
    text: `                                  第五部分 附件
                                 项目支出绩效自评表
项目名称                              中小企业公共服务体系建设经费
主管部门           示例市江南区经济和信息化局                     实施单位            示例市江南区企业服务中心
                     年初预算数        全年预算数         全年执行数        分值     执行率      得分
 项目资金   年度资金总额        260.00       241.80        235.55      10     97.42%   9.74
 （万元） 其中：当年财政拨款       260.00       241.80        235.55       —     97.42%    —
        上年结转资金                                                —               —
 一级指标 二级指标       三级指标        年度指标值 实际完成值               分值    得分      偏差原因分析及改进措施
             支持专精特新中小企业
             梯度培育及数字化转型 ≥150家             163家          20    20
               诊断服务企业数
       数量指标 组织惠企政策进园区进
 产出指标        楼宇宣讲及银企对接活 ≥24场次             21场次          20   17.5    受场地调整影响，三场次活动改为
                  动场次                                                线上举办，下年度提前安排场地。
       质量指标 重点招商项目跟踪服务
                及时响应率         ≥98%        99.1%         20    20
 效益指标 社会效益指
         标    新增规模以上企业数       ≥15家         18家          20    20
满意度指标 服务对象满
       意度指标    参会企业满意度        ≥90%        95.2%         10    10
                    总分                                 100   97.26`,
  },
  {
    set: "large print, values apart from their points",
    project: "中小企业公共服务体系建设经费",
    indicators: services,
    figures: [2600000, 2418000, 2355500, 97.42, 9.74, 97.26],
    text: `                          第五部分 附件
                         项目支出绩效自评表
项目名称                     中小企业公共服务体系建设经费
主管部门       示例市江南区经济和信息化局               实施单位        示例市江南区企业服务中心
                 年初预算数 全年预算数 全年执行数 分值 执行率                      得分
      年度资金总额
项目资金 其中：当年财政拨     260.00   241.80       235.55    10   97.42%  9.74
（万元）     款        260.00   241.80       235.55    — 97.42%      —
      上年结转资金                                      —             —
一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
           支持专精特新中小
           企业梯度培育及数 ≥150家         163家       20 20
           字化转型诊断服务
     数量指标     企业数
产出指标       组织惠企政策进园                                    受场地调整影响，三场次
           区进楼宇宣讲及银 ≥24场次 21场次               20 17.5 活动改为线上举办，下年
            企对接活动场次                                      度提前安排场地。
           重点招商项目跟踪
     质量指标 服务及时响应率 ≥98%            99.1%      20 20
效益指标 社会效益
      指标
           新增规模以上企业 ≥15家
               数                   18家       20 20
满意度指 服务对象
 标 满意度指标
            参会企业满意度 ≥90%          95.2%      10 10
                总分                           100 97.26`,
  },
  {
    set: "a column each for comparator, value and unit",
    project: "2024年产业扶持专项资金",
    indicators: support,
    figures: [1200000, 1033600, 1033600, 100, 10, undefined],
    text: `                                   第四部分 附件
                                部门预算项目支出绩效自评表（2023年度）
 项目名称                             51092324T000010012345-2024年产业扶持专项资金
 主管部门              示例市江南区商务局                          实施单位（公章）             示例市江南区企业服务中心
          年度预算数（万元） 年初预算 调整后预算数 预算执行数 预算执行率 权重                                  得分     原因
预算执行情况         总额         120.00       103.36       103.36    100.00%   10        10
  （10分）     其中：财政资金       120.00       103.36       103.36    100.00%    /         /
              单位资金         0.00         0.00         0.00      0.00%     /         /
 一级指标 二级指标           三级指标        指标性质 指标值 度量单位 完成值                    权重      得分 未完成原因分析
         数量指标 支持重点企业技术改造
                     项目个数           ≥          12         个       14   20      20
 产出指标 质量指标        项目验收合格率           =         100         %      100   20      20
         时效指标 资金拨付到位时间              ≤          30         天       45   10      6.5   材料补正
 效益指标   经济效益指      带动企业投资           ≥         3000      万元     3260.5  20      20
           标
满意度指标 服务对象满
         意度指标       企业满意度           ≥          95         %      96.8  10      10
 成本指标 经济成本指标      项目成本控制数           ≤         120       万元     103.36  10      10
                             合计                                       100     96.5`,
  },
  {
    set: "bars between cells",
    project: "产业扶持政策兑现专项资金",
    indicators: policy,
    figures: [3200000, 3055000, 2982600, 97.63, 9.76, 97.51],
    text: `第五部分 附件
项目支出绩效自评表
| 项目名称 | 产业扶持政策兑现专项资金 | | | | | | |
| 主管部门 | 示例市江南区发展和改革局 | | | 实施单位 | 示例市江南区企业服务中心 | | |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| | 年度资金总额 | 320.00 | 305.50 | 298.26 | 10 | 97.63% | 9.76 |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 产出指标（50分） | 数量指标 | 兑现扶持资金企业数量 | ≥120家 | 126家 | 10 | 10 | |
| | | 举办政策宣讲活动场次 | ≥8场 | 7场 | 10 | 8.75 | 受场地影响，一场顺延至次年 |
| | 质量指标 | 资金拨付合规率 | 100% | 100% | 10 | 10 | |
| | 时效指标 | 政策兑现及时率 | ≥95% | 97.5% | 10 | 10 | |
| | 成本指标 | 项目总成本控制数 | ≤320万元 | 298.26万元 | 10 | 10 | |
| 效益指标（30分） | 经济效益指标 | 带动企业新增投资额 | ≥2.5亿元 | 2.8亿元 | 15 | 15 | |
| | 社会效益指标 | 服务企业知晓度 | 有所提升 | 有所提升 | 15 | 14 | |
| 满意度指标（10分） | 服务对象满意度指标 | 企业对服务工作的满意程度 | ≥90% | 95.2% | 10 | 10 | |
| 总分 | | | | | 100 | 97.51 | |`,
  },
  {
    set: "tabs between cells, blanks lost at their ends",
    project: "产业扶持政策兑现专项资金",
    indicators: policy,
    figures: [3200000, 3055000, 2982600, 97.63, 9.76, 97.51],
    text: `第五部分 附件
项目支出绩效自评表
项目名称	产业扶持政策兑现专项资金
主管部门	示例市江南区发展和改革局			实施单位	示例市江南区企业服务中心
项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
年度资金总额	320.00	305.50	298.26	10	97.63%	9.76
一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
产出指标（50分）	数量指标	兑现扶持资金企业数量	≥120家	126家	10	10
举办政策宣讲活动场次	≥8场	7场	10	8.75	受场地影响，一场顺延至次年
质量指标	资金拨付合规率	100%	100%	10	10
时效指标	政策兑现及时率	≥95%	97.5%	10	10
成本指标	项目总成本控制数	≤320万元	298.26万元	10	10
效益指标（30分）	经济效益指标	带动企业新增投资额	≥2.5亿元	2.8亿元	15	15
社会效益指标	服务企业知晓度	有所提升	有所提升	15	14
满意度指标（10分）	服务对象满意度指标	企业对服务工作的满意程度	≥90%	95.2%	10	10
总分					100	97.51`,
  },
];

test.each(evaluations)(
  "reads an evaluation with $set",
  async ({ project, indicators, figures, text }) => {
    const report = await readText(`2024年度示例市江南区企业服务中心部门决算
第二部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
2024年度收入总计9,999.00万元，支出总计9,999.00万元。
${text}
`);
    const values = new Map(
      report.facts.map(({ id, amount }) => [
        id.slice(report.report.id.length + 1),
        toNumber(amount),
      ]),
    );
    const expected: Record<string, number | undefined> = {};
    for (const { name, target, actual, weight, score } of indicators) {
      const at = `${name}/${project}`;
      expected[`evaluation.indicator/${at}/initial-budget/2024`] = target;
      expected[`evaluation.indicator/${at}/final/2024`] = actual;
      expected[`evaluation.weight/${at}/final/2024`] = weight;
      expected[`evaluation.score/${at}/final/2024`] = score;
    }
    [
      `project/${project}/initial-budget/2024`,
      `project/${project}/full-year-budget/2024`,
      `project/${project}/final/2024`,
      `project.completion-rate/${project}/full-year-budget/2024`,
      `evaluation.score/预算执行/${project}/final/2024`,
      `evaluation.score/${project}/final/2024`,
    ].forEach((id, index) => {
      expected[id] = figures[index];
    });
    expect(
      Object.fromEntries(
        Object.keys(expected).map((id) => [id, values.get(id)]),
      ),
    ).toEqual(expected);
    // Nothing else is read of its cells.
    expect(
      [...values.keys()].filter(
        (id) => /^(?:evaluation|project)/.test(id) && !(id in expected),
      ),
    ).toEqual([`evaluation.weight/预算执行/${project}/final/2024`]);
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
  },
);
