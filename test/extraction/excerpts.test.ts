import { describe, expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

// Passages quoted alone: no title, no heading, no table, and only some of the parts of what they sum.

interface Excerpt {
  readonly quoted: string;
  readonly text: string;
  /** Ids less the report's, in yuan or as printed. */
  readonly facts: Readonly<Record<string, number>>;
}

const f = "final/2023";
const g = "general-public-budget";
const wan = 10_000;

const excerpts: readonly Excerpt[] = [
  {
    quoted: "收入总计，其他来源未引",
    text: "2023年度收入总计1,286.45万元，支出总计1,286.45万元。与2022年度相比，收入总计增加86.45万元，增长7.2%。其中：财政拨款收入1,150.20万元，占本年收入95.8%。",
    facts: {
      [`income.grand-total/${f}`]: 1286.45 * wan,
      [`income.fiscal/fiscal/${f}`]: 1150.2 * wan,
    },
  },
  {
    quoted: "收入合计，相差不到百分之五",
    text: "2023年收入合计856.30万元，其中：财政拨款收入826.30万元，占96.50%；事业收入0万元，占0%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入10.00万元，占1.17%。",
    facts: {
      [`income.total/${f}`]: 856.3 * wan,
      [`income.fiscal/fiscal/${f}`]: 826.3 * wan,
      [`income.other/${f}`]: 10 * wan,
    },
  },
  {
    quoted: "总收入，年初结转未引",
    text: "示例市招商服务中心2023年度总收入1,256.30万元，其中：本年收入1,200.00万元，使用非财政拨款结余0.00万元。与上年相比，收入总计增加56.30万元，增长4.69%。",
    facts: {
      [`income.grand-total/${f}`]: 1256.3 * wan,
      [`income.total/${f}`]: 1200 * wan,
    },
  },
  {
    quoted: "财政拨款，只引一种资金",
    text: "本年度财政拨款支出1,520.00万元，其中：一般公共预算财政拨款支出1,500.00万元，完成年初预算的102.04%。2023年度部门决算。",
    facts: {
      [`expenditure.total/fiscal/${f}`]: 1520 * wan,
      [`expenditure.total/${g}/${f}`]: 1500 * wan,
    },
  },
  {
    quoted: "财政拨款，引两种资金，差额像错一位数",
    text: "2023年度财政拨款收、支总计1,860.00万元。一般公共预算财政拨款收入1,800.00万元，政府性基金预算财政拨款收入50.00万元。",
    facts: {
      [`income.grand-total/fiscal/${f}`]: 1860 * wan,
      [`income.fiscal/${g}/${f}`]: 1800 * wan,
      [`income.fiscal/government-fund/${f}`]: 50 * wan,
    },
  },
  {
    quoted: "支出合计，经营支出未引",
    text: "2023年度支出合计1,810.00万元，其中：基本支出710.00万元，占39.23%；项目支出1,000.00万元，占55.25%。",
    facts: {
      [`expenditure.total/${f}`]: 1810 * wan,
      [`expenditure.project/${f}`]: 1000 * wan,
    },
  },
  {
    quoted: "各类支出，差额像错一位数",
    text: "2023年度一般公共预算财政拨款支出600.00万元，主要用于以下方面：一般公共服务（类）支出500.00万元；社会保障和就业（类）支出50.00万元；卫生健康（类）支出30.00万元。",
    facts: {
      [`expenditure.total/${g}/${f}`]: 600 * wan,
      [`expenditure.by-function/${g}/210/${f}`]: 30 * wan,
    },
  },
  {
    quoted: "类下只引一款",
    text: `1.“一般公共服务支出”（类）2023年度决算2,100.00万元，比2023年年初预算减少100.00万元，下降4.55%。其中：
“商贸事务”（款）2023年度决算2,040.00万元，比2023年年初预算减少100.00万元，下降4.67%。`,
    facts: {
      [`expenditure.by-function/${g}/201/${f}`]: 2100 * wan,
      [`expenditure.by-function/${g}/20113/${f}`]: 2040 * wan,
    },
  },
  {
    quoted: "一个项级科目",
    text: "2023年度一般公共服务支出（类）商贸事务（款）招商引资（项）。年初预算为1,000.00万元，支出决算为1,100.00万元，完成年初预算的110%。",
    facts: {
      [`expenditure.by-function/${g}/2011308/initial-budget/2023`]: 1000 * wan,
      [`expenditure.by-function/${g}/2011308/${f}`]: 1100 * wan,
    },
  },
  {
    quoted: "政府性基金，只引一类",
    text: "2023年度政府性基金预算财政拨款支出120.00万元，其中：城乡社区支出115.00万元。",
    facts: {
      [`expenditure.total/government-fund/${f}`]: 120 * wan,
      [`expenditure.by-function/government-fund/212/${f}`]: 115 * wan,
    },
  },
  {
    quoted: "基本支出，经济分类未引全",
    text: "2023年使用一般公共预算财政拨款安排基本支出920.00万元。其中：（1）工资福利支出800.00万元，包括基本工资、津贴补贴；（2）商品和服务支出100.00万元，包括办公费、印刷费。",
    facts: {
      [`expenditure.basic/${g}/${f}`]: 920 * wan,
      [`expenditure.by-economy/${g}/301/${f}`]: 800 * wan,
    },
  },
  {
    quoted: "人员经费占基本支出，基本支出未引",
    text: "2023年度人员经费430.00万元，占基本支出的89.58%；项目支出500.00万元，占总支出的51.02%。2023年度支出合计980.00万元。",
    facts: {
      [`expenditure.personnel/${g}/${f}`]: 430 * wan,
      [`expenditure.personnel.share/${g}/${f}`]: 89.58,
    },
  },
  {
    quoted: "三公，只引两项与批次",
    text: "2023年度“三公”经费财政拨款支出决算为7.50万元，其中：公务用车购置及运行维护费支出决算4.32万元，占57.60%；公务接待费支出3万元，国内公务接待30批次，280人次。",
    facts: {
      [`three-public.total/fiscal/${f}`]: 7.5 * wan,
      [`three-public.vehicles/fiscal/${f}`]: 4.32 * wan,
      [`three-public.receptions/国内/${f}`]: 30,
      [`three-public.guests/国内/${f}`]: 280,
    },
  },
  {
    quoted: "公务接待费一项",
    text: "（三）公务接待费支出5.00万元，比2022年决算减少1.00万元，下降16.67%。2023年国内公务接待50批次，400人次。",
    facts: {
      [`three-public.reception/fiscal/${f}`]: 5 * wan,
      [`three-public.reception.decrease/fiscal/${f}`]: wan,
    },
  },
  {
    quoted: "培训费一项",
    text: "2023年度培训费支出预算5.00万元，支出决算4.50万元，完成预算的90.00%。",
    facts: { [`expenditure.training/${g}/${f}`]: 4.5 * wan },
  },
  {
    quoted: "政府采购，工程未引",
    text: "2023年度政府采购支出总额320.00万元，其中：政府采购货物支出20.00万元、政府采购服务支出250.00万元。授予中小企业合同金额240.00万元，占政府采购支出总额的75.00%。",
    facts: {
      [`procurement.total/${f}`]: 320 * wan,
      [`procurement.sme.share/${f}`]: 75,
    },
  },
  {
    quoted: "政府采购，只引货物授予中小企业的占比",
    text: "2023年度，部门政府采购支出总额66.00万元，其中：政府采购货物支出6.00万元。授予中小企业合同金额60.00万元，占政府采购支出总额的90.91%，其中：货物采购授予中小企业合同金额占货物支出金额的100%。",
    facts: {
      [`procurement.goods/${f}`]: 6 * wan,
      [`procurement.sme/${f}`]: 60 * wan,
      [`procurement.sme.goods.share/${f}`]: 100,
    },
  },
  {
    quoted: "车辆，只引两类",
    text: "截至2023年12月31日，本部门共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆；单价100万元（含）以上设备（不含车辆）0台（套）。",
    facts: {
      [`assets.vehicles/${f}`]: 5,
      [`assets.vehicles/应急保障用车/${f}`]: 2,
    },
  },
  {
    quoted: "政府购买服务，只引一类",
    text: "2023年政府购买服务支出合计120.00万元，其中：基本公共服务50.00万元。2023年度部门决算。",
    facts: { [`procurement.purchased-services/${f}`]: 120 * wan },
  },
  {
    quoted: "绩效，项目数多于引出的项目",
    text: "2023年度共组织对3个项目开展绩效自评。招商经费项目绩效自评综述：项目全年预算数为120.00万元，执行数为118.00万元，完成预算的98.33%。",
    facts: { [`project/招商经费/${f}`]: 118 * wan },
  },
  {
    quoted: "多次与上年度决算数相比",
    text: `（一）本单位2023年度总收入725.08万元，其中本年收入717.06万元，较2022年度决算数增加47.06万元，增长7.02%。具体情况如下：
1.财政拨款收入707.06万元，较2022年度决算数增加37.06万元，增长5.53%。
2.事业收入0.00万元，较2022年度决算数增加0.00万元，增长0%。`,
    facts: {
      [`income.grand-total/${f}`]: 725.08 * wan,
      [`income.total.increase/${f}`]: 47.06 * wan,
      [`income.fiscal.increase-rate/fiscal/${f}`]: 5.53,
    },
  },
  {
    quoted: "机关运行经费",
    text: "2023年度机关运行经费支出60.00万元，比2022年度增加2.00万元，增长3.45%。",
    facts: {
      [`expenditure.agency-operations/${g}/${f}`]: 60 * wan,
      [`expenditure.agency-operations.increase/${g}/${f}`]: 2 * wan,
    },
  },
];

test.each(excerpts)(
  "says nothing false of $quoted",
  async ({ text, facts }) => {
    const report = await readText(text);
    expect(report.report).toMatchObject({ fiscalYear: 2023, kind: "final" });
    const found = Object.keys(facts).map((id) => {
      const fact = factOf(report, id);
      return [id, fact && Math.round(100 * toNumber(fact.amount)) / 100];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(facts).map(([id, value]) => [
          id,
          Math.round(100 * value) / 100,
        ]),
      ),
    );
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
    expect(
      report.facts.filter(({ status }) => /conflicting|repaired/.test(status)),
    ).toEqual([]);
    expect(
      report.findings.filter(({ code }) =>
        ["unread-figure", "figure-in-description"].includes(code),
      ),
    ).toEqual([]);
  },
);

test.each([
  [
    "只提到上年的年份",
    "1.财政拨款收入707.06万元，较2022年度决算数增加37.06万元，增长5.53%。2.事业收入10.00万元，较2022年度决算数增加1.00万元。",
    2023,
    "final",
  ],
  [
    "与上年相比，年末的辆数",
    "公务用车购置及运行维护费支出4.32万元，比2022年度减少0.18万元，下降4.00%。截至2023年12月31日，单位共有公务用车2辆。公务用车运行维护费支出4.32万元。",
    2023,
    "final",
  ],
  [
    "预算的安排数",
    "2023年，本部门机关运行经费安排90.00万元，比上年增加5.00万元，增长5.88%。",
    2023,
    "budget",
  ],
  [
    "与上年执行数相比的拨款",
    "2023年一般公共预算当年拨款2,450.00万元，比2022年执行数增加100.00万元，其中：一般公共服务（类）支出2,000.00万元，占81.63%。",
    2023,
    "budget",
  ],
  [
    "与上年执行数相比的预算",
    "2023年支出预算2,500.00万元，比2022年执行数增加100.00万元，增长4.17%，其中：基本支出900.00万元，占36.00%；项目支出1,600.00万元，占64.00%。",
    2023,
    "budget",
  ],
])("tells year and kind of %s", async (_, text, fiscalYear, kind) => {
  expect((await readText(text)).report).toMatchObject({ fiscalYear, kind });
});

async function failing(text: string): Promise<readonly string[]> {
  const { checks } = await readText(text);
  return checks
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule }) => rule);
}

