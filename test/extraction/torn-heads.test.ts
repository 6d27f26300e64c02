import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

// Tables of funds whose narrow columns tore the heads inside words, as a converter of PDFs sets them: each line by itself,
// one space apart, over figures that have lost their columns.

const report = (table: string) => `2024年度示例市江南区企业服务中心部门决算
第二部分 2024年度部门决算表
${table}
注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。
第三部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
2024年度收入总计9,999,999.00万元，支出总计9,999,999.00万元。
`;

const opening = "income.opening-balance/government-fund/final/2024";
const income = "income.total/government-fund/final/2024";
const total = "expenditure.total/government-fund/final/2024";
const basic = "expenditure.basic/government-fund/final/2024";
const project = "expenditure.project/government-fund/final/2024";
const closing = "expenditure.closing-balance/government-fund/final/2024";
const item = "expenditure.by-function";

/** Ten thousands of yuan; undefined where the column is blank. */
const tables: readonly {
  readonly torn: string;
  readonly table: string;
  readonly facts: Readonly<Record<string, number | undefined>>;
}[] = [
  {
    torn: "the balances, and “基本支出” in two beside “项目支出合计”",
    table: `                   政府性基金预算财政拨款收入支出决算表
单位：示例市江南区企业服务中心                                                                    金额单位：万元
                   项目      年初                          本年支出              年末财
          功能分              结转 本年收入                      基本               政拨款
          类科目       科目名称   和结                  合计 支出 项目支出 结转和
           编码               余                           合计                结余
         229 其他支出             1,601,215.91 1,598,956.31    1,598,956.31 2,259.60
         22960 出 彩票公益金安排的支    1,601,215.91 1,598,956.31    1,598,956.31 2,259.60
         2296002 用于社会福利的彩票
                 公益金支出          717,142.13 714,882.53        714,882.53 2,259.60
         2296003 用于体育事业的彩票
                 公益金支出          884,073.78 884,073.78        884,073.78
                 合计           1,601,215.91 1,598,956.31    1,598,956.31 2,259.60`,
    facts: {
      [opening]: undefined,
      [income]: 1601215.91,
      [total]: 1598956.31,
      [basic]: undefined,
      [project]: 1598956.31,
      [closing]: 2259.6,
      [`${item}/government-fund/2296002/final/2024`]: 714882.53,
      [`${item}.project/government-fund/2296003/final/2024`]: 884073.78,
      [`${item}.basic/government-fund/2296003/final/2024`]: undefined,
    },
  },
  {
    torn: "“基本支” and “出合计” beside one another, zeros printed",
    table: `                  政府性基金预算财政拨款收入支出决算表
单位：示例市江南区企业服务中心                                                          金额单位：万元
               项目         上年                          本年支出
    功能分类科                 结转     本年收入                                  年末结转和结余
      目编码        科目名称     和结
                           余                   合计 基本支  出合计 项目支出
    229     其他支出          0.00   291,661.78 291,661.78 0.00 291,661.78    0.00
    22960 彩票公益金安排的支出      0.00   291,661.78 291,661.78 0.00 291,661.78    0.00
            用于社会福利的彩票公益金支
    2296002 出             0.00   190,293.98 190,293.98 0.00 190,293.98    0.00
    2296003 用于体育事业的彩票公益金支
            出             0.00   101,367.80 101,367.80 0.00 101,367.80    0.00
            合计            0.00   291,661.78 291,661.78 0.00 291,661.78    0.00`,
    facts: {
      [opening]: 0,
      [income]: 291661.78,
      [total]: 291661.78,
      [basic]: 0,
      [project]: 291661.78,
      [closing]: 0,
      [`${item}.project/government-fund/2296003/final/2024`]: 101367.8,
    },
  },
  {
    torn: "heads set closer line by line than their neighbours",
    table: `                   政府性基金预算财政拨款收入支出决算表
单位：示例市江南区企业服务中心                                                              金额单位：万元
              项目                                      本年支出             年末财
       支出功
       能分类 科目名称 和结余 本年收入 小计 基本支出 项目支出 政拨款
                      上年结转
       科目编                                             合计     合计 结转和    结余
         码
              栏次          1         2          3        4      5         6
              合计      19,261.23 632,763.44 642,515.83      642,515.83 9,508.84
      229 其他支出        19,261.23 632,763.44 642,515.83      642,515.83 9,508.84
              其他政府性基金
      22904 及对应专项债务 19,261.23 632,763.44 642,515.83        642,515.83 9,508.84
              收入安排的支出
              其他地方自行试
      2290402 点项目收益专项
              债券收入安排的 19,261.23 632,763.44 642,515.83      642,515.83 9,508.84
              支出`,
    facts: {
      [opening]: 19261.23,
      [income]: 632763.44,
      [total]: 642515.83,
      [basic]: undefined,
      [project]: 642515.83,
      [closing]: 9508.84,
    },
  },
  {
    torn: "rows shifted against one another, one column blank in all",
    table: `                    政府性基金预算财政拨款收入支出决算表
单位：示例市江南区企业服务中心                                                            金额单位：万元
           项目                                         本年支出
    支出功            上年结转 本年收入                                           年末财政
    能分类
    科目编      科目名称   和结余                       小计 支出 项目支出 拨款结转
                                                       基本
                                                                        和结余
     码
            栏次         1           2           3        4       5          6
           合计      80,250.10 1,654,770.51 1,690,424.03    1,690,424.03 44,596.58
   212 城乡社区支出 41,592.33 1,104,130.28 1,106,244.86         1,106,244.86 39,477.75
           国有土地使用权
   21208 出让收入安排的 41,592.33 1,104,130.28 1,106,244.86      1,106,244.86 39,477.75
           支出
   2120801 征地和拆迁补偿
           支出                 520,884.50 520,884.50        520,884.50
   2120803 城市建设支出             279,149.80 279,149.80        279,149.80
           其他国有土地使
   2120899 用权出让收入安 41,592.33 304,095.98 306,210.56         306,210.56 39,477.75
           排的支出
   229 其他支出        38,657.77 550,640.23 584,179.17         584,179.17 5,118.83
   22960 彩票公益金安排
           的支出     38,657.77 550,640.23 584,179.17         584,179.17 5,118.83
   2296002 用于社会福利的
           彩票公益金支出            344,749.16 344,557.22        344,557.22 191.94
   2296003 用于体育事业的
           彩票公益金支出 38,657.77 205,891.07 239,621.95         239,621.95 4,926.89`,
    facts: {
      [opening]: 80250.1,
      [income]: 1654770.51,
      [total]: 1690424.03,
      [basic]: undefined,
      [project]: 1690424.03,
      [closing]: 44596.58,
      [`${item}.project/government-fund/2120801/final/2024`]: 520884.5,
      [`${item}.basic/government-fund/2120801/final/2024`]: undefined,
    },
  },
  {
    torn: "the same source of all rows, opening balances blank",
    table: `                    政府性基金预算财政拨款收入支出决算表
单位：示例市江南区企业服务中心                                                                     金额单位：万元
               项目            年初                           本年支出
                             结转 本年收入                                        年末结转
      类 款 项         科目名称     和结                  小计       基本支出  项目支出合        和结余
                              余                                     计
                  栏次          1      2            3         4       5           6
                合计              3,308,531.28 3,216,321.81      3,216,321.81 92,209.47
      208       社会保障和就业支出        584,684.86 566,291.42          566,291.42 18,393.44
      208 22    大中型水库移民后期扶       584,684.86 566,291.42          566,291.42 18,393.44
                持基金支出
      208 22 01 移民补助             203,444.33 185,050.89          185,050.89 18,393.44
      208 22 02 基础设施建设和经济发
                展                381,240.53 381,240.53          381,240.53
      212       城乡社区支出          1,934,078.68 1,860,262.65      1,860,262.65 73,816.03
      212 08    国有土地使用权出让收      1,934,078.68 1,860,262.65      1,860,262.65 73,816.03
                入安排的支出
      212 08 01 征地和拆迁补偿支出        232,251.02 201,584.05          201,584.05 30,666.97
      212 08 03 城市建设支出           846,296.97 803,147.91          803,147.91 43,149.06
      212 08 99 其他国有土地使用权出
                让收入安排的支出         855,530.69 855,530.69          855,530.69
      229       其他支出             789,767.74 789,767.74          789,767.74
                其他政府性基金及对应
      229 04    专项债务收入安排的支        789,767.74 789,767.74           789,767.74
                出
                其他地方自行试点项目
      229 04 02 收益专项债券收入安排        789,767.74 789,767.74           789,767.74
                的支出`,
    facts: {
      [opening]: undefined,
      [income]: 3308531.28,
      [total]: 3216321.81,
      [project]: 3216321.81,
      [closing]: 92209.47,
    },
  },
];

