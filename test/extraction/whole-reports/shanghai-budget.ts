import { type Block, heading, page, type Table, words } from "./blocks.ts";
import {
  accountsOf,
  allOf,
  type Item,
  linesUnder,
  nameOf,
  sum,
  type Truth,
  threePublicTotal,
  totalOf,
  under,
  vehicleKinds,
} from "./made-truth.ts";
import { numeral, wan } from "./shanghai-final.ts";

const general = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => general(item) + item.fund + item.capital;

export interface BudgetHabits {
  /** 371,514,655.00 or 371,514,655. */
  readonly cents: boolean;
  readonly nothing: "" | "0.00" | "0";
}

/** A budget of the Shanghai form: tables in yuan, sentences in 万元. */
export function shanghaiBudget(
  truth: Truth,
  habits: BudgetHabits,
): readonly Block[] {
  const { unit, year, noun, items } = truth;
  const yuan = (value: number) => {
    const fixed = habits.cents ? value.toFixed(2) : String(value);
    return fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  };
  const cell = (value: number) => (value === 0 ? habits.nothing : yuan(value));
  const say = (value: number) => (value === 0 ? "0" : wan(value, true));
  const all = (amount: (item: Item) => number) => under(items, "", amount);
  const total = totalOf(items);
  const table = (
    title: string,
    head: Table["head"],
    rows: Table["rows"],
    widths: readonly number[],
    align: Table["align"],
    ...notes: readonly string[]
  ): Table => ({
    kind: "table",
    title,
    above: [`编制部门：${unit}`, "单位：元"],
    head,
    rows,
    widths,
    align,
    notes,
  });
  const classRows = (amount: (item: Item) => number) =>
    accountsOf(items, amount)
      .filter((code) => code.length === 3)
      .map((code, at) => ({
        code,
        label: `${numeral(at + 1)}、${nameOf(code)}`,
      }));
  const left: readonly (readonly [string, number])[] = [
    ["一、财政拨款收入", all(fiscal)],
    ["1. 一般公共预算资金", all(general)],
    ["2. 政府性基金", all((item) => item.fund)],
    ["3. 国有资本经营预算", all((item) => item.capital)],
    ["二、事业收入", all((item) => item.own)],
    ["三、事业单位经营收入", all((item) => item.business)],
    ["四、其他收入", 0],
  ];
  const height = Math.max(left.length, classRows(allOf).length);
  const totals = table(
    `${year}年${noun}财务收支预算总表`,
    [
      [
        { text: "本年收入", wide: 2 },
        { text: "本年支出", wide: 2 },
      ],
      [
        { text: "项目" },
        { text: "预算数" },
        { text: "项目" },
        { text: "预算数" },
      ],
    ],
    [
      ...Array.from({ length: height }, (_, at) => {
        const right = classRows(allOf)[at];
        return [
          left[at]?.[0] ?? "",
          left[at] === undefined ? "" : cell(left[at][1]),
          right?.label ?? "",
          right === undefined ? "" : cell(under(items, right.code, allOf)),
        ];
      }),
      ["", "", "", ""],
      ["收入总计", yuan(total), "支出总计", yuan(total)],
    ],
    [15, 10, 15, 10],
    ["left", "right", "left", "right"],
  );
  const accountTable = (
    title: string,
    group: string,
    names: readonly string[],
    columns: readonly ((item: Item) => number)[],
    amount: (item: Item) => number,
    ...notes: readonly string[]
  ): Table =>
    table(
      title,
      [
        [
          { text: "项目", wide: 4 },
          { text: group, wide: names.length },
        ],
        [
          { text: "功能分类科目编码", wide: 3 },
          { text: "功能分类科目名称", tall: 2 },
          ...names.map((text) => ({ text, tall: 2 })),
        ],
        [{ text: "类" }, { text: "款" }, { text: "项" }],
      ],
      [
        ...accountsOf(items, amount).map((code) => [
          code.slice(0, 3),
          code.slice(3, 5),
          code.slice(5, 7),
          nameOf(code),
          ...columns.map((column) => cell(under(items, code, column))),
        ]),
        ["", "", "", "合计", ...columns.map((column) => cell(all(column)))],
      ],
      [2, 2, 2, 16, ...columns.map(() => 9)],
      ["left", "left", "left", "left", ...columns.map(() => "right" as const)],
      ...notes,
    );
  const spending = ["合计", "基本支出", "项目支出"];
  const fiscalTotals = table(
    `${year}年${noun}财政拨款收支预算总表`,
    [
      [
        { text: "财政拨款收入", wide: 2 },
        { text: "财政拨款支出", wide: 5 },
      ],
      [
        { text: "项目" },
        { text: "预算数" },
        { text: "项目" },
        { text: "合计" },
        { text: "一般公共预算" },
        { text: "政府性基金预算" },
        { text: "国有资本经营预算" },
      ],
    ],
    [
      ...Array.from(
        { length: Math.max(3, classRows(fiscal).length) },
        (_, at) => {
          const right = classRows(fiscal)[at];
          const own = [
            "一、一般公共预算资金",
            "二、政府性基金",
            "三、国有资本经营预算",
          ][at];
          const amounts = [
            all(general),
            all((item) => item.fund),
            all((item) => item.capital),
          ];
          return [
            own ?? "",
            own === undefined ? "" : cell(amounts[at] ?? 0),
            right?.label ?? "",
            ...[
              fiscal,
              general,
              (item: Item) => item.fund,
              (item: Item) => item.capital,
            ].map((amount) =>
              right === undefined ? "" : cell(under(items, right.code, amount)),
            ),
          ];
        },
      ),
      ["", "", "", "", "", "", ""],
      [
        "收入总计",
        yuan(all(fiscal)),
        "支出总计",
        yuan(all(fiscal)),
        cell(all(general)),
        cell(all((item) => item.fund)),
        cell(all((item) => item.capital)),
      ],
    ],
    [12, 9, 13, 9, 9, 8, 8],
    ["left", "right", "left", "right", "right", "right", "right"],
  );
  const fundTable = (words: string, amount: (item: Item) => number) =>
    all(amount) > 0
      ? accountTable(
          `${year}年${noun}${words}支出功能分类预算表`,
          `${words}支出`,
          spending,
          [amount, () => 0, amount],
          amount,
        )
      : table(
          `${year}年${noun}${words}支出功能分类预算表`,
          [
            [
              { text: "项目", wide: 4 },
              { text: `${words}支出`, wide: 3 },
            ],
            [
              { text: "功能分类科目编码", wide: 3 },
              { text: "功能分类科目名称", tall: 2 },
              ...spending.map((text) => ({ text, tall: 2 })),
            ],
            [{ text: "类" }, { text: "款" }, { text: "项" }],
          ],
          [
            ["", "", "", "", "", "", ""],
            ["", "", "", "合计", "", "", ""],
          ],
          [2, 2, 2, 16, 9, 9, 9],
          ["left", "left", "left", "left", "right", "right", "right"],
          `注:本${noun}${year}年无${words}财政拨款安排的预算，故本表为空表。`,
        );
  const isPersonal = (code: string) => /^30[13]/.test(code);
  const codes = ["301", "302", "303", "310"].flatMap((one) => [
    one,
    ...[...truth.lines.keys()].filter((code) => code.startsWith(one)).sort(),
  ]);
  const basic = linesUnder(truth, "30", "31");
  const economic = table(
    `${year}年${noun}一般公共预算基本支出部门预算经济分类预算表`,
    [
      [
        { text: "项目", wide: 3 },
        { text: "一般公共预算基本支出", wide: 3 },
      ],
      [
        { text: "部门预算经济分类科目编码", wide: 2 },
        { text: "经济分类科目名称", tall: 2 },
        ...["合计", "人员经费", "公用经费"].map((text) => ({ text, tall: 2 })),
      ],
      [{ text: "类" }, { text: "款" }],
    ],
    [
      ...codes.map((code) => {
        const amount = linesUnder(truth, code);
        return [
          code.slice(0, 3),
          code.slice(3),
          nameOf(code),
          cell(amount),
          isPersonal(code) ? cell(amount) : cell(0),
          isPersonal(code) ? cell(0) : cell(amount),
        ];
      }),
      [
        "",
        "",
        "合计",
        cell(basic),
        cell(linesUnder(truth, "301", "303")),
        cell(linesUnder(truth, "302", "310")),
      ],
    ],
    [3, 3, 14, 9, 9, 9],
    ["left", "left", "left", "right", "right", "right"],
  );
  const { budgeted } = truth;
  const wanCell = (value: number) =>
    value === 0 ? habits.nothing : wan(value, true);
  const threePublic: Table = {
    ...table(
      `${year}年${noun}“三公”经费和机关运行经费预算表`,
      [
        [
          { text: "“三公”经费预算数", wide: 6 },
          { text: "机关运行经费预算数", tall: 3 },
        ],
        [
          { text: "合计", tall: 2 },
          { text: "因公出国(境)费", tall: 2 },
          { text: "公务接待费", tall: 2 },
          { text: "公务用车购置及运行费", wide: 3 },
        ],
        [{ text: "小计" }, { text: "购置费" }, { text: "运行费" }],
      ],
      [
        [
          wanCell(threePublicTotal(budgeted)),
          wanCell(budgeted.abroad),
          wanCell(budgeted.reception),
          wanCell(budgeted.purchase + budgeted.running),
          wanCell(budgeted.purchase),
          wanCell(budgeted.running),
          wanCell(truth.agency),
        ],
      ],
      [7, 8, 7, 7, 7, 7, 9],
      Array.from({ length: 7 }, () => "right" as const),
    ),
    above: [`编制部门：${unit}`, "单位:万元"],
  };
  const before = truth.before.total;
  const rise = `比${year - 1}年预算${total >= before ? "增加" : "减少"}${say(Math.abs(total - before))}万元`;
  const path = (code: string) =>
    `“${nameOf(code.slice(0, 3))}（类）${nameOf(code.slice(0, 5))}（款）${nameOf(code)}（项）”`;
  const { goods, works, services } = truth.procurement;
  return [
    heading(`上海市普陀区${year}年区级${noun}预算`),
    heading(`预算${noun === "部门" ? "主管部门" : "单位"}：${unit}`),
    page,
    heading("目  录"),
    ...words(
      `一、${noun}主要职能`,
      `二、${noun}机构设置`,
      "三、名词解释",
      `四、${noun}预算编制说明`,
      `五、${noun}预算表`,
      `1. ${year}年${noun}财务收支预算总表`,
      `2. ${year}年${noun}收入预算总表`,
      "六、其他相关情况说明",
    ),
    page,
    heading(`${unit}主要职能`),
    ...words(
      `${unit}是主管全区有关工作的部门。`,
      "主要职能包括：",
      "1、贯彻执行国家和本市有关的方针、政策和法律、法规及规章。",
    ),
    page,
    heading(`${unit}机构设置`),
    ...words(`${unit}设8个内设机构，包括：办公室、综合科。`),
    heading("名词解释"),
    ...words(
      "（一）财政拨款收入：是区级预算主管部门及所属预算单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。",
    ),
    page,
    heading(`${year}年${noun}预算编制说明`),
    ...words(
      `${year}年，${unit}收入预算${say(total)}万元，其中：财政拨款收入${say(all(fiscal))}万元，${rise}；事业收入${say(all((item) => item.own))}万元；事业单位经营收入${say(all((item) => item.business))}万元；其他收入0万元。`,
      `支出预算${say(total)}万元，其中：财政拨款支出预算${say(all(fiscal))}万元，${rise}。财政拨款支出预算中，一般公共预算拨款支出预算${say(all(general))}万元，${rise}；政府性基金拨款支出预算${say(all((item) => item.fund))}万元，与${year - 1}年预算持平；国有资本经营预算拨款支出预算${say(all((item) => item.capital))}万元，与${year - 1}年预算持平。`,
      "财政拨款收入支出增加的主要原因是：根据实际工作安排编制预算。",
      "财政拨款支出主要内容如下：",
      ...items
        .filter((item) => fiscal(item) > 0)
        .map(
          (item, at) =>
            `${at + 1}. ${path(item.code)}${say(fiscal(item))}万元，主要用于日常工作支出。`,
        ),
    ),
    page,
    totals,
    page,
    accountTable(
      `${year}年${noun}收入预算总表`,
      "收入预算",
      ["合计", "财政拨款收入", "事业收入", "事业单位经营收入", "其他收入"],
      [allOf, fiscal, (item) => item.own, (item) => item.business, () => 0],
      allOf,
    ),
    page,
    accountTable(
      `${year}年${noun}支出预算总表`,
      "支出预算",
      spending,
      [
        allOf,
        (item) => item.basic + item.own,
        (item) => item.project + item.fund + item.capital + item.business,
      ],
      allOf,
    ),
    page,
    fiscalTotals,
    page,
    accountTable(
      `${year}年${noun}一般公共预算支出功能分类预算表`,
      "一般公共预算支出",
      spending,
      [general, (item) => item.basic, (item) => item.project],
      general,
    ),
    page,
    fundTable("政府性基金预算", (item) => item.fund),
    page,
    fundTable("国有资本经营预算", (item) => item.capital),
    page,
    economic,
    page,
    threePublic,
    page,
    heading("其他相关情况说明"),
    ...words(
      `一、${year}年“三公”经费预算情况说明`,
      `${year}年“三公”经费预算数为${say(threePublicTotal(budgeted))}万元，与${year - 1}年预算持平。其中：`,
      `（一）因公出国（境）费${say(budgeted.abroad)}万元，与${year - 1}年预算持平，主要原因是此部分预算由区外办统一安排。`,
      `（二）公务用车购置及运行费${say(budgeted.purchase + budgeted.running)}万元，与${year - 1}年预算持平。其中：公务用车购置费${say(budgeted.purchase)}万元；公务用车运行费${say(budgeted.running)}万元，与${year - 1}年预算持平。`,
      `（三）公务接待费${say(budgeted.reception)}万元。与${year - 1}年预算持平，主要原因是厉行节约。`,
      "二、机关运行经费预算",
      `${year}年${unit}财政拨款的机关运行经费预算为${say(truth.agency)}万元。`,
      "三、政府采购预算情况",
      `${year}年度本${noun}政府采购预算${say(goods + works + services)}万元，其中：政府采购货物预算${say(goods)}万元、政府采购工程预算${say(works)}万元、政府采购服务预算${say(services)}万元。`,
      "四、绩效目标设置情况",
      `${year}年度，本${noun}编报绩效目标的项目共${truth.goals.count}个，涉及项目预算资金${say(truth.goals.amount)}万元。`,
      "五、国有资产占有使用情况",
      `截至${year - 1}年8月31日，${unit}共有车辆${sum(truth.vehicles)}辆，其中：${vehicleKinds.map((kind, at) => `${kind}${truth.vehicles[at]}辆`).join("、")}；单价100万元（含）以上设备（不含车辆）${truth.equipment}台（套）。`,
      `${year}年部门预算安排购置车辆0辆，其中：部级领导干部用车0辆、主要领导干部用车0辆。`,
    ),
  ];
}