describe("a passage alone that must be wrong", () => {
  test.each([
    [
      "functions-sum",
      "2023年度一般公共预算财政拨款支出600.00万元，主要用于以下方面：一般公共服务（类）支出500.00万元；社会保障和就业（类）支出150.00万元。",
    ],
    [
      "fiscal-funds",
      "2023年度财政拨款支出1,500.00万元。一般公共预算财政拨款支出1,520.00万元，完成年初预算的102.04%。2023年度部门决算。",
    ],
    // All that there is to quote.
    [
      "procurement-parts",
      "2023年度政府采购支出总额320.00万元，其中：政府采购货物支出20.00万元、政府采购工程支出0万元、政府采购服务支出250.00万元。",
    ],
    [
      "personnel-and-public",
      "2023年度一般公共预算财政拨款基本支出590.00万元，包括人员经费支出530.00万元和公用经费支出50.00万元。",
    ],
    [
      "three-public-parts",
      "2023年度“三公”经费财政拨款支出决算为9.00万元，其中：因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算4.00万元；公务接待费支出决算3.00万元。",
    ],
    // Shares that make up the whole; nothing is nothing of it.
    [
      "income-sources",
      "2023年收入合计856.30万元，其中：财政拨款收入826.30万元，占96.50%；其他收入10.00万元，占3.50%。",
    ],
  ])("still fails %s", async (rule, text) => {
    expect(await failing(text)).toContain(rule);
  });
});

test("holds a whole report to its sums", async () => {
  const passage =
    "2023年度财政拨款支出1,520.00万元，其中：一般公共预算财政拨款支出1,500.00万元，完成年初预算的102.04%。2023年度部门决算。";
  expect(await failing(passage)).toEqual([]);
  expect(
    await failing(`2023年度示例市江南区投资促进局部门决算
第一部分 示例市江南区投资促进局概况
一、主要职责
负责招商引资工作。
四、财政拨款支出决算情况说明
${passage}
第四部分 名词解释
（一）财政拨款收入：指区级财政当年拨付的资金。
`),
  ).toContain("fiscal-funds");
});
