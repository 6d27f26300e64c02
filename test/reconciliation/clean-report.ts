import { columnsOf } from "../../src/document/characters.ts";

// A made-up final account in the national form that agrees with itself in every figure.

/** Numbers from a seed (mulberry32): the same seed gives the same report. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** A whole divided into so many parts, none of them empty. */
  split(whole: number, parts: number): number[] {
    const weights = Array.from({ length: parts }, () => 0.2 + this.next());
    const sum = weights.reduce((left, right) => left + right, 0);
    const found = weights.map((weight) =>
      Math.max(1, Math.floor((whole * weight) / sum)),
    );
    found[0] = whole - total(found.slice(1));
    return found;
  }
}

const total = (parts: readonly number[]) =>
  parts.reduce((left, right) => left + right, 0);

interface Item {
  readonly code: string;
  readonly path: readonly [string, string, string];
  readonly kind: "basic" | "project";
}

const items: readonly Item[] = [
  {
    code: "2010350",
    path: ["一般公共服务支出", "政府办公厅（室）及相关机构事务", "事业运行"],
    kind: "basic",
  },
  {
    code: "2010399",
    path: [
      "一般公共服务支出",
      "政府办公厅（室）及相关机构事务",
      "其他政府办公厅（室）及相关机构事务支出",
    ],
    kind: "project",
  },
  {
    code: "2011308",
    path: ["一般公共服务支出", "商贸事务", "招商引资"],
    kind: "project",
  },
  {
    code: "2069999",
    path: ["科学技术支出", "其他科学技术支出", "其他科学技术支出"],
    kind: "project",
  },
  {
    code: "2080502",
    path: ["社会保障和就业支出", "行政事业单位养老支出", "事业单位离退休"],
    kind: "basic",
  },
  {
    code: "2080505",
    path: [
      "社会保障和就业支出",
      "行政事业单位养老支出",
      "机关事业单位基本养老保险缴费支出",
    ],
    kind: "basic",
  },
  {
    code: "2101102",
    path: ["卫生健康支出", "行政事业单位医疗", "事业单位医疗"],
    kind: "basic",
  },
  {
    code: "2101199",
    path: ["卫生健康支出", "行政事业单位医疗", "其他行政事业单位医疗支出"],
    kind: "basic",
  },
  {
    code: "2150899",
    path: [
      "资源勘探工业信息等支出",
      "支持中小企业发展和管理支出",
      "其他支持中小企业发展和管理支出",
    ],
    kind: "project",
  },
  {
    code: "2160699",
    path: ["商业服务业等支出", "涉外发展服务支出", "其他涉外发展服务支出"],
    kind: "project",
  },
  {
    code: "2210201",
    path: ["住房保障支出", "住房改革支出", "住房公积金"],
    kind: "basic",
  },
  {
    code: "2210203",
    path: ["住房保障支出", "住房改革支出", "购房补贴"],
    kind: "basic",
  },
];

/** The right column of 收入支出总表. */
const classes: readonly (readonly [string, string])[] = [
  ["201", "一、一般公共服务支出"],
  ["202", "二、外交支出"],
  ["203", "三、国防支出"],
  ["204", "四、公共安全支出"],
  ["205", "五、教育支出"],
  ["206", "六、科学技术支出"],
  ["207", "七、文化旅游体育与传媒支出"],
  ["208", "八、社会保障和就业支出"],
  ["210", "九、卫生健康支出"],
  ["211", "十、节能环保支出"],
  ["215", "十一、资源勘探工业信息等支出"],
  ["216", "十二、商业服务业等支出"],
  ["221", "十三、住房保障支出"],
];

const wages: readonly (readonly [string, string])[] = [
  ["30101", "基本工资"],
  ["30102", "津贴补贴"],
  ["30107", "绩效工资"],
  ["30108", "机关事业单位基本养老保险缴费"],
  ["30110", "职工基本医疗保险缴费"],
  ["30113", "住房公积金"],
];
const support: readonly (readonly [string, string])[] = [
  ["30302", "退休费"],
  ["30399", "其他对个人和家庭的补助"],
];
const goods: readonly (readonly [string, string])[] = [
  ["30201", "办公费"],
  ["30207", "邮电费"],
  ["30226", "劳务费"],
  ["30228", "工会经费"],
  ["30231", "公务用车运行维护费"],
  ["30299", "其他商品和服务支出"],
];

