import {
  type Block,
  type HeadCell,
  heading,
  page,
  type Table,
  words,
} from "./blocks.ts";
import {
  accountsOf,
  allOf,
  type Item,
  linesUnder,
  nameOf,
  sum,
  type ThreePublic,
  type Truth,
  threePublicTotal,
  totalOf,
  under,
  vehicleKinds,
} from "./made-truth.ts";

/** How one office fills the form. */
export interface Habits {
  /** What stands where there is nothing. */
  readonly nothing: "" | "0.00" | "0" | "-";
  readonly separators: boolean;
  /** "1.", "1、", "（1）" */
  readonly number: string;
  /** A row of 决算数 under the heads of the columns. */
  readonly headOfFigures?: boolean;
  /** 类 | 款 | 项 | 合计 in one row with the totals. */
  readonly levelsBesideTotal?: boolean;
  readonly totalLast?: boolean;
  /** 301 | 01 in the economic table. */
  readonly splitCodes?: boolean;
  /** （项）39.99万元，主要用于…。年初预算为 */
  readonly amountFirst?: boolean;
  /** The amounts of the items without their budgets, which were none. */
  readonly fullYear?: boolean;
  readonly narrow?: boolean;
}

const general = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => general(item) + item.fund + item.capital;

/** The classes of 收入支出总表, in the form's order. */
export const classesOfForm = [
  "201",
  "202",
  "203",
  "204",
  "205",
  "206",
  "207",
  "208",
  "210",
  "211",
  "212",
  "213",
  "214",
  "215",
  "216",
  "217",
  "219",
  "220",
  "221",
  "222",
  "223",
  "224",
  "229",
  "231",
  "232",
  "234",
];
const numerals = "一二三四五六七八九十";
export function numeral(value: number): string {
  if (value <= 10) return numerals[value - 1] ?? "";
  const tens = value < 20 ? "" : (numerals[Math.floor(value / 10) - 1] ?? "");
  return `${tens}十${value % 10 === 0 ? "" : (numerals[(value % 10) - 1] ?? "")}`;
}

export function wan(yuan: number, separators: boolean): string {
  const fixed = (yuan / 10_000).toFixed(2);
  return separators ? fixed.replace(/\B(?=(\d{3})+\.)/g, ",") : fixed;
}

