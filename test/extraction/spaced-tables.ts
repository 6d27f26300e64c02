import { displayWidth } from "../../src/document/characters.ts";
import type { Passage } from "./passages.ts";

const f = "final/2023";
const accounts = "expenditure.by-function";

/** A line whose words end at these display columns. */
function set(
  label: string,
  ...cells: readonly (readonly [end: number, words: string])[]
): string {
  return cells.reduce(
    (line, [end, words]) =>
      line +
      " ".repeat(Math.max(1, end - displayWidth(line) - displayWidth(words))) +
      words,
    label,
  );
}

const spending = [
  "2023年度支出决算表",
  "单位：万元",
  set(
    "科目编码  科目名称",
    [46, "本年支出合计"],
    [64, "基本支出"],
    [82, "项目支出"],
    [96, "上缴上级支出"],
    [110, "经营支出"],
    [130, "对附属单位补助支出"],
  ),
];

const sources = (...heads: readonly (readonly [number, string])[]) => [
  "2023年度收入决算表",
  "单位：万元",
  set(
    "科目编码  科目名称",
    [46, "本年收入合计"],
    [64, "财政拨款收入"],
    [82, "上级补助收入"],
    [96, "事业收入"],
    ...heads,
    [142, "其他收入"],
  ),
];

/** Rows of 收入表 with the figures of 经营收入 ending at a column. */
const earned = (end: number) => [
  set("          合计", [46, "1,150.00"], [64, "1,000.00"], [end, "150.00"]),
  set(
    "201       一般公共服务支出",
    [46, "1,100.00"],
    [64, "1,000.00"],
    [end, "100.00"],
  ),
  set(
    "2011308   招商引资",
    [46, "1,100.00"],
    [64, "1,000.00"],
    [end, "100.00"],
  ),
  set("221       住房保障支出", [46, "50.00"], [end, "50.00"]),
  set("2210201   住房公积金", [46, "50.00"], [end, "50.00"]),
];

const businessIncome: Passage["facts"] = {
  [`income.total/${f}`]: "1150 万元",
  [`income.business/${f}`]: "150 万元",
  [`income.by-function/221/income.business/${f}`]: "50 万元",
};

/** Both sides of 收入支出总表, with row numbers. */
const pair = (
  left: readonly [label: string, row: string, figure: string],
  right: readonly [label: string, row: string, figure: string],
) =>
  set(
    left[0],
    [34, left[1]],
    [48, left[2]],
    [52 + displayWidth(right[0]), right[0]],
    [80, right[1]],
    [94, right[2]],
  ).trimEnd();