test.each(tables)("reads a head that tore $torn", async ({ table, facts }) => {
  const read = await readText(report(table));
  const found = Object.keys(facts).map((id) => {
    const fact = factOf(read, id);
    return [
      id,
      fact === undefined ? undefined : Math.round(toNumber(fact.amount)) / 1e4,
    ];
  });
  expect(Object.fromEntries(found)).toEqual(facts);
  expect(read.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

const short = (head: string, rows: string) =>
  report(`                   政府性基金预算财政拨款收入支出决算表
                                                     金额单位：万元
${head}
${rows}`);

test("leaves figures that two readings of a table place differently", async () => {
  // Every row has its total alone twice: of basic or of project expenditure, says a head that was lost.
  const read = await readText(
    short(
      "   科目编码   科目名称   上年结转   本年收入   支出   本年支出   年末",
      `   合计                 310.55     310.55
   212   城乡社区支出     310.55     310.55`,
    ),
  );
  expect(factOf(read, basic)).toBeUndefined();
  expect(factOf(read, project)).toBeUndefined();
});

test("takes a head that says a part twice for another form", async () => {
  const read = await readText(
    short(
      "   科目编码  科目名称   基本支出结转  本年收入  本年支出  基本支出  项目支出  基本支出结转",
      `   合计                10.00   310.55   300.55   300.55   20.00
   212   城乡社区支出      10.00   310.55   300.55   300.55   20.00`,
    ),
  );
  expect(
    read.facts.filter(
      ({ id, quality }) => id.includes("basic") && quality === "pass",
    ),
  ).toEqual([]);
});
