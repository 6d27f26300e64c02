import { expect, test } from "vitest";
import { readSeed, readText, seeds, seedText } from "./read-text.ts";

/** What is left of a cited stretch without white space, page numbers and mark-up. */
const bare = (text: string) =>
  text
    .replace(/^\s*(?:[-—]\s*)?\d{1,3}(?:\s*[-—])?\s*$/gm, "")
    .replaceAll(/\*\*|\s/g, "");

test.each(seeds)("cites every reason and term of %s", async (seed) => {
  const { facts, reasons, terms } = await readSeed(seed);
  const original = seedText(seed);
  const ids = new Set(facts.map(({ id }) => id));
  for (const { fact, text, start, end } of reasons) {
    expect(ids).toContain(fact);
    expect(bare(original.slice(start, end))).toBe(bare(text));
  }
  for (const { term, explanation, start, end } of terms) {
    const cited = bare(original.slice(start, end));
    expect(cited.startsWith(bare(term))).toBe(true);
    expect(cited.endsWith(bare(explanation))).toBe(true);
  }
  expect(reasons.length).toBeGreaterThanOrEqual(9);
  expect(terms.length).toBeGreaterThanOrEqual(5);
});

const report = (body: string) => `2023年度甲市某局部门决算公开
第三部分 2023年度部门决算情况说明
五、一般公共预算财政拨款支出决算情况说明
${body}
`;

async function reasonsIn(body: string) {
  const { report: own, reasons } = await readText(report(body));
  return reasons.map(
    ({ fact, explains, text }) =>
      `${explains} | ${fact.replace(`${own.id}/`, "")} | ${text}`,
  );
}

test("joins the reason of a difference from the budget to the outturn", async () => {
  expect(
    await reasonsIn(
      "一般公共预算财政拨款支出120.00万元。\n1.一般公共服务支出（类）商贸事务（款）行政运行（项）。年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120%，决算数大于年初预算数的主要原因：一是人员增加；二是调整\n工资。\n2.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为10.00万元，决算数与年初预算数持平。",
    ),
  ).toEqual([
    "budget | expenditure.by-function/general-public-budget/2011301/final/2023 | 一是人员增加；二是调整工资",
  ]);
});

test("joins the reason of a change to the change, once for income and once for expenditure", async () => {
  const { report: own, reasons } = await readText(
    report("").replace(
      "五、一般公共预算财政拨款支出决算情况说明",
      "一、收入支出决算总体情况说明\n2023年度收、支总计500.00万元。与2022年度相比，收、支总计各增加50.00万元，增长11.11%，主要是人员增加。",
    ),
  );
  expect(
    reasons.map(
      ({ fact, explains, text }) =>
        `${explains} | ${fact.replace(`${own.id}/`, "")} | ${text}`,
    ),
  ).toEqual([
    "year-before | income.grand-total.increase/final/2023 | 人员增加",
    "year-before | expenditure.grand-total.increase/final/2023 | 人员增加",
  ]);
});

test("ends a reason where the next clause tells of another figure", async () => {
  expect(
    await reasonsIn(
      "一般公共预算财政拨款支出120.00万元，比2022年增加20.00万元，主要原因是项目增加。\n1.一般公共服务支出（类）商贸事务（款）行政运行（项）。年初预算为100.00万元，支出决算为90.00万元，决算数小于年初预算数的主要原因是压减开支；卫生健康支出与年初预算持平。",
    ),
  ).toEqual([
    "year-before | expenditure.total.increase/general-public-budget/final/2023 | 项目增加",
    "budget | expenditure.by-function/general-public-budget/2011301/final/2023 | 压减开支",
  ]);
});

test("reads the glossary's entries, and no section inside it", async () => {
  const { terms } = await readText(
    `${report("一般公共预算财政拨款支出120.00万元，其中：基本支出100.00万元，项目支出20.00万元。")}第四部分 名词解释
一、基本支出：指为保障机构正常运转
而发生的支出。
二、“三公”经费：指因公出国（境）费等。其中：公务接待费反映接待支出。
三、一般公共服务支出（类）商贸事务（款）行政运行（项），反映行政单位的基本支出。
`,
  );
  expect(
    terms.map(({ term, explanation }) => `${term} | ${explanation}`),
  ).toEqual([
    "基本支出 | 指为保障机构正常运转而发生的支出。",
    "“三公”经费 | 指因公出国（境）费等。其中：公务接待费反映接待支出。",
    "一般公共服务支出（类）商贸事务（款）行政运行（项） | 反映行政单位的基本支出。",
  ]);
});

test("ends the glossary at a heading that fills its line, numbered or not", async () => {
  const { report: own, facts } = await readText(`某某区某局2025年部门预算
名词解释
（一）财政拨款收入：是本年度从本级财政部门取得的财政拨款。
（二）机关运行经费：指行政单位的日常公用经费支出。
2025年部门预算编制说明
2025年，某局收入预算500.00万元，其中：财政拨款收入480.00万元；事业收入20.00万元。
`);
  const read = facts.map(
    ({ id, amount }) => `${id.replace(`${own.id}/`, "")} ${amount.grains}`,
  );
  expect(read).toContain("income.total/initial-budget/2025 500000000");
  expect(read).toContain("income.institutional/initial-budget/2025 20000000");
});
