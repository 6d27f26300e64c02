import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

// What a converter makes of narrow tables: a figure one space behind its neighbour, wherever its column is.

const narrative = `第三部分 2025年度部门决算情况说明
一、收入支出决算总体情况说明
2025年度收入支出总计2,653.84万元。
三、支出决算情况说明
本年支出合计2,653.84万元，其中：基本支出980.03万元，占36.93%；项目支出1,673.81万元，占63.07%。
七、财政拨款“三公”经费支出决算情况说明
公务接待费支出0.40万元。国内公务接待支出0.40万元（含外宾接待支出0万元）。公务接待2批次、24人次，其中：接待外宾0批次、0人次。
第四部分 名词解释
`;

const ragged = `上海市江南区文化和旅游局
2025年度部门决算

                                支出决算表
                                                                           单位：万元
                  项目
        功能分                 本年支出 基本支出 项目支出 上缴上级 经营支 对附属单
        类科目         科目名称      合计                         支出 出 位补助支
                                                               出
         编码
       合计                   2,653.84 980.03 1,673.81
           207 文化旅游体育与传媒支出 2,470.85 797.04 1,673.81
         20701 文化和旅游        2,470.85 797.04 1,673.81
       2070101 行政运行            145.78 45.40   100.38
       2070104 图书馆           1,307.06 736.22 570.84
       2070113 旅游宣传           1,018.01 15.42 1,002.59
           208 社会保障和就业支出       145.93  145.93
         20805 行政事业单位养老支出     145.93  145.93
       2080505 机关事业单位基本养老保险
               缴费支出            145.93  145.93
           210 卫生健康支出           37.06   37.06
         21011 行政事业单位医疗         37.06   37.06
       2101101 行政单位医疗           37.06   37.06
      注：本表反映部门本年度各项支出情况。

`;

test("reads figures that stand one space behind their neighbours", async () => {
  const report = await readText(ragged + narrative);
  const read = (id: string) => {
    const fact = factOf(report, id);
    return fact === undefined ? undefined : toNumber(fact.amount);
  };
  const year = "final/2025";
  expect(read(`expenditure.basic/${year}`)).toBe(9_800_300);
  expect(read(`expenditure.project/${year}`)).toBe(16_738_100);
  expect(read(`expenditure.by-function.basic/2070104/${year}`)).toBe(7_362_200);
  expect(read(`expenditure.by-function.project/2070104/${year}`)).toBe(
    5_708_400,
  );
  expect(read(`expenditure.by-function.basic/2080505/${year}`)).toBe(1_459_300);
  expect(
    report.facts.filter(({ id }) => /remitted|business|subsidy/.test(id)),
  ).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("counts guests from abroad apart from all guests", async () => {
  const report = await readText(ragged + narrative);
  const count = (id: string) => {
    const fact = factOf(report, `three-public.${id}/final/2025`);
    return fact && [toNumber(fact.amount), fact.quality];
  };
  expect(count("receptions")).toEqual([2, "not-evaluated"]);
  expect(count("guests")).toEqual([24, "not-evaluated"]);
});

/** The rows' figures as they are, or under the next row's name from some row on. */
function general(slipped: boolean): string {
  const names = [
    ["207", "文化旅游体育与传媒支出"],
    ["20701", "文化和旅游"],
    ["2070101", "行政运行"],
    ["2070104", "图书馆"],
    ["2070113", "旅游宣传"],
    ["208", "社会保障和就业支出"],
    ["20805", "行政事业单位养老支出"],
    ["2080505", "机关事业单位基本养老保险缴费支出"],
    ["210", "卫生健康支出"],
    ["21011", "行政事业单位医疗"],
    ["2101101", "行政单位医疗"],
  ] as const;
  const figures = [
    "2,470.85\t797.04\t1,673.81",
    "2,470.85\t797.04\t1,673.81",
    "145.78\t45.40\t100.38",
    "1,307.06\t736.22\t570.84",
    "1,018.01\t15.42\t1,002.59",
    "145.93\t145.93\t",
    "145.93\t145.93\t",
    "145.93\t145.93\t",
    "37.06\t37.06\t",
    "37.06\t37.06\t",
    "37.06\t37.06\t",
  ];
  const rows = names.map(
    ([code, name], index) =>
      `${code}\t${name}\t${figures[slipped && index > 4 ? index + 3 : index] ?? figures[index - 8]}`,
  );
  return `一般公共预算财政拨款支出决算表
单位：万元
科目编码\t科目名称\t合计\t基本支出\t项目支出
${rows.join("\n")}
合计\t\t2,653.84\t980.03\t1,673.81

`;
}

const classes = `五、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出2,653.84万元，主要用于以下方面：文化旅游体育与传媒支出（类）2,470.85万元，占93.10%；社会保障和就业支出（类）145.93万元，占5.50%；卫生健康支出（类）37.06万元，占1.40%。
`;

test("believes no figure of a row whose total fails", async () => {
  const quality = async (slipped: boolean) => {
    const report = await readText(
      ragged + general(slipped) + narrative.replace(/七、/, `${classes}七、`),
    );
    return ["208", "20805", "210", "21011"].map(
      (code) =>
        factOf(
          report,
          `expenditure.by-function.basic/general-public-budget/${code}/final/2025`,
        )?.quality,
    );
  };
  expect(await quality(false)).toEqual(["pass", "pass", "pass", "pass"]);
  for (const one of await quality(true))
    expect(["fail", "not-evaluated"]).toContain(one);
});

const split = `一般公共预算财政拨款基本支出决算表
                                              单位：万元
经济分类科目编码  科目名称        决算数 经济分类科目编码 科目名称         决算数
301    工资福利支出       500.00 302    商品和服务支出      400.00
301 01 基本工资         500.00 302 01 办公费          400.00
人员经费合计           500.00 公用经费合计           400.00
`;

function fullWidth(text: string): string {
  return text.replace(/\d[\d.]*/g, (figure) =>
    figure.replace(/[\d.]/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) + 0xfee0),
    ),
  );
}

