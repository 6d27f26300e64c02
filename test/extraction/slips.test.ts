import { expect, test } from "vitest";
import { cleanReport } from "../reconciliation/clean-report.ts";
import { readText } from "./read-text.ts";

const clean = cleanReport(7, {
  cells: "tabs",
  separators: true,
  shortened: false,
});

/** One slip in a report that has none, and the finding that must tell it. */
type Slip = readonly [
  code: string,
  slip: string,
  change: (text: string) => string,
  printed: string,
];

const slips: readonly Slip[] = [
  [
    "other-year",
    "a table's title of another year",
    (text) => text.replace("2022年度支出决算表", "2019年度支出决算表"),
    "2019",
  ],
  [
    "damaged-year",
    "a table's title whose year lost its thousands",
    (text) => text.replace("2022年度收入决算表", "1,022年度收入决算表"),
    "1,022",
  ],
  [
    "other-year",
    "a sentence that begins with another year",
    (text) => text.replace("2022年度收、支总计", "2020年度收、支总计"),
    "2020",
  ],
  [
    "other-year",
    "a comparison with a year that is not the one before",
    (text) => text.replace("与2021年度相比", "与2019年度相比"),
    "2019",
  ],
  [
    "other-year",
    "what there was on the last day of another year",
    (text) => text.replace("截至2022年12月31日", "截至2020年12月31日"),
    "2020",
  ],
  [
    "other-unit",
    "a sentence copied from another unit's report",
    (text) =>
      text.replace(
        "示例市江南区企业服务中心共有车辆",
        "示例市江南区城市管理局共有车辆",
      ),
    "示例市江南区城市管理局",
  ],
  [
    "doubled-heading",
    "a heading that stands twice",
    (text) => text.replace(/(二、收入决算情况说明\n)/, "$1$1"),
    "二、收入决算情况说明",
  ],
  [
    "skipped-number",
    "headings that count one, three",
    (text) => text.replace("（二）项目支出自评结果", "（三）项目支出自评结果"),
    "（三）项目支出自评结果",
  ],
  [
    "skipped-number",
    "a list that counts one, three",
    (text) => `${text}1.一般公共服务支出具体包括：\n3.科学技术支出具体包括：\n`,
    "3.科学技术支出具体包括：",
  ],
  [
    "weights",
    "points that make more than 100",
    (text) =>
      `${text}预算执行情况\n(万元)\n(20 分)\n年度绩效目标 1：(60分)\n年度绩效目标 2：(30分)\n`,
    "预算执行情况\n(万元)\n(20 分)",
  ],
  [
    "other-level",
    "words of the city's form",
    (text) =>
      `${text}（二）“三公”经费：纳入市级财政预决算管理的“三公”经费，是指区直部门用财政拨款安排的费用。\n`,
    "市级",
  ],
  [
    "odd-unit",
    "an amount in yuan among tens of thousands",
    (text) => text.replace(/(公务接待费预算为[\d.]+)万元/, "$1元"),
    "1.92元",
  ],
  [
    "odd-unit",
    "a unit cut short",
    (text) => text.replace(/(公务接待费预算为[\d.]+)万元/, "$1万"),
    "1.92万",
  ],
  [
    "template-leftover",
    "the form's own placeholder",
    (text) =>
      text.replace(
        "2022年度示例市江南区企业服务中心政府采购",
        "2022年度部门名称政府采购",
      ),
    "部门名称",
  ],
  [
    "doubled-word",
    "支出支出",
    (text) => text.replace("科学技术支出（类）", "科学技术支出支出（类）"),
    "支出支出",
  ],
  [
    "template-leftover",
    "a reason that nobody filled in",
    (text) => text.replace("主要原因是工作安排有所调整", "主要原因是XXX"),
    "XXX",
  ],
  [
    "template-leftover",
    "an instruction to the clerk",
    (text) =>
      text.replace("主要原因是工作安排有所调整", "主要原因是（说明具体原因）"),
    "（说明具体原因）",
  ],
  [
    "stray-figure",
    "two zeros for one",
    (text) => text.replace("支出决算为0万元", "支出决算为00万元"),
    "00",
  ],
  [
    "rows-without-figures",
    "accounts without amounts",
    (text) =>
      text.replace(
        /(2022年度收入决算表[\s\S]*?)(?=2022年度支出决算表)/,
        (table) => table.replace(/^(\d{3,7}\t[^\t\n]+)\t.*$/gm, "$1\t\t"),
      ),
    "2022年度收入决算表（表2）",
  ],
  [
    "total-without-column",
    "a total that leaves out a column",
    (text) => text.replace(/^(\t合计\t[\d,.]+\t[\d,.]+)\t[\d,.]+$/m, "$1\t"),
    "合计",
  ],
  [
    "percent-sign",
    "a rate without its sign",
    (text) => text.replace("下降18.00%", "下降18.00"),
    "18.00",
  ],
  [
    "doubled-row",
    "a row printed twice",
    (text) => text.replace(/^(2080502\t.*\n)/m, "$1$1"),
    "2080502",
  ],
  [
    "unknown-account",
    "a function that no account is called",
    (text) => text.replace("科学技术支出（类）支出", "科学文艺支出（类）支出"),
    "科学文艺支出",
  ],
  [
    "account-name",
    "a misspelt account",
    (text) => text.replace("\t事业单位医疗\t", "\t事业单位医庆\t"),
    "事业单位医庆",
  ],
  [
    "account-name",
    "another account's name",
    (text) => text.replace("2210203\t购房补贴", "2210203\t提租补贴"),
    "提租补贴",
  ],
  [
    "missing-row",
    "an item left out under its section",
    (text) => text.replace(/^2069999\t.*\n/m, ""),
    "5,069.27",
  ],
];

