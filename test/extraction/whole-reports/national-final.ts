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
  type ThreePublic,
  type Truth,
  threePublicTotal,
  totalOf,
  under,
} from "./made-truth.ts";
import type { Voice } from "./provincial-voices.ts";
import { classesOfForm, numeral, wan } from "./shanghai-final.ts";

const general = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => general(item) + item.fund + item.capital;

export interface NationalHabits {
  readonly nothing: "" | "0.00" | "0" | "—";
  readonly separators: boolean;
  /** 类 | 款 | 项 in columns of their own. */
  readonly splitCodes?: boolean;
  /** 行次 and 栏次. */
  readonly numbered: boolean;
}

/** The final account of the national form: tables 公开01表 to 公开09表, sentences of one province. */
export function nationalFinal(
  truth: Truth,
  habits: NationalHabits,
  voice: Voice,
): readonly Block[] {
  const { unit, year, noun, items, opening, closing } = truth;
  const { numbered } = habits;
  const say = (yuan: number) => wan(yuan, habits.separators);
  const cell = (yuan: number) => (yuan === 0 ? habits.nothing : say(yuan));
  const all = (amount: (item: Item) => number) => under(items, "", amount);
  const total = totalOf(items);
  const income = total + closing - opening;
  const g = all(general);
  const generalIn = g + closing - opening;
  const fiscalOut = all(fiscal);
  const first = items.find((item) => general(item) > 0);
  const taken = (amount: (item: Item) => number) => (item: Item) =>
    amount(item) + (item === first ? closing - opening : 0);
  let form = 0;
  const table = (
    title: string,
    head: Table["head"],
    rows: Table["rows"],
    widths: readonly number[],
    align: Table["align"],
    ...notes: readonly string[]
  ): Table => {
    form++;
    return {
      kind: "table",
      title,
      above: [`公开0${form}表 部门：${unit}`, "金额单位：万元"],
      head,
      rows,
      widths,
      align,
      notes,
    };
  };
  const left: readonly (readonly [string, number])[] = [
    ["一、一般公共预算财政拨款收入", generalIn],
    ["二、政府性基金预算财政拨款收入", all((item) => item.fund)],
    ["三、国有资本经营预算财政拨款收入", all((item) => item.capital)],
    ["四、上级补助收入", 0],
    ["五、事业收入", all((item) => item.own)],
    ["六、经营收入", all((item) => item.business)],
    ["七、附属单位上缴收入", 0],
    ["八、其他收入", 0],
  ];
  /** With the row's number behind each label, where the form has it. */
  const row = (at: number, label: string, figures: readonly string[]) =>
    numbered ? [label, String(at), ...figures] : [label, ...figures];
  const heads = (...names: readonly string[]): HeadCell[] =>
    (numbered ? ["项目", "行次", ...names] : ["项目", ...names]).map(
      (text) => ({ text }),
    );
  const columnNumbers = (sides: readonly number[]): HeadCell[][] => {
    if (!numbered) return [];
    let at = 0;
    return [
      sides.flatMap((count) => [
        { text: "栏次" },
        { text: "" },
        ...Array.from({ length: count }, () => ({ text: String(++at) })),
      ]),
    ];
  };
  const twoSided = (
    title: string,
    leftRows: readonly (readonly [string, number | undefined])[],
    rightRows: readonly (readonly [string, readonly (number | undefined)[]])[],
    names: readonly string[],
    note: string,
  ) => {
    const height = Math.max(leftRows.length, rightRows.length);
    const spare = numbered ? 1 : 0;
    const print = (value: number | undefined) =>
      value === undefined ? "" : cell(value);
    return table(
      title,
      [
        [
          { text: "收入", wide: 2 + spare },
          { text: "支出", wide: 1 + spare + names.length },
        ],
        [...heads("金额"), ...heads(...names)],
        ...columnNumbers([1, names.length]),
      ],
      Array.from({ length: height }, (_, at) => [
        ...row(at + 1, leftRows[at]?.[0] ?? "", [print(leftRows[at]?.[1])]),
        ...row(
          height + at + 1,
          rightRows[at]?.[0] ?? "",
          names.map((_name, index) => print(rightRows[at]?.[1][index])),
        ),
      ]),
      [
        14,
        ...(numbered ? [3] : []),
        8,
        14,
        ...(numbered ? [3] : []),
        ...names.map(() => (names.length > 1 ? 7 : 8)),
      ],
      [
        "left",
        ...(numbered ? ["centre" as const] : []),
        "right",
        "left",
        ...(numbered ? ["centre" as const] : []),
        ...names.map(() => "right" as const),
      ],
      note,
    );
  };
  const classRows = (columns: readonly ((item: Item) => number)[]) =>
    classesOfForm.map(
      (code, at) =>
        [
          `${numeral(at + 1)}、${nameOf(code)}`,
          columns.map((column) => under(items, code, column)),
        ] as const,
    );
  const pad = (
    rows: readonly (readonly [string, number | undefined])[],
    height: number,
  ) => [
    ...rows,
    ...Array.from(
      { length: height - rows.length },
      () => ["", undefined] as const,
    ),
  ];
  const totals = twoSided(
    "收入支出决算总表",
    [
      ...pad(left, classesOfForm.length),
      ["本年收入合计", income],
      ["使用非财政拨款结余（含专用结余）", 0],
      ["年初结转和结余", opening],
      ["总计", total + closing],
    ],
    [
      ...classRows([allOf]),
      ["本年支出合计", [total]],
      ["结余分配", [0]],
      ["年末结转和结余", [closing]],
      ["总计", [total + closing]],
    ],
    ["金额"],
    "注：1.本表反映部门本年度的总收支和年末结转结余情况。",
  );
  const split = habits.splitCodes === true;
  const accountTable = (
    title: string,
    names: readonly string[],
    columns: readonly ((item: Item) => number)[],
    amount: (item: Item) => number,
    group?: string,
  ): Table => {
    const codeWidths = split ? [3, 2, 2] : [5];
    const codes = (code: string) =>
      split ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code];
    return table(
      title,
      [
        [
          { text: "项目", wide: codeWidths.length + 1 },
          ...(group === undefined
            ? names.map((text) => ({ text, tall: 2 }))
            : [{ text: group, wide: names.length }]),
        ],
        [
          {
            text: split ? "支出功能分类科目编码" : "科目代码",
            wide: codeWidths.length,
          },
          { text: "科目名称" },
          ...(group === undefined ? [] : names.map((text) => ({ text }))),
        ],
        ...(numbered
          ? [
              [
                ...(split
                  ? [
                      { text: "类" },
                      { text: "款" },
                      { text: "项" },
                      { text: "栏次" },
                    ]
                  : [{ text: "栏次", wide: 2 }]),
                ...names.map((_, at) => ({ text: String(at + 1) })),
              ],
            ]
          : []),
      ],
      [
        [...codes(""), "合计", ...columns.map((column) => cell(all(column)))],
        ...accountsOf(items, amount).map((code) => [
          ...codes(code),
          nameOf(code),
          ...columns.map((column) => cell(under(items, code, column))),
        ]),
      ],
      [...codeWidths, 12, ...names.map(() => 7)],
      [
        ...codeWidths.map(() => "left" as const),
        "left",
        ...names.map(() => "right" as const),
      ],
      "注：本表反映部门本年度情况。",
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
  );
  const fiscalTotals = twoSided(
    "财政拨款收入支出决算总表",
    [
      ...pad(
        [
          ["一、一般公共预算财政拨款", generalIn],
          ["二、政府性基金预算财政拨款", all((item) => item.fund)],
          ["三、国有资本经营预算财政拨款", all((item) => item.capital)],
        ],
        classesOfForm.length,
      ),
      ["本年收入合计", fiscalOut + closing - opening],
      ["年初财政拨款结转和结余", opening],
      ["一、一般公共预算财政拨款", opening],
      ["二、政府性基金预算财政拨款", 0],
      ["三、国有资本经营预算财政拨款", 0],
      ["总计", fiscalOut + closing],
    ],
    [
      ...classRows([
        fiscal,
        general,
        (item) => item.fund,
        (item) => item.capital,
      ]),
      [
        "本年支出合计",
        [fiscalOut, g, all((item) => item.fund), all((item) => item.capital)],
      ],
      ["年末财政拨款结转和结余", [closing, closing, 0, 0]],
      ["", []],
      ["", []],
      ["", []],
      [
        "总计",
        [
          fiscalOut + closing,
          g + closing,
          all((item) => item.fund),
          all((item) => item.capital),
        ],
      ],
    ],
    [
      "合计",
      "一般公共预算财政拨款",
      "政府性基金预算财政拨款",
      "国有资本经营预算财政拨款",
    ],
    "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
  );
  const generalTable = accountTable(
    "一般公共预算财政拨款支出决算表",
    ["小计", "基本支出", "项目支出"],
    [general, (item) => item.basic, (item) => item.project],
    general,
    "本年支出",
  );
  const blocksOf = [
    [
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
      "30399",
    ],
    [
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
      "30226",
      "30227",
      "30228",
    ],
    [
      "30229",
      "30231",
      "30239",
      "30240",
      "30299",
      "307",
      "30701",
      "310",
      "31001",
      "31002",
      "31003",
      "31007",
      "31013",
      "31022",
      "31099",
    ],
  ];
  const economic = table(
    "一般公共预算财政拨款基本支出决算明细表",
    [
      [
        { text: "人员经费", wide: 3 },
        { text: "公用经费", wide: 6 },
      ],
      Array.from({ length: 3 }, () => ["科目代码", "科目名称", "决算数"])
        .flat()
        .map((text) => ({ text })),
    ],
    [
      ...(blocksOf[0] ?? []).map((_, at) =>
        blocksOf.flatMap((codes) => {
          const code = codes[at];
          return code === undefined
            ? ["", "", ""]
            : [code, nameOf(code), cell(linesUnder(truth, code))];
        }),
      ),
      [
        "",
        "人员经费合计",
        cell(linesUnder(truth, "301", "303")),
        "",
        "",
        "",
        "",
        "公用经费合计",
        cell(linesUnder(truth, "302", "310")),
      ],
    ],
    [4, 8, 6, 4, 8, 6, 4, 8, 6],
    ["left", "left", "right", "left", "left", "right", "left", "left", "right"],
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
  const half: HeadCell[] = [
    { text: "合计", tall: 2 },
    { text: "因公出国（境）费", tall: 2 },
    { text: "公务用车购置及运行维护费", wide: 3 },
    { text: "公务接待费", tall: 2 },
  ];
  const vehicles: HeadCell[] = [
    { text: "小计" },
    { text: "公务用车购置费" },
    { text: "公务用车运行维护费" },
  ];
  const threePublic = table(
    "财政拨款“三公”经费支出决算表",
    [
      [
        { text: "预算数", wide: 6 },
        { text: "决算数", wide: 6 },
      ],
      [...half, ...half],
      [...vehicles, ...vehicles],
      ...(numbered
        ? [Array.from({ length: 12 }, (_, at) => ({ text: String(at + 1) }))]
        : []),
    ],
    [[...six(truth.budgeted), ...six(truth.spent)].map(cell)],
    Array.from({ length: 12 }, () => 5),
    Array.from({ length: 12 }, () => "right" as const),
    "注：本表反映部门本年度“三公”经费支出预决算情况。",
  );
  const fundCodes = accountsOf(items, (item) => item.fund);
  const fundTable = table(
    "政府性基金预算财政拨款收入支出决算表",
    [
      [
        { text: "项目", wide: 2 },
        { text: "年初结转和结余", tall: 2 },
        { text: "本年收入", tall: 2 },
        { text: "本年支出", wide: 3 },
        { text: "年末结转和结余", tall: 2 },
      ],
      [
        { text: "科目代码" },
        { text: "科目名称" },
        { text: "小计" },
        { text: "基本支出" },
        { text: "项目支出" },
      ],
      ...(numbered
        ? [
            [
              { text: "栏次", wide: 2 },
              ...Array.from({ length: 6 }, (_, at) => ({
                text: String(at + 1),
              })),
            ],
          ]
        : []),
    ],
    ["", ...fundCodes].map((code) => {
      const amount = cell(under(items, code, (item) => item.fund));
      return [
        code,
        code === "" ? "合计" : nameOf(code),
        cell(0),
        amount,
        amount,
        cell(0),
        amount,
        cell(0),
      ];
    }),
    [5, 11, 6, 7, 7, 7, 7, 6],
    ["left", "left", "right", "right", "right", "right", "right", "right"],
    ...(fundCodes.length === 0
      ? [
          `注：本${noun}本年度没有政府性基金预算财政拨款收入和支出，本表为空表。`,
        ]
      : [
          "注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。",
        ]),
  );
  const capitalCodes = accountsOf(items, (item) => item.capital);
  const capitalTable = table(
    "国有资本经营预算财政拨款支出决算表",
    [
      [
        { text: "项目", wide: 2 },
        { text: "本年支出", wide: 3 },
      ],
      [
        { text: "科目代码" },
        { text: "科目名称" },
        { text: "合计" },
        { text: "基本支出" },
        { text: "项目支出" },
      ],
      ...(numbered
        ? [
            [
              { text: "栏次", wide: 2 },
              { text: "1" },
              { text: "2" },
              { text: "3" },
            ],
          ]
        : []),
    ],
    ["", ...capitalCodes].map((code) => {
      const amount = cell(under(items, code, (item) => item.capital));
      return [
        code,
        code === "" ? "合计" : nameOf(code),
        amount,
        cell(0),
        amount,
      ];
    }),
    [5, 14, 7, 7, 7],
    ["left", "left", "right", "right", "right"],
    ...(capitalCodes.length === 0
      ? [`注：本${noun}本年度没有国有资本经营预算财政拨款支出，本表为空表。`]
      : []),
  );
  return [
    heading(`${year}年度${unit}${noun}决算`),
    page,
    heading("目  录"),
    ...words(
      `第一部分 ${unit}概况`,
      `第二部分 ${year}年度${noun}决算表`,
      `第三部分 ${year}年度${noun}决算情况说明`,
      "第四部分 名词解释",
    ),
    page,
    heading(`第一部分 ${unit}概况`),
    ...words(
      "一、主要职责",
      "承担区内企业的综合服务工作。",
      "二、机构设置",
      `${unit}内设办公室、业务科。`,
    ),
    page,
    heading(`第二部分 ${year}年度${noun}决算表`),
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
    fundTable,
    page,
    capitalTable,
    page,
    heading(`第三部分 ${year}年度${noun}决算情况说明`),
    ...words(...voice(truth, say)),
    page,
    heading("第四部分 名词解释"),
    ...words("一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。"),
  ];
}