test("reads split codes and figures in full-width digits", async () => {
  const read = async (text: string) => {
    const report = await readText(ragged + text + narrative);
    return ["301", "30101", "302", "30201"].map((code) => {
      const fact = factOf(
        report,
        `expenditure.by-economy/general-public-budget/${code}/final/2025`,
      );
      return fact && toNumber(fact.amount);
    });
  };
  const known = [5_000_000, 5_000_000, 4_000_000, 4_000_000];
  expect(await read(split)).toEqual(known);
  expect(await read(fullWidth(split))).toEqual(known);
});

test("reads over a page's number inside a row", async () => {
  const broken = ragged.replace(
    "       2080505 机关事业单位基本养老保险\n",
    "       2080505 机关事业单位基本养老保险\n                                     7 / 21\n\f",
  );
  expect(broken).not.toBe(ragged);
  const report = await readText(broken + narrative);
  const fact = factOf(
    report,
    "expenditure.by-function.basic/2080505/final/2025",
  );
  expect(fact && toNumber(fact.amount)).toBe(1_459_300);
});

const touching = `上海市江南区教育局
2025年度部门决算
                         一般公共预算财政拨款基本支出决算表
                                                                     单位：万元
          经济分类        科目名称        决算数  经济分类    科目名称        决算数
          科目编码                           科目编码
          301   工资福利支出          300.50 302   商品和服务支出          60.00
          30101 基本工资              12.50 30201 办公费               20.00
          30110 职工基本医疗保险缴费
                                  188.00 30208 取暖费               40.00
          30199 其他工资福利支出1,000.00 30215 会议费                0.00
          303   对个人和家庭的补助
                                 15.00 30216 培训费                0.00
          30302 退休费               15.00 30217 公务接待费              0.00
`;

test("reads a figure below its full column, and one that touches its name", async () => {
  const report = await readText(touching);
  const value = (code: string) => {
    const fact = factOf(
      report,
      `expenditure.by-economy/general-public-budget/${code}/final/2025`,
    );
    return fact && toNumber(fact.amount) / 10_000;
  };
  expect(value("30110")).toBe(188);
  expect(value("30199")).toBe(1000);
  expect(value("303")).toBe(15);
  expect(value("30302")).toBe(15);
  expect(value("30208")).toBe(40);
});

test("tells a figure from the label that it touches", async () => {
  const report = await readText(`上海市江南区教育局
2025年度部门决算
                                     财政拨款收入支出决算总表
                                                                                    单位：万元
                                收入                      支出
                 项目     决算数             项目         合计        一般公共预算 政府性基金
                                                            财政拨款     财政拨款
           一、一般公共预算财政拨款237,189.24一、一般公共服务支出       36,189.24  36,189.24     0.00
           二、政府性基金预算财政拨款     0.00 二、教育支出            201,000.00 201,000.00     0.00
            本年收入合计     237,189.24     本年支出合计      237,189.24 237,189.24     0.00
              总计       237,189.24       总计        237,189.24 237,189.24     0.00
`);
  const at = "general-public-budget/";
  const fact = factOf(report, `income.fiscal/${at}final/2025`);
  expect(fact && toNumber(fact.amount)).toBe(2_371_892_400);
  const spent = factOf(report, `expenditure.by-function/${at}201/final/2025`);
  expect(spent && toNumber(spent.amount)).toBe(361_892_400);
});

test("takes a wrapped name whose end was set first for no other name", async () => {
  const report = await readText(`上海市江南区示例街道办事处
2025年度部门决算
                                支出决算表
                                                                单位：万元
   功能分类科目编码  科目名称      本年支出合计   基本支出      项目支出
   合计                         1,105.00  1,000.00    105.00
   221   住房保障支出             1,105.00  1,000.00    105.00
   22102 住房改革支出             1,000.00  1,000.00
   2210201 住房公积金             1,000.00  1,000.00
   22198 出 超长期特别国债安排的支      105.00              105.00
   2219899 其他住房保障支出          105.00              105.00
注：本表反映部门本年度各项支出情况。
`);
  const bonds = factOf(
    report,
    "expenditure.by-function.project/2219899/final/2025",
  );
  expect(bonds && toNumber(bonds.amount)).toBe(1_050_000);
  expect(report.findings.map(({ code }) => code)).not.toContain("account-name");
});
