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
  slip: string,
  code: string,
  change: (text: string) => string,
  printed: string,
];

const add = (words: string) => (text: string) => `${text}${words}`;
const onHead =
  "一级指标\t二级指标\t三级指标\t年初目标值(A)\t实际完成值(B)\t得分\n";
const goals =
  "从评价情况来看，部门预算执行情况良好，各项目标均已完成。\n3．未完成的绩效目标\n预算执行不达预期。\n";

const slips: readonly Slip[] = [
  [
    "goals that were all reached, and goals that were not",
    "contradicting-words",
    add(goals),
    "各项目标均已完成",
  ],
  [
    "an execution that was good, and not what was hoped for",
    "contradicting-words",
    add(goals),
    "预算执行不达预期",
  ],
  [
    "money spent of nothing",
    "contradicting-words",
    add(
      "15．治安项目绩效自评综述：项目全年预算数为1万元，执行数为0万元，完成预算的0%。主要产出和效益是：慰问四次，资金全部用于社区防疫。\n",
    ),
    "资金全部用于",
  ],
  [
    "money carried over where the year closes with none",
    "contradicting-words",
    (text) =>
      text.replace(
        "年初预算数的主要原因是工作安排有所调整",
        "年初预算数的主要原因是年末关账，结转至2023年支付",
      ),
    "结转至2023年支付",
  ],
  [
    "units summed where there is only one",
    "contradicting-words",
    add("示例市江南区企业服务中心（汇总）共有人员。\n"),
    "（汇总）",
  ],
  [
    "an outturn that no reason explains, where the others have one",
    "missing-reason",
    (text) =>
      text.replace(
        /(完成年初预算的600\.72%)，支出决算数[^。]*/,
        (_all, rate: string) => rate,
      ),
    "年初预算为459.51万元，支出决算为2,760.37万元，完成年初预算的600.72%",
  ],
  [
    "a number of things that is elsewhere one of times",
    "conflicting-count",
    add("全年服务企业2502家次，反响良好。\n为2502家企业提供免费服务。\n"),
    "2502家",
  ],
  [
    "lines in the wrong order",
    "torn-words",
    add(
      `${"组织系列活动和系列培训。\n".repeat(3)}包括企业成长辅导系列培训活动、企业对接活动。\n开展企业成长辅导系提升辖区幸福感，建强纽带，构建风清列培训活动、企业对接活动，气正的关系。\n`,
    ),
    "业成长辅导系提升辖区幸福感，建强纽带，构建风清列培训活动、",
  ],
  [
    "an indicator that stands twice",
    "doubled-row",
    add(
      `${onHead}产出指标\t数量指标\t重点企业认证率\t≥90%\t99.01%\t1\n\t质量指标\t重点企业认证率\t≥90%\t99.01%\t1\n偏差大或目标未完成原因分析\t\t无\n`,
    ),
    "\t质量指标\t重点企业认证率\t≥90%\t99.01%\t1",
  ],
  [
    "a quantity whose target is a date",
    "odd-target",
    add("数量指标  活动数量  12月底之前完成  开展活动470场次  20\n"),
    "12月底之前完成",
  ],
  [
    "columns numbered that the head does not name",
    "missing-column",
    add(
      "收入\t\t支出\t\n项目\t决算数\t项目\t小计\t一般公共预算\n栏次\t1\t栏次\t2\t3\t4\n合计\t12.00\t合计\t12.00\t12.00\n",
    ),
    "项目\t决算数\t项目\t小计\t一般公共预算",
  ],
  [
    "a form whose unit is left blank",
    "blank-cell",
    add(
      "项目名称\t\t企业服务平台建设经费\n主管部门\t\t项目实施单位\t\t\n项目类型\t\t1、经常性项目\n",
    ),
    "项目实施单位",
  ],
  [
    "contents of which the costs have only a few",
    "listed-line",
    add(
      "项目主要内容\n受理子系统、诉求子系统、推送子系统、走访子系统\n项目总预算\n200,000\n项目支出明细测算\n项目支出明细 金额\n合计 200,000\n1 诉求子系统 100,000\n2 走访子系统 100,000\n测算依据及说明 匡算\n",
    ),
    "受理子系统、诉求子系统、推送子系统、走访子系统",
  ],
  [
    "a character that hardly anybody writes",
    "odd-character",
    add("从党建、帮扶扥多方面支持企业发展。\n"),
    "扥",
  ],
  [
    "a word left out before a reason's source",
    "missing-word",
    add("本单位开展整体支出绩效自评，评价情况来看，运行良好。\n"),
    "评价情况来看",
  ],
  [
    "a group that was not founded but became",
    "missing-word",
    add("中心第一时间成了信访积案化解小组，开展排查工作。\n"),
    "成了",
  ],
  [
    "income alone in the note to a table of both sides",
    "missing-word",
    add("注：本表反映部门本年度的总收入和年末结转结余情况。\n"),
    "总收入",
  ],
  [
    "a quality told twice of one thing",
    "doubled-word",
    add("建立标准化帮代办标准化流程。\n"),
    "标准化帮代办标准化",
  ],
  [
    "an account that its own explanation spells otherwise",
    "account-name",
    add(
      "（二）一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）其他政府办公厅（室）及相关机构事务支出（项）：反映其他政府办公厅（室内）及相关机构事务支出。\n",
    ),
    "其他政府办公厅（室内）及相关机构事务支出",
  ],
];