export function shanghaiFinal(truth: Truth, habits: Habits): readonly Block[] {
  const { unit, year, noun, items, opening, closing } = truth;
  const say = (yuan: number) => wan(yuan, habits.separators);
  const cell = (yuan: number) =>
    yuan === 0 ? habits.nothing : wan(yuan, habits.separators);
  const percent = (part: number, whole: number) =>
    ((100 * part) / whole).toFixed(2);
  const all = (amount: (item: Item) => number) => under(items, "", amount);
  const total = totalOf(items);
  const income = total + closing - opening;
  const g = all(general);
  const generalIn = g + closing - opening;
  const fiscalOut = all(fiscal);
  const fiscalIn = fiscalOut + closing - opening;
  const first = items.find((item) => general(item) > 0);
  const taken = (amount: (item: Item) => number) => (item: Item) =>
    amount(item) + (item === first ? closing - opening : 0);

  const table = (
    title: string,
    head: readonly (readonly HeadCell[])[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    align: Table["align"],
    ...notes: readonly string[]
  ): Table => ({
    kind: "table",
    title,
    above: ["", "单位：万元"],
    head,
    rows,
    widths,
    align,
    notes,
  });

  const classRows = (amount: (item: Item) => number) =>
    classesOfForm.map((code, at) => ({
      label: `${numeral(at + 1)}、${nameOf(code)}`,
      fen: under(items, code, amount),
      code,
    }));
  const incomeRows: readonly (readonly [string, number])[] = [
    ["一、一般公共预算财政拨款收入", generalIn],
    ["二、政府性基金预算财政拨款收入", all((item) => item.fund)],
    ["三、国有资本经营预算财政拨款收入", all((item) => item.capital)],
    ["四、上级补助收入", 0],
    ["五、事业收入", all((item) => item.own)],
    ["六、经营收入", all((item) => item.business)],
    ["七、附属单位上缴收入", 0],
    ["八、其他收入", 0],
  ];
  const totals = table(
    "收入支出决算总表",
    [
      [
        { text: "收入", wide: 2 },
        { text: "支出", wide: 2 },
      ],
      [
        { text: "项目" },
        { text: "决算数" },
        { text: "项目" },
        { text: "决算数" },
      ],
    ],
    [
      ...classRows(allOf).map(({ label, fen }, at) => [
        incomeRows[at]?.[0] ?? "",
        incomeRows[at] === undefined ? "" : cell(incomeRows[at][1]),
        label,
        cell(fen),
      ]),
      ["本年收入合计", say(income), "本年支出合计", say(total)],
      ["使用非财政拨款结余", cell(0), "结余分配", cell(0)],
      ["年初结转和结余", cell(opening), "年末结转和结余", cell(closing)],
      ["总计", say(total + closing), "总计", say(total + closing)],
    ],
    [16, 8, 16, 8],
    ["left", "right", "left", "right"],
    "注：本表反映部门本年度的总收支和年末结转结余情况。",
  );

  const accountTable = (
    title: string,
    names: readonly string[],
    columns: readonly ((item: Item) => number)[],
    amount: (item: Item) => number,
    note: string,
    nameWidth: number,
  ): Table => {
    const figures = columns.map(() => 7);
    const rows = accountsOf(items, amount).map((code) => [
      code,
      nameOf(code),
      ...columns.map((column) => cell(under(items, code, column))),
    ]);
    const sums = columns.map((column) => cell(all(column)));
    const levels = habits.levelsBesideTotal === true;
    const wide = levels
      ? rows.map(([code = "", ...rest]) => [code, "", "", ...rest])
      : rows;
    const none = levels ? ["", ""] : [];
    const totalRow = levels
      ? ["类", "款", "项", "合计", ...sums]
      : ["", "合计", ...sums];
    const last = habits.totalLast === true && !levels;
    return table(
      title,
      [
        [
          { text: "项目", wide: 2 + none.length },
          ...names.map((text) => ({
            text,
            tall: habits.headOfFigures === true ? 2 : 2,
          })),
        ],
        [
          { text: "功能分类科目编码", wide: 1 + none.length },
          { text: "科目名称" },
        ],
        ...(habits.headOfFigures === true
          ? [
              [
                { text: "", wide: 2 + none.length },
                ...names.map(() => ({ text: "决算数" })),
              ],
            ]
          : []),
      ],
      last ? [...wide, totalRow] : [totalRow, ...wide],
      [...(levels ? [5, 2, 2] : [5]), nameWidth, ...figures],
      [
        ...(levels ? (["left", "left", "left"] as const) : (["left"] as const)),
        "left",
        ...figures.map(() => "right" as const),
      ],
      note,
    );
  };
  const incomeTable = accountTable(
    "收入决算表",
    [
      "本年收入合计",
      "财政拨款收入",
      "上级补助收入",
      "事业收入",
      "经营收入",
      "附属单位上缴收入",
      "其他收入",
    ],
    [
      taken(allOf),
      taken(fiscal),
      () => 0,
      (item) => item.own,
      (item) => item.business,
      () => 0,
      () => 0,
    ],
    allOf,
    "注：本表反映部门本年度取得的各项收入情况。",
    habits.narrow === true ? 8 : 14,
  );
  const spending = accountTable(
    "支出决算表",
    [
      "本年支出合计",
      "基本支出",
      "项目支出",
      "上缴上级支出",
      "经营支出",
      "对附属单位补助支出",
    ],
    [
      allOf,
      (item) => item.basic + item.own,
      (item) => item.project + item.fund + item.capital,
      () => 0,
      (item) => item.business,
      () => 0,
    ],
    allOf,
    "注：本表反映部门本年度各项支出情况。",
    habits.narrow === true ? 8 : 12,
  );
  const fiscalTotals = table(
    "财政拨款收入支出决算总表",
    [
      [
        { text: "收入", wide: 2 },
        { text: "支出", wide: 5 },
      ],
      [
        { text: "项目" },
        { text: "决算数" },
        { text: "项目" },
        { text: "合计" },
        { text: "一般公共预算财政拨款" },
        { text: "政府性基金预算财政拨款" },
        { text: "国有资本经营预算财政拨款" },
      ],
    ],
    [
      ...classRows(fiscal).map(({ label, fen, code }, at) => [
        [
          "一、一般公共预算财政拨款",
          "二、政府性基金预算财政拨款",
          "三、国有资本经营预算财政拨款",
        ][at] ?? "",
        at < 3
          ? cell(
              [
                generalIn,
                all((item) => item.fund),
                all((item) => item.capital),
              ][at] ?? 0,
            )
          : "",
        label,
        cell(fen),
        cell(under(items, code, general)),
        cell(under(items, code, (item) => item.fund)),
        cell(under(items, code, (item) => item.capital)),
      ]),
      [
        "本年收入合计",
        say(fiscalIn),
        "本年支出合计",
        say(fiscalOut),
        cell(g),
        cell(all((item) => item.fund)),
        cell(all((item) => item.capital)),
      ],
      [
        "年初财政拨款结转和结余",
        cell(opening),
        "年末财政拨款结转和结余",
        cell(closing),
        cell(closing),
        cell(0),
        cell(0),
      ],
      ["一、一般公共预算财政拨款", cell(opening), "", "", "", "", ""],
      ["二、政府性基金预算财政拨款", cell(0), "", "", "", "", ""],
      ["三、国有资本经营预算财政拨款", cell(0), "", "", "", "", ""],
      [
        "总计",
        say(fiscalOut + closing),
        "总计",
        say(fiscalOut + closing),
        cell(g + closing),
        cell(all((item) => item.fund)),
        cell(all((item) => item.capital)),
      ],
    ],
    [15, 7, 14, 7, 6, 6, 6],
    ["left", "right", "left", "right", "right", "right", "right"],
    "注：本表反映部门本年度财政拨款总收支和结转结余情况。",
  );
  const generalTable = accountTable(
    "一般公共预算财政拨款支出决算表",
    ["合计", "基本支出", "项目支出"],
    [general, (item) => item.basic, (item) => item.project],
    general,
    "注：本表反映部门本年度一般公共预算财政拨款支出情况。",
    habits.narrow === true ? 6 : 12,
  );

  const economicForm = {
    left: [
      "301",
      "30101",
      "30102",
      "30103",
      "30106",
      "30107",
      "30108",
      "30109",
      "30110",
      "30111",
      "30112",
      "30113",
      "30114",
      "30199",
      "303",
      "30301",
      "30302",
      "30303",
      "30304",
      "30305",
      "30306",
      "30307",
      "30308",
      "30309",
      "30310",
      "30311",
      "30399",
    ],
    right: [
      "302",
      "30201",
      "30202",
      "30203",
      "30204",
      "30205",
      "30206",
      "30207",
      "30208",
      "30209",
      "30211",
      "30212",
      "30213",
      "30214",
      "30215",
      "30216",
      "30217",
      "30218",
      "30224",
      "30225",
      "30226",
      "30227",
      "30228",
      "30229",
      "30231",
      "30239",
      "30240",
      "30299",
      "310",
      "31001",
      "31002",
      "31003",
      "31007",
      "31013",
      "31019",
      "31021",
      "31022",
      "31099",
    ],
  };
  const economicCells = (code: string | undefined): string[] => {
    const split = habits.splitCodes === true;
    if (code === undefined) return split ? ["", "", "", ""] : ["", "", ""];
    const codes = split ? [code.slice(0, 3), code.slice(3)] : [code];
    return [...codes, nameOf(code), cell(linesUnder(truth, code))];
  };
  const spare = habits.splitCodes === true ? [""] : [];
  const economic = table(
    "一般公共预算财政拨款基本支出决算表",
    [
      [
        { text: "经济分类科目编码", wide: 1 + spare.length },
        { text: "科目名称" },
        { text: "决算数" },
        { text: "经济分类科目编码", wide: 1 + spare.length },
        { text: "科目名称" },
        { text: "决算数" },
      ],
    ],
    [
      ...economicForm.right.map((code, at) => [
        ...economicCells(economicForm.left[at]),
        ...economicCells(code),
      ]),
      [
        "",
        ...spare,
        "人员经费合计",
        say(linesUnder(truth, "301", "303")),
        "",
        ...spare,
        "公用经费合计",
        say(linesUnder(truth, "302", "310")),
      ],
    ],
    [
      ...(habits.splitCodes === true ? [2, 2] : [4]),
      9,
      7,
      ...(habits.splitCodes === true ? [2, 2] : [4]),
      9,
      7,
    ],
    [
      ...(habits.splitCodes === true
        ? (["left", "left"] as const)
        : (["left"] as const)),
      "left",
      "right",
      ...(habits.splitCodes === true
        ? (["left", "left"] as const)
        : (["left"] as const)),
      "left",
      "right",
    ],
    "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
  );
  const six = (part: ThreePublic) => [
    threePublicTotal(part),
    part.abroad,
    part.purchase + part.running,
    part.purchase,
    part.running,
    part.reception,
  ];
  const threePublic = table(
    "财政拨款“三公”经费支出决算表",
    [
      [{ text: "财政拨款“三公”经费", wide: 12 }],
      [
        { text: "合计", wide: 2, tall: 2 },
        { text: "因公出国（境）费", wide: 2, tall: 2 },
        { text: "公务用车购置及运行维护费", wide: 6 },
        { text: "公务接待费", wide: 2, tall: 2 },
      ],
      [
        { text: "小计", wide: 2 },
        { text: "公务用车购置费", wide: 2 },
        { text: "公务用车运行维护费", wide: 2 },
      ],
      Array.from({ length: 12 }, (_, at) => ({
        text: at % 2 === 0 ? "预算数" : "决算数",
      })),
    ],
    [
      six(truth.budgeted).flatMap((fen, at) => [
        cell(fen),
        cell(six(truth.spent)[at] ?? 0),
      ]),
    ],
    Array.from({ length: 12 }, () => 4),
    Array.from({ length: 12 }, () => "centre" as const),
    "注：本表反映部门本年度“三公”经费支出预决算情况。",
  );
  const fundTable = (name: string, amount: (item: Item) => number): Table => {
    const codes = accountsOf(items, amount);
    const line = (code: string) => {
      const fen = cell(under(items, code, amount));
      return ["", fen, fen, "", fen, ""];
    };
    return table(
      `${name}财政拨款收入支出决算表`,
      [
        [
          { text: "项目", wide: 2 },
          { text: "年初结转和结余", tall: 2 },
          { text: "本年收入", tall: 2 },
          { text: "本年支出", wide: 3, tall: 2 },
          { text: "年末结转和结余", tall: 2 },
        ],
        [{ text: "功能分类科目编码" }, { text: "科目名称" }],
        [
          { text: "合计", wide: 2 },
          { text: "" },
          { text: codes.length === 0 ? "" : cell(all(amount)) },
          { text: "合计" },
          { text: "基本支出" },
          { text: "项目支出" },
          { text: "" },
        ],
      ],
      codes.length === 0
        ? [
            ["", "", "", "", "", "", "", ""],
            ["", "", "", "", "", "", "", ""],
          ]
        : codes.map((code) => [code, nameOf(code), ...line(code)]),
      [5, 9, 5, 6, 6, 6, 6, 5],
      ["left", "left", "right", "right", "right", "right", "right", "right"],
      `注：本表反映部门本年度${name}财政拨款收入支出及结转和结余情况。`,
      ...(codes.length === 0
        ? [`说明：${unit}本年度没有${name}财政拨款收入和支出，故本表无数据。`]
        : []),
    );
  };

  const rise = (now: number, before: number) =>
    `${now >= before ? "增加" : "减少"} ${say(Math.abs(now - before))} 万元，${now >= before ? "增长" : "下降"} ${percent(Math.abs(now - before), before)}%`;
  const path = (code: string) =>
    `${nameOf(code.slice(0, 3))}（类）${nameOf(code.slice(0, 5))}（款）${nameOf(code)}（项）`;
  const shown = items.filter((item) => general(item) > 0);
  const budget = sum(shown.map((item) => item.budget));
  const entries = shown.map((item, at) => {
    const own = general(item);
    const than = own > item.budget ? "大于" : "小于";
    const head = `${habits.number.replace("#", String(at + 1))}${path(item.code)}`;
    const amount =
      habits.amountFirst === true
        ? `${say(own)} 万元，主要用于：日常工作支出。`
        : "。主要用于：日常工作支出。";
    const rate =
      item.budget > 0 && at % 2 === 0
        ? `，完成年初预算的 ${percent(own, item.budget)}%`
        : "";
    const reason =
      own === item.budget
        ? "决算数等于预算数。"
        : `决算数${than}预算数的主要原因：根据实际工作安排支出。`;
    return `${head}${amount}年初预算为 ${say(item.budget)} 万元，支出决算为 ${say(own)} 万元${rate}。${reason}`;
  });
  const shares = classesOfForm
    .map((code) => ({ code, fen: under(items, code, general) }))
    .filter(({ fen }) => fen > 0)
    .map(
      ({ code, fen }) =>
        `${nameOf(code)}（类）${say(fen)} 万元，占 ${percent(fen, g)}%`,
    );
  const { goods, works, services } = truth.procurement;
  const narrated = words(
    "一、收入支出决算总体情况说明",
    `${unit} ${year} 年度收入支出总计 ${say(total + closing)} 万元。与 ${year - 1} 年度相比，收入支出总计${rise(total + closing, truth.before.total)}。主要原因：项目支出变动。`,
    "二、收入决算情况说明",
    `本年收入合计 ${say(income)} 万元，其中：财政拨款收入 ${say(fiscalIn)} 万元，占 ${percent(fiscalIn, income)}%。`,
    "三、支出决算情况说明",
    `本年支出合计 ${say(total)} 万元，其中：基本支出 ${say(all((item) => item.basic + item.own))} 万元，占 ${percent(
      all((item) => item.basic + item.own),
      total,
    )}%；项目支出 ${say(all((item) => item.project + item.fund + item.capital))} 万元，占 ${percent(
      all((item) => item.project + item.fund + item.capital),
      total,
    )}%。`,
    "四、财政拨款收入支出决算总体情况说明",
    `${unit} ${year} 年度财政拨款收入支出总计 ${say(fiscalOut + closing)} 万元。`,
    "五、一般公共预算财政拨款支出决算情况说明",
    "（一）一般公共预算财政拨款支出决算总体情况",
    `一般公共预算财政拨款支出 ${say(g)} 万元，占本年支出合计的 ${percent(g, total)}%。与 ${year - 1} 年度相比，一般公共预算财政拨款支出${rise(g, truth.before.general)}。主要原因：基本支出变动。`,
    "（二）一般公共预算财政拨款支出决算结构情况",
    `一般公共预算财政拨款支出 ${say(g)} 万元，主要用于以下方面：${shares.join("；")}。`,
    "（三）一般公共预算财政拨款支出决算具体情况",
    `一般公共预算财政拨款支出年初预算为 ${say(budget)} 万元，支出决算为 ${say(g)} 万元，完成年初预算的 ${percent(g, budget)}%。决算数${g > budget ? "大于" : "小于"}预算数的主要原因：年中调整。其中：`,
    ...entries,
    "六、一般公共预算财政拨款基本支出决算情况说明",
    `一般公共预算财政拨款基本支出 ${say(all((item) => item.basic))} 万元。其中：人员经费 ${say(linesUnder(truth, "301", "303"))} 万元，主要包括：基本工资、津贴补贴、绩效工资；公用经费 ${say(linesUnder(truth, "302", "310"))} 万元，主要包括：办公费、邮电费、差旅费。`,
    "七、财政拨款“三公”经费支出决算情况说明",
    "（一）“三公”经费财政拨款支出决算总体情况说明。",
    `“三公”经费财政拨款支出年初预算为 ${say(threePublicTotal(truth.budgeted))} 万元，支出决算为 ${say(threePublicTotal(truth.spent))} 万元，完成预算的 ${percent(threePublicTotal(truth.spent), threePublicTotal(truth.budgeted))}%，其中：因公出国（境）费决算为 ${say(truth.spent.abroad)} 万元；公务用车购置及运行维护费支出决算为 ${say(truth.spent.purchase + truth.spent.running)} 万元；公务接待费支出决算为 ${say(truth.spent.reception)} 万元。${year} 年度“三公”经费支出决算数小于预算数的主要原因：厉行节约。`,
    "（二）“三公”经费财政拨款支出决算具体情况说明。",
    `1、因公出国（境）费支出 ${say(truth.spent.abroad)} 万元。全年安排因公出国（境）团组 1 个、累计 2 人次。`,
    `2、公务用车购置及运行维护费支出 ${say(truth.spent.purchase + truth.spent.running)} 万元。其中：`,
    `公务用车购置支出为 ${say(truth.spent.purchase)} 万元。`,
    `公务用车运行维护支出 ${say(truth.spent.running)} 万元。主要用于公务车辆保险、维修等支出。`,
    `3、公务接待费支出 ${say(truth.spent.reception)} 万元。其中：`,
    `国内公务接待支出 ${say(truth.spent.reception)} 万元（含外宾接待支出 0.00 万元）。`,
    "八、政府性基金预算财政拨款收入支出决算情况说明",
    ...(all((item) => item.fund) === 0
      ? [`${unit} ${year} 年度无政府性基金预算财政拨款收入和支出。`]
      : [
          `${unit} ${year} 年度政府性基金预算财政拨款收入 ${say(all((item) => item.fund))} 万元，支出 ${say(all((item) => item.fund))} 万元。支出具体情况如下：`,
          ...items
            .filter(({ fund }) => fund > 0)
            .map(
              (item) =>
                `${path(item.code)}${say(item.fund)} 万元，主要用于项目支出。`,
            ),
        ]),
    "九、国有资本经营预算财政拨款收入支出决算情况说明",
    `${unit} ${year} 年度${all((item) => item.capital) === 0 ? "无国有资本经营预算财政拨款收入和支出" : `国有资本经营预算财政拨款支出 ${say(all((item) => item.capital))} 万元`}。`,
    "十、预算绩效管理情况",
    `${unit} ${year} 年度预算绩效管理工作开展情况如下：全过程绩效管理实施情况：编报绩效目标的 ${year} 年度项目 ${truth.goals.count} 个，涉及预算金额 ${say(truth.goals.amount)} 万元。`,
    "十一、其他重要事项的情况说明",
    "（一）机关运行经费支出情况",
    `机关运行经费支出 ${say(truth.agency)} 万元，比 ${year - 1} 年度增加 1.00 万元，主要原因是人员变动。`,
    "（二）政府采购支出情况",
    `${unit} ${year} 年度政府采购金额（以合同签订为准）为 ${say(goods + works + services)} 万元，其中：货物采购金额 ${say(goods)} 万元、工程采购金额 ${say(works)} 万元、服务采购金额 ${say(services)} 万元。`,
    "（三）国有资产占有使用情况说明",
    `截至 ${year} 年 12 月 31 日，${unit}共有车辆 ${sum(truth.vehicles)} 辆，其中：${vehicleKinds.map((kind, at) => `${kind} ${truth.vehicles[at]} 辆`).join("、")}。单价 100 万元（含）以上设备（不含车辆）${truth.equipment} 台（套）。`,
  );
  const parts = [
    "收入支出决算总表",
    "收入决算表",
    "支出决算表",
    "财政拨款收入支出决算总表",
    "一般公共预算财政拨款支出决算表",
    "一般公共预算财政拨款基本支出决算表",
    "财政拨款“三公”经费支出决算表",
    "政府性基金预算财政拨款收入支出决算表",
    "国有资本经营预算财政拨款收入支出决算表",
  ];
  return [
    heading(`${unit} ${year} 年度`),
    heading(`${noun}决算`),
    page,
    heading("目  录"),
    ...words(
      `第一部分 ${unit}概况`,
      "一、主要职能",
      `二、${noun === "部门" ? "部门决算单位构成" : "机构设置"}`,
      `第二部分 ${unit} ${year} 年度${noun}决算表`,
      ...parts.map((part, at) => `${numeral(at + 1)}、${part}`),
      `第三部分 ${unit} ${year} 年度${noun}决算情况说明`,
      "第四部分 名词解释",
    ),
    page,
    heading(`第一部分 ${unit}概况`),
    ...words(
      "一、主要职能",
      `${unit}负责本区有关工作的组织实施。`,
      "二、部门决算单位构成",
      `纳入${unit} ${year} 年度${noun}决算编制范围的单位包括：${unit}（本级）。`,
    ),
    page,
    heading(`${unit} ${year} 年度${noun}决算表`),
    totals,
    page,
    incomeTable,
    page,
    spending,
    page,
    fiscalTotals,
    page,
    generalTable,
    page,
    economic,
    page,
    threePublic,
    page,
    fundTable("政府性基金预算", (item) => item.fund),
    page,
    fundTable("国有资本经营预算", (item) => item.capital),
    page,
    heading(`第三部分 ${unit} ${year} 年度${noun}决算情况说明`),
    ...narrated,
    page,
    heading("第四部分 名词解释"),
    ...words(
      "一、财政拨款收入：指单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。",
      "二、事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。",
    ),
  ];
}