/** Tables set with spaces, where distances alone mislead. */
export const spacedTables: readonly Passage[] = [
  {
    wording:
      "a column nearer its neighbour's heading, whose total the text tells",
    text: [
      "二、收入决算情况说明",
      "2023年度本年收入合计1,150.00万元，其中：财政拨款收入1,000.00万元，占86.96%；经营收入150.00万元，占13.04%。",
      "",
      ...sources([110, "经营收入"], [130, "附属单位上缴收入"]),
      ...earned(102),
    ].join("\n"),
    facts: businessIncome,
    absent: [`income.institutional/${f}`],
  },
  {
    wording: "a page set wider than the one before, whose columns' sums tell",
    text: [
      ...spending,
      set("          合计", [46, "1,150.00"], [64, "150.00"], [82, "1,000.00"]),
      set(
        "201       一般公共服务支出",
        [46, "1,100.00"],
        [64, "100.00"],
        [82, "1,000.00"],
      ),
      set("2011301   行政运行", [46, "100.00"], [64, "100.00"]),
      set("2011308   招商引资", [46, "1,000.00"], [82, "1,000.00"]),
      `\f${set("221       住房保障支出", [46, "50.00"], [75, "50.00"])}`,
      set("2210201   住房公积金", [46, "50.00"], [75, "50.00"]),
    ].join("\n"),
    facts: {
      [`expenditure.basic/${f}`]: "150 万元",
      [`expenditure.project/${f}`]: "1000 万元",
      [`${accounts}.basic/201/${f}`]: "100 万元",
      [`${accounts}.project/201/${f}`]: "1000 万元",
      [`${accounts}.basic/221/${f}`]: "50 万元",
      [`${accounts}.basic/2210201/${f}`]: "50 万元",
    },
    absent: [`${accounts}.project/221/${f}`, `expenditure.remitted/${f}`],
  },
  {
    wording: "a heading whose two lines stand beside one another",
    text: [
      ...sources([106, "事业单位经"], [116, "营收入"]),
      ...earned(110),
    ].join("\n"),
    facts: businessIncome,
    absent: [`income.institutional/${f}`],
  },
  {
    wording: "a label over three lines, its figure beside the second",
    text: [
      "2023年度收入支出决算总表",
      "单位：万元",
      set("收入", [60, "支出"]),
      set("项目", [40, "决算数"], [58, "项目"], [94, "决算数"]),
      set(
        "一、一般公共预算财政拨款收入",
        [40, "1,150.00"],
        [66, "一、一般公共服务支出"],
        [94, "600.00"],
      ),
      set("", [60, "二、文化旅游体"]),
      set("", [58, "育与传"], [94, "500.00"]),
      set("", [58, "媒支出"]),
      set("", [62, "三、住房保障支出"], [94, "50.00"]),
      set(
        "本年收入合计",
        [40, "1,150.00"],
        [58, "本年支出合计"],
        [94, "1,150.00"],
      ),
    ].join("\n"),
    facts: {
      [`${accounts}/201/${f}`]: "600 万元",
      [`${accounts}/207/${f}`]: "500 万元",
      [`${accounts}/221/${f}`]: "50 万元",
      [`expenditure.total/${f}`]: "1150 万元",
    },
  },
  {
    wording: "row numbers beside a blank right side",
    text: [
      "2023年度收入支出决算总表",
      "单位：万元",
      set("收入", [60, "支出"]),
      pair(["项目", "行次", "决算数"], ["项目", "行次", "决算数"]),
      pair(
        ["一、一般公共预算财政拨款收入", "1", "1,000.00"],
        ["一、一般公共服务支出", "21", "1,100.00"],
      ),
      pair(["二、上级补助收入", "2", ""], ["二、外交支出", "22", ""]),
      pair(["三、事业收入", "3", "100.00"], ["", "23", ""]),
      pair(["四、经营收入", "4", ""], ["", "24", ""]),
      pair(["五、附属单位上缴收入", "5", ""], ["三、国防支出", "25", ""]),
      pair(["六、其他收入", "6", "50.00"], ["四、住房保障支出", "26", "50.00"]),
      pair(
        ["本年收入合计", "7", "1,150.00"],
        ["本年支出合计", "27", "1,150.00"],
      ),
    ].join("\n"),
    facts: {
      [`income.institutional/${f}`]: "100 万元",
      [`income.other/${f}`]: "50 万元",
      [`income.total/${f}`]: "1150 万元",
      [`expenditure.total/${f}`]: "1150 万元",
    },
    absent: [`income.business/${f}`],
  },
  {
    wording: "blank balances beside figures whose sums tell their columns",
    text: [
      "2023年度政府性基金预算财政拨款收入支出决算表",
      "单位：万元",
      set("", [80, "本年支出"]),
      set(
        "科目编码  科目名称",
        [44, "年初结转和结余"],
        [58, "本年收入"],
        [70, "小计"],
        [84, "基本支出"],
        [98, "项目支出"],
        [116, "年末结转和结余"],
      ),
      set("          合计", [50, "400.00"], [62, "400.00"], [98, "400.00"]),
      set(
        "212       城乡社区支出",
        [50, "400.00"],
        [62, "400.00"],
        [98, "400.00"],
      ),
      set(
        "2120803   城市建设支出",
        [50, "400.00"],
        [62, "400.00"],
        [98, "400.00"],
      ),
    ].join("\n"),
    facts: {
      [`income.total/government-fund/${f}`]: "400 万元",
      [`expenditure.total/government-fund/${f}`]: "400 万元",
      [`expenditure.project/government-fund/${f}`]: "400 万元",
    },
    absent: [
      `income.opening-balance/government-fund/${f}`,
      `expenditure.basic/government-fund/${f}`,
    ],
  },
];