test.each(slips)("tells %s", async (_slip, code, change, printed) => {
  const text = change(clean);
  expect(text).not.toBe(clean);
  const { findings } = await readText(text);
  const bare = (words: string) => words.replace(/\s/g, "");
  expect(
    findings.filter((one) => one.code === code).map((one) => bare(one.printed)),
  ).toContain(bare(printed));
});

test.each([
  [
    "goals that were all reached",
    "各项目标均已完成。\n3．未完成的绩效目标\n无。\n",
  ],
  [
    "evaluations that are far apart",
    `各项目标均已完成。\n${"中心认真做好各项工作，服务辖区内企业发展。\n".repeat(90)}部分项目还未完成预定的绩效目标。\n`,
  ],
  [
    "money of a project that was all spent",
    "1．乙项目绩效自评综述：项目全年预算数为1.00万元，执行数为1.00万元，完成预算的100%。主要产出和效益是：资金全部用于社区防疫。\n",
  ],
  [
    "what the glossary says of money carried over",
    "（二）年末结转和结余：指单位按有关规定结转到下年或以后年度继续使用的资金。\n",
  ],
  [
    "a round number of things and of times",
    "全年服务企业500家次。\n走访企业500家。\n",
  ],
  [
    "words between which another is put",
    "完善企业服务综合平台建设工作机制。\n完善企业服务综合监管，优化平台建设工作机制。\n",
  ],
  [
    "words that go on after another word, and stand again further on",
    `${"面向中小企业预留政府采购项目。\n".repeat(3)}在面向中小企业预留的政府采购项目中，由中小企业供应商成交的为多；在余下政府采购项目中相同。\n`,
  ],
  [
    "the same indicator under two goals",
    `${onHead}产出指标\t时效指标\t工作完成及时率\t100%\t100%\t1\n年度目标2:\t\t提升服务\n${onHead}产出指标\t时效指标\t工作完成及时率\t100%\t100%\t1\n偏差大或目标未完成原因分析\t\t无\n`,
  ],
  [
    "columns that are all named",
    "项目\t决算数\t项目\t小计\t一般公共预算\n栏次\t1\t栏次\t2\t3\n",
  ],
  ["districts and people with rare characters", "硚口区企业与李喆同志座谈。\n"],
  [
    "contents that are all priced",
    "项目主要内容\n受理子系统、诉求子系统、推送子系统\n项目总预算\n项目支出明细 金额\n1 受理子系统\n2 诉求子系统\n3 推送子系统\n测算依据及说明 匡算\n",
  ],
  [
    "groups that were formed",
    "单位组成了领导小组，从评价情况来看，运行良好。\n",
  ],
  ["qualities of two things", "推进标准化、规范化建设和标准化管理。\n"],
])("leaves %s alone", async (_what, words) => {
  const before = (await readText(clean)).findings;
  const { findings } = await readText(`${clean}${words}`);
  expect(before).toEqual([]);
  expect(
    findings.filter(
      ({ code }) =>
        !code.startsWith("figure-in") &&
        code !== "unread-figure" &&
        code !== "unknown-row" &&
        code !== "no-table-unit",
    ),
  ).toEqual([]);
});

test("takes units for summed where there are several", async () => {
  const several = clean.replace(
    /由[^。\n]*本级决算组成/,
    "由局本级决算和三个下属单位决算组成",
  );
  expect(several).not.toBe(clean);
  const text = `${several}示例市江南区企业服务中心（汇总）共有人员。\n`;
  const { findings } = await readText(text);
  expect(findings.map(({ code }) => code)).not.toContain("contradicting-words");
});

test("gives no report a reason that gives few itself", async () => {
  const few = clean.replace(
    /(完成年初预算的[\d.]+%)，支出决算数[^。]*/g,
    (_all, rate: string) => rate,
  );
  const { findings } = await readText(few);
  expect(findings.map(({ code }) => code)).not.toContain("missing-reason");
});

test("tells two lists that divide the same expenditure, and no list that itemises further", async () => {
  const list = /项目支出主要用于.*?。(?=\n)/;
  const told = list.exec(clean)?.[0] ?? "";
  const amounts = [
    ...told.matchAll(/([一-龥]+经费|[一-龥]+资金)([\d,.]+)万元/g),
  ];
  const whole =
    /项目支出([\d,.]+)万元。项目支出主要用于/.exec(clean)?.[1] ?? "";
  const value = (digits = "") => Number(digits.replaceAll(",", ""));
  const [first] = amounts;
  const rest = (value(whole) - value(first?.[2])).toFixed(2);
  const fewer = `项目支出主要用于${first?.[1]}${first?.[2]}万元，主要成效是完成了年度工作；综合发展资金${rest}万元，主要成效是完成了年度工作。`;
  const of = async (text: string) =>
    (await readText(text)).findings.filter(
      ({ code }) => code === "project-lists",
    );
  expect(amounts.length).toBeGreaterThan(2);
  expect(await of(clean)).toEqual([]);
  expect(await of(clean.replace(told, fewer))).toMatchObject([
    { message: { zh: expect.stringContaining("正文把项目支出分为 2 个项目") } },
  ]);
});