const projectNames = [
  "企业服务平台建设经费",
  "招商引资工作经费",
  "产业扶持政策兑现资金",
  "楼宇经济服务专项经费",
  "企业培训活动经费",
] as const;

export interface Look {
  /** How the cells of a table are set apart; narrow: spaces, where a converter counted a character as one column. */
  readonly cells: "tabs" | "spaces" | "narrow" | "markdown" | "html";
  readonly separators: boolean;
  /** 26.50 is printed 26.5, and 48.00 is printed 48. */
  readonly shortened: boolean;
  /** What stands where there is nothing. */
  readonly blank?: "" | "0.00" | "0" | "-" | "—";
  /** Names of lower accounts stand further in. */
  readonly indented?: boolean;
  /** Account names longer than ten characters go on in the next line; or begin before and end after their row. */
  readonly longNames?: "below" | "around";
  /** After so many rows a page ends with its number, and the header is repeated. */
  readonly page?: number;
  /** 201 | 13 | 08 instead of 2011308. */
  readonly splitCodes?: boolean;
  /** The row of totals stands last. */
  readonly totalLast?: boolean;
  /** The totals tables number no rows. */
  readonly noRowNumbers?: boolean;
  /** The tables count yuan, the sentences 万元. */
  readonly tablesInYuan?: boolean;
  /** Spaces between columns, at least. */
  readonly gap?: number;
  /** Another seed: sentences in other words that say the same. */
  readonly words?: number;
  /** Columns set to the left instead of the right. */
  readonly leftAligned?: boolean;
}