test.each(slips)("tells by %s: %s", async (code, _slip, change, printed) => {
  const text = change(clean);
  expect(text).not.toBe(clean);
  const { findings } = await readText(text);
  expect(findings.map((one) => `${one.code} ${one.printed}`)).toContain(
    `${code} ${printed}`,
  );
});

test("leaves points that make 100 alone", async () => {
  const { findings } = await readText(
    `${clean}预算执行情况(万元)(20分)\n年度绩效目标1：(50分)\n年度绩效目标2：(30分)\n`,
  );
  expect(findings).toEqual([]);
});

test("misses no table where only a title is left", async () => {
  const titlesOnly = clean
    .split("\n")
    .filter((line) => !line.includes("\t") && !/（表\d）$/.test(line))
    .join("\n");
  const { findings } = await readText(titlesOnly);
  expect(findings.filter(({ code }) => code === "missing-table")).toMatchObject(
    [{ printed: "第二部分 示例市江南区企业服务中心2022年度部门决算表" }],
  );
  const annexed = `${clean}\n十一、项目支出表\n`;
  expect((await readText(annexed)).findings.map(({ code }) => code)).toContain(
    "missing-table",
  );
});

test("reads a glossary against the accounts in use", async () => {
  const explained = [
    "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）",
    "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）其他政府办公厅（室）及相关机构事务支出（项）",
    "一般公共服务支出（类）商贸事务（款）招商引资（项）",
    "科学技术支出（类）其他科学技术支出（款）其他科学技术支出（项）",
    "社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）",
    "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）",
    "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）",
    "卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）",
    "卫生健康支出（类）行政事业单位医疗（款）其他行政事业单位医疗支出（项）",
    "资源勘探工业信息等支出（类）支持中小企业发展和管理支出（款）其他支持中小企业发展和管理支出（项）",
    "商业服务业等支出（类）涉外发展服务支出（款）其他涉外发展服务支出（项）",
    "住房保障支出（类）住房改革支出（款）房租补贴（项）",
    "住房保障支出（类）住房改革支出（款）购房补贴（项）",
  ];
  const { findings } = await readText(
    `${clean}${explained.map((words, index) => `（${"二三四五六七八九"[index] ?? `十${" 一二三四五"[index - 8] ?? ""}`.trim()}）${words}：反映有关方面的支出。`).join("\n")}\n`,
  );
  expect(findings.map(({ code }) => code).sort()).toEqual([
    "doubled-term",
    "unexplained-account",
    "unknown-account",
  ]);
});
