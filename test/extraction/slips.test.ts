import { expect, test } from "vitest";
import { cleanReport } from "../reconciliation/clean-report.ts";
import { readText } from "./read-text.ts";

const clean = cleanReport(7, {
  cells: "tabs",
  separators: true,
  shortened: false,
});

/** A form of a self-evaluation whose five indicators have these points, and 100 in all with the rest. */
function form(points: readonly string[]): string {
  return [
    "自评得分：100",
    "预算执行情况(万元)(20分)\t\t年度财政资金总额\t预算数(A)\t执行数(B)\t执行率(B/A)\t得分(20分*执行率)",
    "\t\t\t26.5\t26.5\t100%\t20",
    "项目绩效总目标(60分)\t年初设定目标\t全年实际完成情况\t得分",
    "\t维护平台。\t平台已维护。\t60",
    "项目年度绩效指标(20分)\t一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\t得分",
    ...points.map(
      (point, order) =>
        `产出指标\t数量指标\t活动场次${order + 1}\t10场\t12场\t${point}`,
    ),
    "偏差大或目标未完成原因分析\t\t\n",
  ].join("\n");
}

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
    "account-name",
    "a class whose name could begin a unit's",
    (text) => text.replace("221\t住房保障支出", "221\t城乡社区支出"),
    "城乡社区支出",
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
    "weights",
    "one goal that alone takes all the points",
    (text) => `${text}预算执行情况\n(万元)\n(20 分)\n年度绩效目标 1：(100分)\n`,
    "年度绩效目标 1：(100分)",
  ],
  [
    "conflicting-count",
    "the same thing counted twice, differently",
    (text) =>
      `${text}全年受理企业诉求447条，全部办结。\n平台受理企业诉求24个，全部办结。\n`,
    "24个",
  ],
  [
    "conflicting-count",
    "a rough number that cannot be the other",
    (text) =>
      `${text}为50余家企业提供贷款9000万元，助力发展。\n为56家企业提供贷款9500余万元，助力发展。\n`,
    "9500余万元",
  ],
  [
    "conflicting-count",
    "how long the same work took",
    (text) =>
      `${text}经过近4个月的紧张建设，平台建成。\n经过近一年的紧张建设，平台上线。\n`,
    "经过近一年的紧张建设",
  ],
  [
    "score-sum",
    "points that do not make the score",
    (text) => `${text}${form(["4", "4", "4", "4", "3"])}`,
    "自评得分：100",
  ],
  [
    "blank-cell",
    "an indicator without its points",
    (text) => `${text}${form(["4", "4", "4", "4", ""])}`,
    "产出指标\t数量指标\t活动场次5\t10场\t12场\t",
  ],
  [
    "blank-cell",
    "a rate of execution that nobody filled in",
    (text) =>
      `${text}预算数(A)\t执行数(B)\t执行率(B/A)\n年度财政资金总额\t150\t150\t\n年度绩效目标1\n`,
    "150",
  ],
  [
    "blank-cell",
    "a budget without its outturn",
    (text) =>
      `${text}预算数(A)\t执行数(B)\t执行率(B/A)\n年度财政资金总额\t1,452.19\t100%\n年度绩效目标1\n`,
    "1,452.19",
  ],
  [
    "blank-cell",
    "a total that nobody filled in",
    (text) =>
      `${text}资金来源项目 金额\n合计\n1.财政拨款收入 896,000\n其中：申请当年预算拨款 896,000\n`,
    "合计",
  ],
  [
    "percent-sign",
    "a rate of execution without its sign",
    (text) =>
      `${text}预算数(A)执行数(B)执行率(B/A)\n得分\n(20 分*执行率)\n年度财政\n资金总额\n89.45 89.45 100 20\n年度绩效目标1\n`,
    "100",
  ],
  [
    "missing-column",
    "a form that does not say what was reached",
    (text) => `${text}一级指标\t二级指标\t三级指标\t年初目标值 (A)\n`,
    "三级指标\t年初目标值 (A)",
  ],
  [
    "missing-word",
    "a reason without its verb",
    (text) => text.replace("主要原因是工作安排", "主要原因年中工作安排"),
    "主要原因",
  ],
  [
    "partial-date",
    "a date without its year",
    (text) => `${text}填报日期: 4.27\n`,
    "4.27",
  ],
  [
    "doubled-word",
    "a word that the table does not know",
    (text) => `${text}主要用于聘用人员人员经费。\n`,
    "人员人员",
  ],
  [
    "template-leftover",
    "a choice that was left standing",
    (text) => `${text}我部门(单位)组织开展自评。\n`,
    "部门(单位)",
  ],
  [
    "lone-item",
    "a first reason without a second",
    (text) =>
      text.replace(
        "主要原因是工作安排有所调整",
        "主要原因一是工作安排有所调整",
      ),
    "原因一是",
  ],
  [
    "reason-amounts",
    "reasons that explain more than there is",
    (text) =>
      `${text}2022年部门预算比2021年预算增加100.00万元，增长2.35%，主要原因一是人员经费增加60.00万元，二是项目经费增加47.00万元。\n`,
    "一是人员经费增加60.00万元，二是项目经费增加47.00万元",
  ],
  [
    "name-spelling",
    "a name spelt otherwise once",
    (text) =>
      `${text}开展“政企连心”活动。“政企连心”活动收效良好。“政企联心”活动10场。\n`,
    "政企联心",
  ],
  [
    "name-spelling",
    "a letter for a point",
    (text) => `${text}建设“武昌·企通”平台。优化“武昌 i 企通”平台。\n`,
    "武昌 i 企通",
  ],
  [
    "odd-character",
    "a traditional character",
    (text) => `${text}使用非财政拨款结余：指弥补当年收支差额的金額。\n`,
    "額",
  ],
  [
    "conflicting-count",
    "more paid out than the project spent",
    (text) =>
      text.replace(
        /(（二）项目支出自评结果\n[\s\S]*?全年预算数为)([\d,.]+)(万元，执行数为)([\d,.]+)(万元[^\n]*\n)/,
        "$111961.47$311961.47$5全年为企业兑现奖补资金12000万余元。\n",
      ),
    "12000万余元",
  ],
  [
    "conflicting-count",
    "an indicator that counts otherwise than the text",
    (text) =>
      `${text}制定“春雨行动”活动方案，开展137场活动。\n一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\n产出指标\t数量指标\t举办“春雨行动”20场\t20场\t22场\n`,
    "137场",
  ],
  [
    "account-name",
    "an account whose name is cut",
    (text) =>
      text.replace(
        "机关事业单位基本养老保险缴费支出\t",
        "机关事业单位基本养老保险缴费支\t",
      ),
    "机关事业单位基本养老保险缴费支",
  ],
  [
    "account-name",
    "a class whose name is cut",
    (text) => `${text}商业服务业支出1.00万元。\n`,
    "商业服务业支出",
  ],
  [
    "missed-target",
    "a target that was missed, and no reason",
    (text) =>
      `${text}一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\n产出指标\t数量指标\t政策兑现金额\t2亿元\t1.5亿元\n偏差大或目标未完成原因分析\t\t\n`,
    "1.5",
  ],
  [
    "odd-unit",
    "a unit cut short in a form",
    (text) => `${text}1、部门预算项目\t资金量：26.5 万\n`,
    "26.5 万",
  ],
  [
    "listed-line",
    "a line that the table has no amount for",
    (text) => text.replace("主要包括：基本工资、津贴补贴", "$&、医疗费"),
    "基本工资、津贴补贴、医疗费、绩效工资、住房公积金、退休费",
  ],
  [
    "listed-line",
    "a line that the text leaves out",
    (text) =>
      text.replace(
        "津贴补贴、绩效工资、住房公积金、退休费",
        "津贴补贴、机关事业单位基本养老保险缴费、职工基本医疗保险缴费、住房公积金、退休费、其他对个人和家庭的补助",
      ),
    "基本工资、津贴补贴、机关事业单位基本养老保险缴费、职工基本医疗保险缴费、住房公积金、退休费、其他对个人和家庭的补助",
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
    "a rate reached without its sign",
    (text) => text.replace("下降18.00%", "下降18.00%，企业满意率达98.5以上"),
    "98.5",
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

test.each([
  [
    "what two projects count in one way",
    "1．甲项目绩效自评综述：主要产出是累计隔离人员5102人次。\n2．乙项目绩效自评综述：主要产出是累计隔离人员5560人次。\n",
  ],
  [
    "what differs in what it is about",
    "“政企通”平台全年更新惠企政策75条。\n“店小二”平台全年更新惠企政策230条。\n",
  ],
  [
    "a rough number that may be the other",
    "为50余家企业提供贷款。\n全年走访重点企业50余家，解决问题。走访重点企业56家，解决问题。\n",
  ],
  ["points that make the score", form(["4", "4", "4", "4", "4"])],
  [
    "reasons that are counted to the end",
    "支出决算数大于年初预算数的主要原因一是人员增加。二是工资调整。\n",
  ],
  [
    "reasons of either direction",
    "2022年部门预算比2021年预算增加100.00万元，增长2.35%，主要原因一是人员经费增加160.00万元，二是项目经费减少60.00万元。\n",
  ],
  [
    "names of one series",
    "学习“十三五”规划纲要和“十四五”规划纲要，落实“第一批任务”“第二批任务”。\n",
  ],
  [
    "a missed target with its reason",
    "一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\n产出指标\t数量指标\t培训场次\t20场\t15场\n偏差大或目标未完成原因分析\t\t受疫情影响\n",
  ],
  [
    "words that lines and cells bring together",
    "数量指标  提升  提升\n主要用于人员\n人员经费保障。\n目的的确定。\n",
  ],
])("leaves %s alone", async (_what, text) => {
  const findings = (await readText(`${clean}${text}`)).findings.filter(
    ({ code }) => !code.startsWith("figure-in") && code !== "unread-figure",
  );
  expect(findings).toEqual([]);
});

test("takes a name that a report prints as often as its own for no other unit", async () => {
  const both = clean.replace(
    /示例市江南区企业服务中心(?=共有车辆|机关运行经费|政府采购支出)/g,
    "示例市江南区城市管理局",
  );
  const text = `${both}${"示例市江南区城市管理局负责市容。\n".repeat(9)}`;
  const { findings } = await readText(text);
  expect(findings.filter(({ code }) => code === "other-unit")).toEqual([]);
});

test("proves nothing by the numbers of a text that leaves out its parts", async () => {
  const text = clean.replace(
    "（二）项目支出自评结果",
    "（三）项目支出自评结果",
  );
  const code = "skipped-number";
  const of = async (one: string) =>
    (await readText(one)).findings.filter((each) => each.code === code);
  expect(await of(text)).toHaveLength(1);
  expect(await of(text.replace(/^第[一二三四五]部分.*$/gm, ""))).toEqual([]);
});

test("misses a chapter's number only where the contents have the chapters beside it", async () => {
  const body = "一、甲情况说明\n二、乙情况说明\n四、丁情况说明\n";
  const contents = body.replace(/说明\n/g, "说明……7\n");
  const of = async (text: string) =>
    (await readText(text)).findings.filter(
      ({ code }) => code === "skipped-number",
    );
  expect(await of(`${clean}${body}`)).toEqual([]);
  expect(await of(`${clean}${contents}${body}`)).toMatchObject([
    { printed: "四、丁情况说明" },
  ]);
});

test("takes columns that are named in the total's row for no gap", async () => {
  const named = clean.replace(
    /^(\t合计)(\t[\d,.]+)\t[\d,.]+\t[\d,.]+$/m,
    "$1$2\t基本支出\t项目支出",
  );
  expect(named).not.toBe(clean);
  const { findings } = await readText(named);
  expect(findings.map(({ code }) => code)).not.toContain(
    "total-without-column",
  );
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

test("holds the contents against the chapters' headings", async () => {
  const contents = (procurement: string) =>
    clean.replace(
      "第一部分",
      `目录
第一部分 示例市江南区企业服务中心概况
第二部分 示例市江南区企业服务中心2022年度部门决算表
第三部分 示例市江南区企业服务中心2022年度部门决算情况说明
一、收入支出决算总体情况说明……5
二、收入决算情
${procurement}……9

第一部分`,
    );
  const of = async (text: string) =>
    (await readText(text)).findings.filter(
      ({ code }) => code === "contents-entry",
    );
  const heading = /^.*、政府采购支出.*$/m.exec(clean)?.[0] ?? "";
  expect(heading).toContain("政府采购支出情况");
  expect(await of(contents(heading))).toEqual([]);
  const other = heading.replace("情况", "").replace("说明", "介绍");
  expect(await of(contents(other))).toMatchObject([{ printed: heading }]);
});

test("reads the notes below the tables", async () => {
  const note = (words: string) =>
    clean.replace(
      /(?<=^\t?收入总计.*\n|^总计\t.*\n)/m,
      `注：1.本表反映部门本年度的${words}和年末结转结余情况。\n`,
    );
  expect(note("总收支")).not.toBe(clean);
  expect((await readText(note("总收支"))).findings).toEqual([]);
  expect((await readText(note("总收入"))).findings).toMatchObject([
    { code: "missing-word", printed: "总收入" },
  ]);
});