/** A whole report's text. */
export function cleanReport(seed: number, look: Look): string {
  const dice = new Dice(seed);
  const money = (fen: number): string => {
    const fixed = (fen / 100).toFixed(2);
    const short = look.shortened ? String(Number(fixed)) : fixed;
    return look.separators
      ? short.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",")
      : short;
  };
  /** As the tables print it. */
  const cell = (fen: number): string => {
    if (look.tablesInYuan !== true) return money(fen);
    const yuan = (fen * 100).toFixed(2);
    return look.separators ? yuan.replace(/\B(?=(\d{3})+\.)/g, ",") : yuan;
  };
  const percent = (part: number, whole: number): string => {
    const rate = ((100 * part) / whole).toFixed(2);
    return look.shortened ? String(Number(rate)) : rate;
  };

  const spent = items.map((item) => ({
    ...item,
    fen:
      item.kind === "basic"
        ? dice.between(500, 30_000)
        : dice.between(20_000, 900_000),
    // Every fourth item had no budget.
    budget: dice.between(0, 3) === 0 ? 0 : dice.between(1_000, 60_000),
  }));
  const sumOf = (prefix: string, kind?: Item["kind"]) =>
    total(
      spent
        .filter(
          (item) =>
            item.code.startsWith(prefix) &&
            (kind === undefined || item.kind === kind),
        )
        .map(({ fen }) => fen),
    );
  const whole = sumOf("2");
  const basic = sumOf("2", "basic");
  const project = sumOf("2", "project");
  const budget = total(spent.map((item) => item.budget));

  const publicCost = Math.floor(basic * (0.08 + dice.next() * 0.1));
  const capital = Math.max(50, Math.floor(publicCost * 0.1));
  const personnel = basic - publicCost;
  const pensions = Math.max(60, Math.floor(personnel * 0.05));
  const wageLines = dice.split(personnel - pensions, wages.length);
  const supportLines = dice.split(pensions, support.length);
  const goodsLines = dice.split(publicCost - capital, goods.length);

  const before = Math.floor(whole * (0.6 + dice.next() * 0.9));
  const up = whole >= before;
  const change = Math.abs(whole - before);
  const changeWords = `${up ? "增加" : "减少"}${money(change)}万元，${up ? "增长" : "下降"}${percent(change, before)}%`;

  const projects = dice.split(project, projectNames.length).map((fen, at) => ({
    name: projectNames[at] ?? "",
    fen,
    budget: fen + (dice.between(0, 1) === 0 ? 0 : dice.between(100, 5_000)),
  }));

  const procurement = {
    goods: dice.between(500, 9_000),
    works: dice.between(500, 9_000),
    services: dice.between(5_000, 40_000),
  };
  const procured = procurement.goods + procurement.works + procurement.services;
  const sme = Math.floor(procured * (0.5 + dice.next() * 0.45));
  const smallMicro = Math.floor(sme * (0.3 + dice.next() * 0.6));

  const running = goodsLines[4] ?? 0;
  const reception = dice.between(10, 200);
  const threePublic = running + reception;
  const threePublicBudget = {
    running: running + dice.between(5, 300),
    reception: reception + dice.between(5, 90),
  };
  const administrative = dice.between(2, 9);
  const institutional = dice.between(6, 30);
  const retired = dice.between(3, 40);

  const unit = "示例市江南区企业服务中心";
  const head = (title: string) => [
    title,
    "",
    `部门：${unit}`,
    "",
    look.tablesInYuan === true ? "单位：元" : "单位：万元",
    "",
  ];
  const table = (rows: readonly (readonly string[])[]): string[] =>
    printed(rows, look);
  const blank = (fen: number) => (fen === 0 ? (look.blank ?? "") : cell(fen));

  const totalsTable = (withFunds: boolean): string[] => {
    const left: string[][] = [
      ["一、一般公共预算财政拨款收入", "1", cell(whole)],
      ["二、政府性基金预算财政拨款收入", "2", blank(0)],
      ["三、国有资本经营预算财政拨款收入", "3", blank(0)],
    ];
    const funds = (fen: number) =>
      withFunds ? [blank(fen), blank(fen), blank(0), blank(0)] : [blank(fen)];
    const rows = classes.map(([code, name], at) => [
      ...(left[at] ?? ["", String(at + 1), ""]),
      name,
      String(at + 32),
      ...funds(sumOf(code)),
    ]);
    const sums = (label: string, at: number) => [
      withFunds && label === "总计" ? "总计" : label,
      String(at),
      cell(whole),
      label.replace("收入", "支出"),
      String(at + 31),
      ...funds(whole),
    ];
    const numbered = [2, 5] as const;
    const unnumbered = (row: readonly string[]) =>
      look.noRowNumbers === true
        ? row.filter(
            (_, at) => at !== numbered[0] - 1 && at !== numbered[1] - 1,
          )
        : row;
    return table(
      [
        withFunds
          ? ["收入", "", "", "支出", "", "", "", "", ""]
          : ["收入", "", "", "支出", "", ""],
        withFunds
          ? [
              "项目",
              "行次",
              "决算数",
              "项目",
              "行次",
              "小计",
              "一般公共预算财政拨款",
              "政府性基金预算财政拨款",
              "国有资本经营预算财政拨款",
            ]
          : ["项目", "行次", "决算数", "项目", "行次", "决算数"],
        ...rows,
        sums("本年收入合计", classes.length + 1),
        sums("总计", classes.length + 2),
      ].map(unnumbered),
    );
  };

  const accountRows = (
    columns: (prefix: string) => readonly number[],
  ): string[][] => {
    const rows: string[][] = [];
    const seen = new Set<string>();
    for (const item of spent) {
      [3, 5, 7].forEach((length, depth) => {
        const code = item.code.slice(0, length);
        if (seen.has(code)) return;
        seen.add(code);
        rows.push([
          ...codeCells(code),
          (look.indented === true ? "\u3000".repeat(depth * 2) : "") +
            (item.path[depth] ?? ""),
          ...columns(code).map(blank),
        ]);
      });
    }
    return rows;
  };
  const codeCells = (code: string): string[] =>
    look.splitCodes === true
      ? [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)]
      : [code];
  const accountTable = (
    header: readonly string[],
    columns: (prefix: string) => readonly number[],
  ): string[] => {
    const none = codeCells("").map(() => "");
    const sum = [...none, "合计", ...columns("2").map(blank)];
    const rows = accountRows(columns);
    const spare = none.slice(1);
    return table([
      ["科目编码", ...spare, "科目名称", ...header],
      ...(look.totalLast === true ? [...rows, sum] : [sum, ...rows]),
    ]);
  };
  const spending = (prefix: string) => [
    sumOf(prefix),
    sumOf(prefix, "basic"),
    sumOf(prefix, "project"),
  ];

  const economy = (): string[] => {
    const left = [
      ["301", "工资福利支出", cell(personnel - pensions)],
      ...wages.map(([code, name], at) => [
        code,
        name,
        cell(wageLines[at] ?? 0),
      ]),
      ["303", "对个人和家庭的补助", cell(pensions)],
      ...support.map(([code, name], at) => [
        code,
        name,
        cell(supportLines[at] ?? 0),
      ]),
    ];
    const right = [
      ["302", "商品和服务支出", cell(publicCost - capital)],
      ...goods.map(([code, name], at) => [
        code,
        name,
        cell(goodsLines[at] ?? 0),
      ]),
      ["310", "资本性支出", cell(capital)],
      ["31002", "办公设备购置", cell(capital)],
    ];
    const rows = left.map((cells, at) => [
      ...cells,
      ...(right[at] ?? ["", "", ""]),
    ]);
    return table([
      ["人员经费", "", "", "公用经费", "", ""],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
      ...rows,
      [
        "人员经费合计",
        "",
        cell(personnel),
        "公用经费合计",
        "",
        cell(publicCost),
      ],
    ]);
  };

  const tongue = new Dice(look.words ?? 0);
  const say = (...ways: readonly [string, ...string[]]): string =>
    look.words === undefined ? ways[0] : tongue.pick(ways);
  const numbered = say("#.", "#、", "（#）", "#．");
  const number = (at: number) => numbered.replace("#", String(at + 1));
  const narrativeItems = spent.map((item, at) => {
    const [kind, section, name] = item.path;
    const says =
      item.fen > item.budget ? "大于" : item.fen < item.budget ? "小于" : "";
    const rate =
      item.budget === 0
        ? ""
        : `完成${say("年初预算", "年初预算数")}的${percent(item.fen, item.budget)}%${say("，", "。")}`;
    const reason =
      says === ""
        ? say("支出决算数与年初预算数持平", "决算数等于年初预算数")
        : say(
            `支出决算数${says}年初预算数的主要原因是工作安排有所调整`,
            `决算数${says}年初预算数的主要原因：工作安排有所调整`,
            `决算数${says}预算数主要原因是工作安排有所调整`,
          );
    const path = `${kind}（类）${section}（款）${name}（项）${say("。", "，", "。主要用于：日常工作。")}`;
    const amounts = say(
      `年初预算为${money(item.budget)}万元，支出决算为${money(item.fen)}万元，`,
      `年初预算${money(item.budget)}万元，支出决算${money(item.fen)}万元，`,
      `年初预算数为${money(item.budget)}万元，支出决算数为${money(item.fen)}万元，`,
    );
    return `${number(at)}${path}${amounts}${rate}${reason}。`;
  });
  const shares = [...new Set(spent.map(({ code }) => code.slice(0, 3)))].map(
    (code) => {
      const name = spent.find((item) => item.code.startsWith(code))?.path[0];
      const fen = sumOf(code);
      const bare = name?.replace(/支出$/, "") ?? "";
      return say(
        `${name}（类）支出${money(fen)}万元，占${percent(fen, whole)}%`,
        `${bare}（类）支出${money(fen)}万元，占${percent(fen, whole)}%`,
        `${bare}支出（类）${money(fen)}万元，占${percent(fen, whole)}%`,
        `${bare}支出${money(fen)}万元，占${percent(fen, whole)}%`,
      );
    },
  );

  const lines = [
    `${unit}2022年度部门决算公开`,
    "",
    `第一部分 ${unit}概况`,
    "一、部门主要职能",
    "承担区内企业的综合服务工作。",
    "二、部门决算单位构成",
    `从单位构成看，${unit}部门决算由纳入独立核算的单位本级决算组成。`,
    "三、部门人员构成",
    `${unit}${say("在职实有人数", "年末在职人员", "实有在职人员")}${administrative + institutional}人，其中：行政${administrative}人，事业${institutional}人。`,
    `离退休人员${retired}人，其中：离休0人，退休${retired}人。`,
    `第二部分 ${unit}2022年度部门决算表`,
    "",
    ...head("2022年度收入支出决算总表（表1）"),
    ...totalsTable(false),
    "",
    ...head("2022年度收入决算表（表2）"),
    ...accountTable(["本年收入合计", "财政拨款收入"], (prefix) => [
      sumOf(prefix),
      sumOf(prefix),
    ]),
    "",
    ...head("2022年度支出决算表（表3）"),
    ...accountTable(["本年支出合计", "基本支出", "项目支出"], spending),
    "",
    ...head("2022年度财政拨款收入支出决算总表（表4）"),
    ...totalsTable(true),
    "",
    ...head("2022年度一般公共预算财政拨款支出决算表（表5）"),
    ...accountTable(["本年支出小计", "基本支出", "项目支出"], spending),
    "",
    ...head("2022年度一般公共预算财政拨款基本支出决算明细表（表6）"),
    ...economy(),
    "",
    `第三部分 ${unit}2022年度部门决算情况说明`,
    "一、收入支出决算总体情况说明",
    say(
      `2022年度收、支总计${money(whole)}万元。与2021年度相比，收、支总计各${changeWords}，主要原因是工作安排有所调整。`,
      `2022年度收入总计${money(whole)}万元，支出总计${money(whole)}万元。与2021年度相比，收、支总计各${changeWords}。`,
      `2022年度收、支总计均为${money(whole)}万元。与上年相比，收、支总计各${changeWords}。`,
      `2022年度收入支出总计${money(whole)}万元，较上年${changeWords}。`,
      `2022年度收支总计${money(whole)}万元，比2021年度${changeWords}，主要是工作安排有所调整。`,
    ),
    "二、收入决算情况说明",
    say(
      `2022年度收入合计${money(whole)}万元。其中：财政拨款收入${money(whole)}万元，占本年收入100%。`,
      `2022年度本年收入合计${money(whole)}万元，其中：财政拨款收入${money(whole)}万元，占收入合计的100%。`,
      `本年收入合计${money(whole)}万元，其中：财政拨款收入${money(whole)}万元，占100%；上级补助收入0万元，占0%；事业收入0万元，占0%；其他收入0万元，占0%。`,
    ),
    "三、支出决算情况说明",
    say(
      `2022年度支出合计${money(whole)}万元。其中：基本支出${money(basic)}万元，占本年支出${percent(basic, whole)}%；项目支出${money(project)}万元，占本年支出${percent(project, whole)}%。`,
      `本年支出合计${money(whole)}万元，其中：基本支出${money(basic)}万元，占${percent(basic, whole)}%；项目支出${money(project)}万元，占${percent(project, whole)}%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。`,
      `2022年度本年支出合计${money(whole)}万元，其中：基本支出${money(basic)}万元，占支出合计的${percent(basic, whole)}%；项目支出${money(project)}万元，占支出合计的${percent(project, whole)}%。`,
    ),
    "四、财政拨款收入支出决算总体情况说明",
    say(
      `2022年度财政拨款收、支总计${money(whole)}万元。与2021年度相比，财政拨款收、支总计各${changeWords}。主要原因是工作安排有所调整。`,
      `2022年度财政拨款收入总计${money(whole)}万元，支出总计${money(whole)}万元。与2021年度相比，财政拨款收、支总计各${changeWords}。`,
      `2022年度财政拨款收支总计${money(whole)}万元，与上年相比，财政拨款收、支总计各${changeWords}。`,
    ),
    "五、一般公共预算财政拨款支出决算情况说明",
    "（一）一般公共预算财政拨款支出决算总体情况。",
    say(
      `2022年度一般公共预算财政拨款支出${money(whole)}万元，占本年支出合计的100%。与2021年度相比，一般公共预算财政拨款支出${changeWords}。主要原因是工作安排有所调整。`,
      `2022年度财政拨款支出${money(whole)}万元，占本年支出合计的100%，与上年相比，财政拨款支出${changeWords}。`,
      `2022年度一般公共预算财政拨款支出${money(whole)}万元，占本年支出的100%，较上年决算数${changeWords}。`,
    ),
    "（二）一般公共预算财政拨款支出决算结构情况。",
    `2022年度一般公共预算财政拨款支出${money(whole)}万元，主要用于以下方面：${shares.join("；")}。`,
    "（三）一般公共预算财政拨款支出决算具体情况。",
    `2022年度一般公共预算财政拨款支出年初预算为${money(budget)}万元，支出决算为${money(whole)}万元，完成年初预算的${percent(whole, budget)}%。其中：基本支出${money(basic)}万元，项目支出${money(project)}万元。项目支出主要用于${projects.map(({ name, fen }) => `${name}${money(fen)}万元，主要成效是完成了年度工作`).join("；")}。`,
    ...narrativeItems,
    "六、一般公共预算财政拨款基本支出决算情况说明",
    `2022年度一般公共预算财政拨款基本支出${money(basic)}万元，其中：`,
    say(
      `人员经费${money(personnel)}万元，主要包括：基本工资、津贴补贴、绩效工资、住房公积金、退休费。\n公用经费${money(publicCost)}万元，主要包括：办公费、邮电费、劳务费、工会经费、办公设备购置。`,
      `人员经费${money(personnel)}万元，主要包括：基本工资、津贴补贴；公用经费${money(publicCost)}万元，主要包括：办公费、邮电费。`,
      `1.人员经费支出${money(personnel)}万元，占基本支出的${percent(personnel, basic)}%。\n2.日常公用经费支出${money(publicCost)}万元，占基本支出的${percent(publicCost, basic)}%。`,
    ),
    "七、一般公共预算财政拨款“三公”经费支出决算情况说明",
    `2022年度“三公”经费财政拨款支出预算为${money(threePublicBudget.running + threePublicBudget.reception)}万元，支出决算为${money(threePublic)}万元，完成预算的${percent(threePublic, threePublicBudget.running + threePublicBudget.reception)}%。其中：`,
    "1.因公出国（境）费预算为0万元，支出决算为0万元。",
    `2.公务用车购置及运行维护费预算为${money(threePublicBudget.running)}万元，支出决算为${money(running)}万元，完成预算的${percent(running, threePublicBudget.running)}%。`,
    `3.公务接待费预算为${money(threePublicBudget.reception)}万元，支出决算为${money(reception)}万元，完成预算的${percent(reception, threePublicBudget.reception)}%。`,
    "八、政府采购支出情况说明",
    `2022年度${unit}政府采购支出总额${money(procured)}万元，其中：${say("政府采购货物支出", "货物支出")}${money(procurement.goods)}万元、${say("政府采购工程支出", "工程支出")}${money(procurement.works)}万元、${say("政府采购服务支出", "服务支出")}${money(procurement.services)}万元。授予中小企业合同金额${money(sme)}万元，占政府采购支出总额的${percent(sme, procured)}%，其中：授予小微企业合同金额${money(smallMicro)}万元，占授予中小企业合同金额的${percent(smallMicro, sme)}%。`,
    "九、国有资产占用情况说明",
    `截至2022年12月31日，${unit}共有车辆2辆，其中，机要通信用车1辆、其他用车1辆。`,
    "十、预算绩效情况说明",
    "（一）预算绩效管理工作开展情况",
    `根据预算绩效管理要求，本单位组织对2022年度一般公共预算项目支出全面开展绩效自评，共涉及项目${projects.length}个，资金${money(project)}万元，占一般公共预算项目支出总额的100%。`,
    "（二）项目支出自评结果",
    ...projects.map(
      ({ name, fen, budget: own }, at) =>
        `${number(at)}${name}项目绩效自评${say("综述：", "综述：根据年初设定的绩效目标，", "情况。")}${say(
          `项目全年预算数为${money(own)}万元，执行数为${money(fen)}万元，完成预算的${percent(fen, own)}%。`,
          `全年预算数${money(own)}万元，执行数${money(fen)}万元，预算执行率${percent(fen, own)}%。`,
          `项目全年预算数${money(own)}万元，执行数为${money(fen)}万元，执行率为${percent(fen, own)}%。`,
        )}主要产出和效益是完成了年度工作。`,
    ),
    "第四部分 名词解释",
    "（一）一般公共预算财政拨款收入：指区级财政一般公共预算当年拨付的资金。",
  ];
  return `${lines.join("\n")}\n`;
}

/** The rows of a table as lines of text. */
function printed(rows: readonly (readonly string[])[], look: Look): string[] {
  const { cells, gap = 3, leftAligned = false } = look;
  const set =
    look.longNames === undefined ? rows : broken(rows, look.longNames);
  switch (cells) {
    case "tabs":
      return paged(
        set.map((row) => row.join("\t")),
        look.page,
      );
    case "markdown":
      return set.flatMap((row, at) => [
        `| ${row.join(" | ")} |`,
        ...(at === 0 ? [`|${row.map(() => "---").join("|")}|`] : []),
      ]);
    case "html":
      return [
        "<table>",
        ...set.map(
          (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
        ),
        "</table>",
      ];
    case "spaces":
      return paged(aligned(set, gap, leftAligned, width), look.page);
    case "narrow":
      return paged(
        aligned(set, gap, leftAligned, (text) => text.length),
        look.page,
      );
  }
}

function paged(lines: readonly string[], rows: number | undefined): string[] {
  if (rows === undefined) return [...lines];
  return lines.flatMap((line, at) =>
    at > 0 && at % rows === 0
      ? [line, "", `— ${at / rows}  —`, "\f", lines[0] ?? ""]
      : [line],
  );
}

/** Long names of accounts over several rows, the figures in one of them. */
function broken(
  rows: readonly (readonly string[])[],
  how: "below" | "around",
): readonly (readonly string[])[] {
  return rows.flatMap((row) => {
    const at = row.findIndex(
      (cell, index) =>
        index > 0 &&
        index < 4 &&
        /[一-龥]{10}/.test(cell) &&
        /^\d{3}/.test(row[0] ?? ""),
    );
    if (at < 0) return [row];
    const name = row[at] ?? "";
    const alone = (words: string) =>
      row.map((_, index) => (index === at ? words : ""));
    const whole = (words: string) =>
      row.map((cell, index) => (index === at ? words : cell));
    return how === "below"
      ? [whole(name.slice(0, 8)), alone(name.slice(8))]
      : [alone(name.slice(0, 8)), whole(""), alone(name.slice(8))];
  });
}

/** Columns set with spaces: words to the left, numbers to the right, as a PDF's text comes out. */
function aligned(
  rows: readonly (readonly string[])[],
  gap: number,
  leftAligned: boolean,
  wide: (text: string) => number,
): string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => wide(row[at] ?? "")), 4),
  );
  return rows.map((row) =>
    widths
      .map((space, at) => {
        const cell = row[at] ?? "";
        const fill = " ".repeat(space - wide(cell));
        const figure = /^[\d.,]+$/.test(cell) && cell.includes(".");
        return figure && !leftAligned ? fill + cell : cell + fill;
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function width(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += columnsOf(text, at);
  return columns;
}
