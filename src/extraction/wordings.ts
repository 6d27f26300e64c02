import type { BaseConcept, Fund, Phase } from "../vocabulary/concept.ts";

/** A concept's printed names in running text. Where one sentence gives one figure for two concepts, both are listed. */
export interface Wording {
  readonly words: readonly string[];
  readonly concepts: readonly BaseConcept[];
  /** When the words themselves say the fund. */
  readonly fund?: Fund;
  /** Only in these sections, where the words are too plain to stand alone. */
  readonly topics?: readonly Topic[];
  /** A part of the concept that the words name (行政 of 在职人数). */
  readonly name?: string;
  /** When the words themselves say budget or outturn. */
  readonly phase?: Phase;
  /** A part of what was counted just before it. */
  readonly within?: "staff";
  /** What the figure counts; money unless said. */
  readonly unit?: "persons" | "count" | "points";
}

const topics = [
  "profile",
  "staff",
  "totals",
  "income",
  "expenditure",
  "fiscal",
  "general",
  "basic",
  "three-public",
  "government-fund",
  "state-capital",
  "agency",
  "procurement",
  "purchased",
  "assets",
  "performance",
  "project",
  "work",
  "glossary",
  "annex",
] as const;
export type Topic = (typeof topics)[number];

function except(...left: readonly Topic[]): readonly Topic[] {
  return topics.filter((topic) => !left.includes(topic));
}

/** Section headings after their numbering, most telling first. */
export const headings: readonly {
  readonly words: RegExp;
  readonly topic: Topic;
  readonly fund?: Fund;
}[] = [
  { words: /名词解释|专业名词/, topic: "glossary" },
  { words: /重点工作|工作目标|主要任务|工作完成情况/, topic: "work" },
  {
    words: /整体支出绩效|绩效自评|绩效评价|绩效管理|绩效情况|绩效目标/,
    topic: "performance",
  },
  {
    words: /“?三公”?(?:经费|”经费)/,
    topic: "three-public",
    fund: "general-public-budget",
  },
  {
    words: /机关(?:\(事业\))?运行经费/,
    topic: "agency",
    fund: "general-public-budget",
  },
  { words: /政府购买服务/, topic: "purchased" },
  { words: /政府采购/, topic: "procurement" },
  { words: /国有资产/, topic: "assets" },
  { words: /人员(?:构成|情况|编制)|编制(?:及|和)?人员/, topic: "staff" },
  {
    words: /政府性基金/,
    topic: "government-fund",
    fund: "government-fund",
  },
  { words: /国有资本经营/, topic: "state-capital", fund: "state-capital" },
  {
    words: /(?:一般公共预算|财政拨款).{0,8}基本支出/,
    topic: "basic",
    fund: "general-public-budget",
  },
  {
    words:
      /(?<!一般公共预算)财政拨款收(?:入)?、?支(?:出)?(?:决算|预算)?(?:总体)?/,
    topic: "fiscal",
    fund: "fiscal",
  },
  {
    words: /^财政拨款(?:收入|支出)(?:决算|预算)?(?:总体)?情况/,
    topic: "fiscal",
    fund: "fiscal",
  },
  {
    words: /一般公共预算(?:当年)?(?:财政)?拨款|一般公共预算支出/,
    topic: "general",
    fund: "general-public-budget",
  },
  {
    words: /(?:收入支出|收支|收、支)(?:决算|预算)?(?:总体|安排|情况|增减)/,
    topic: "totals",
  },
  { words: /(?:预算|决算)编制说明|收支预算/, topic: "totals" },
  {
    words: /^(?:本年|部门|单位)?收入(?:决算|预算)?(?:总体)?情况/,
    topic: "income",
  },
  {
    words: /^(?:本年|部门|单位)?支出(?:决算|预算)?(?:总体)?情况/,
    topic: "expenditure",
  },
  { words: /(?:经费|专项|资金|项目)情况说明$/, topic: "project" },
  {
    words: /主要职[能责]|机构设置|单位构成|基本情况|概况|职能/,
    topic: "profile",
  },
  { words: /^附件|^附表/, topic: "annex" },
];

const money: readonly Wording[] = [
  {
    words: [
      "收、支总计",
      "收支总计",
      "收入支出总计",
      "收、支决算总计",
      "收入、支出总计",
      "收入、支出决算总计",
      "收入和支出总计",
      "收支决算总计",
      "收支预算总计",
      "收入总计、支出总计",
      "收入总计和支出总计",
      "收支总预算",
      "收、支总预算",
      "收入、支出预算总计",
      "收支预算总额",
      "收支总额",
    ],
    concepts: ["income.grand-total", "expenditure.grand-total"],
  },
  {
    words: [
      "财政拨款收支总预算",
      "财政拨款收支预算总数",
      "财政拨款收支预算总额",
    ],
    concepts: ["income.grand-total", "expenditure.grand-total"],
    fund: "fiscal",
  },
  {
    words: ["一般公共预算当年拨款", "一般公共预算当年拨款支出"],
    concepts: ["expenditure.total"],
    fund: "general-public-budget",
  },
  {
    words: ["收支预算总数"],
    concepts: ["income.grand-total", "expenditure.grand-total"],
  },
  // "收支较上年增加": both sides change together.
  {
    words: ["收支", "收、支", "收入支出", "收入和支出", "收入支出总体"],
    concepts: ["income.grand-total", "expenditure.grand-total"],
    topics: ["totals", "fiscal"],
  },
  {
    words: ["收入总计", "收入决算总计", "收入预算总计", "收入总预算"],
    concepts: ["income.grand-total"],
  },
  // "与上年相比，今年收入减少": of the total whose parts were told before.
  {
    words: ["今年收入"],
    concepts: ["income.grand-total"],
    topics: ["totals"],
  },
  {
    words: ["今年支出"],
    concepts: ["expenditure.grand-total"],
    topics: ["totals"],
  },
  {
    words: ["支出总计", "支出决算总计", "支出预算总计", "支出总预算"],
    concepts: ["expenditure.grand-total"],
  },
  {
    words: ["收、支合计", "收支合计"],
    concepts: ["income.total", "expenditure.total"],
  },
  {
    words: ["收入合计", "本年收入", "预算总收入", "总收入", "收入预算"],
    concepts: ["income.total"],
  },
  {
    words: ["本单位收入", "本部门收入"],
    concepts: ["income.total"],
    topics: ["totals", "income"],
  },
  {
    words: ["本单位支出", "本部门支出"],
    concepts: ["expenditure.total"],
    topics: ["totals", "expenditure"],
  },
  {
    words: ["支出合计", "本年支出", "预算总支出", "总支出", "支出预算"],
    concepts: ["expenditure.total"],
  },
  {
    words: [
      "财政拨款支出预算",
      "财政拨款预算支出",
      "财政拨款支出",
      "财政拨款支出合计",
    ],
    concepts: ["expenditure.total"],
    fund: "fiscal",
  },
  {
    words: [
      "一般公共预算财政拨款支出",
      "一般公共预算拨款支出预算",
      "一般公共预算拨款支出",
      "一般公共预算支出",
      "一般公共预算财政拨款本年支出",
    ],
    concepts: ["expenditure.total"],
    fund: "general-public-budget",
  },
  {
    words: [
      "政府性基金预算财政拨款支出",
      "政府性基金拨款支出预算",
      "政府性基金预算支出",
      "政府性基金预算财政拨款支出预算",
      "政府性基金预算财政拨款本年支出",
    ],
    concepts: ["expenditure.total"],
    fund: "government-fund",
  },
  {
    words: [
      "国有资本经营预算财政拨款支出",
      "国有资本经营预算拨款支出预算",
      "国有资本经营拨款支出预算",
      "国有资本经营预算支出",
      "国有资本经营预算财政拨款本年支出",
    ],
    concepts: ["expenditure.total"],
    fund: "state-capital",
  },
  {
    words: ["财政拨款收入", "财政拨款"],
    concepts: ["income.fiscal"],
    fund: "fiscal",
    topics: ["totals", "income", "fiscal", "general"],
  },
  {
    words: [
      "一般公共预算财政拨款收入",
      "一般公共预算拨款收入",
      "一般公共预算财政拨款",
      "一般公共预算收入",
    ],
    concepts: ["income.fiscal"],
    fund: "general-public-budget",
    topics: ["totals", "income", "fiscal", "general"],
  },
  {
    words: [
      "政府性基金预算财政拨款收入",
      "政府性基金预算收入",
      "政府性基金预算财政拨款本年收入",
    ],
    concepts: ["income.fiscal"],
    fund: "government-fund",
  },
  {
    words: [
      "国有资本经营预算财政拨款收入",
      "国有资本经营预算收入",
      "国有资本经营预算财政拨款本年收入",
    ],
    concepts: ["income.fiscal"],
    fund: "state-capital",
  },
  // "收入预算…，其中：一般公共预算…，政府性基金…": the fund alone names its appropriation.
  {
    words: ["一般公共预算"],
    concepts: ["income.fiscal"],
    fund: "general-public-budget",
    topics: ["income"],
  },
  {
    words: ["政府性基金", "政府性基金预算", "政府性基金预算拨款收入"],
    concepts: ["income.fiscal"],
    fund: "government-fund",
    topics: ["income", "totals"],
  },
  {
    words: ["国有资本经营预算", "国有资本经营预算拨款收入"],
    concepts: ["income.fiscal"],
    fund: "state-capital",
    topics: ["income", "totals"],
  },
  { words: ["上级补助收入"], concepts: ["income.superior-subsidy"] },
  {
    words: ["事业收入", "事业单位事业收入", "事业收入(不含专户管理教育收费)"],
    concepts: ["income.institutional"],
  },
  {
    words: ["经营收入", "事业单位经营收入"],
    concepts: ["income.business"],
  },
  {
    words: ["附属单位上缴收入", "附属单位缴款"],
    concepts: ["income.subordinate"],
  },
  { words: ["其他收入"], concepts: ["income.other"] },
  {
    words: [
      "使用非财政拨款结余",
      "使用非财政拨款结余(含专用结余)",
      "使用非财政拨款结余和专用结余",
      "用事业基金弥补收支差额",
    ],
    concepts: ["income.non-fiscal-balance"],
  },
  {
    words: [
      "年初结转和结余",
      "年初财政拨款结转和结余",
      "上年结转",
      "上年结转和结余",
      "上年结转结余",
    ],
    concepts: ["income.opening-balance"],
  },
  {
    words: [
      "年末结转和结余",
      "年末财政拨款结转和结余",
      "结转下年",
      "年末结转结余",
    ],
    concepts: ["expenditure.closing-balance"],
  },
  { words: ["结余分配"], concepts: ["expenditure.surplus-distribution"] },
  {
    words: [
      "一般公共预算财政拨款基本支出",
      "一般公共预算基本支出",
      "财政拨款基本支出",
    ],
    concepts: ["expenditure.basic"],
    fund: "general-public-budget",
  },
  { words: ["基本支出", "基本支出总额"], concepts: ["expenditure.basic"] },
  {
    words: ["项目支出", "项目支出总额"],
    concepts: ["expenditure.project"],
  },
  {
    words: ["项目预算资金"],
    concepts: ["expenditure.project"],
    phase: "full-year-budget",
  },
  {
    words: ["项目实际支出", "项目实际执行"],
    concepts: ["expenditure.project"],
    phase: "final",
  },
  {
    words: ["单位预算收入", "部门预算收入"],
    concepts: ["income.total"],
    phase: "initial-budget",
  },
  {
    words: ["决算支出"],
    concepts: ["expenditure.total"],
    phase: "final",
  },
  { words: ["上缴上级支出"], concepts: ["expenditure.remitted"] },
  {
    words: ["经营支出", "事业单位经营支出"],
    concepts: ["expenditure.business"],
  },
  {
    words: ["对附属单位补助支出"],
    concepts: ["expenditure.subordinate-subsidy"],
  },
  {
    words: ["人员经费", "人员经费支出", "人员支出"],
    concepts: ["expenditure.personnel"],
    fund: "general-public-budget",
    topics: except("totals", "income", "expenditure"),
  },
  // Beside all the unit's expenditure, they are of all its funds.
  {
    words: ["人员经费", "人员经费支出", "人员支出"],
    concepts: ["expenditure.personnel"],
    topics: ["totals", "income", "expenditure"],
  },
  {
    words: ["公用经费", "公用经费支出", "日常公用经费"],
    concepts: ["expenditure.public"],
    fund: "general-public-budget",
    topics: except("totals", "income", "expenditure"),
  },
  {
    words: ["公用经费", "公用经费支出", "日常公用经费", "公用支出"],
    concepts: ["expenditure.public"],
    topics: ["totals", "income", "expenditure"],
  },
  // "商品和服务支出26.04万元，包括日常公用支出…，公务交通费…": parts of what runs the unit.
  ...["日常公用支出", "公务交通费", "业务补助经费"].map(
    (name): Wording => ({
      words: [name],
      concepts: ["expenditure.public"],
      fund: "general-public-budget",
      topics: ["basic", "general"],
      name,
    }),
  ),
  {
    words: ["会议费", "会议费支出"],
    concepts: ["expenditure.meetings"],
    topics: ["three-public", "agency"],
  },
  {
    words: ["培训费", "培训费支出"],
    concepts: ["expenditure.training"],
    topics: ["three-public", "agency"],
  },
  {
    words: [
      "机关运行经费支出",
      "机关运行经费",
      "机关(事业)运行经费",
      "机关运行经费财政拨款",
      "机关运行经费财政拨款预算",
      "机关运行经费预算",
    ],
    concepts: ["expenditure.agency-operations"],
    fund: "general-public-budget",
  },
  {
    words: [
      "政府采购支出总额",
      "政府采购支出合计",
      "政府采购预算支出合计",
      "政府采购预算",
      "政府采购预算总额",
      "政府采购支出预算总额",
      "政府采购支出预算",
      "政府采购总额",
      "政府采购支出",
      "政府采购金额",
      "政府采购金额(以合同签订为准)",
      "政府采购安排",
    ],
    concepts: ["procurement.total"],
  },
  {
    words: [
      "政府采购货物支出",
      "政府采购货物预算",
      "货物采购金额",
      "货物类采购",
      "采购货物",
    ],
    concepts: ["procurement.goods"],
  },
  {
    words: [
      "政府采购工程支出",
      "政府采购工程预算",
      "工程采购金额",
      "工程类采购",
      "采购工程",
    ],
    concepts: ["procurement.works"],
  },
  {
    words: [
      "政府采购服务支出",
      "政府采购服务预算",
      "服务采购金额",
      "服务类采购",
      "采购服务",
    ],
    concepts: ["procurement.services"],
  },
  {
    words: ["货物类", "货物支出", "货物预算", "货物"],
    concepts: ["procurement.goods"],
    topics: ["procurement"],
  },
  {
    words: ["工程类", "工程支出", "工程预算", "工程"],
    concepts: ["procurement.works"],
    topics: ["procurement"],
  },
  {
    words: ["服务类", "服务支出", "服务预算", "服务"],
    concepts: ["procurement.services"],
    topics: ["procurement"],
  },
  {
    words: ["授予中小企业合同金额", "授予中小企业的合同金额"],
    concepts: ["procurement.sme"],
  },
  {
    words: ["授予小微企业合同金额", "授予小微企业的合同金额"],
    concepts: ["procurement.small-micro"],
  },
  {
    words: ["货物采购授予中小企业合同金额"],
    concepts: ["procurement.sme.goods"],
  },
  {
    words: ["工程采购授予中小企业合同金额"],
    concepts: ["procurement.sme.works"],
  },
  {
    words: ["服务采购授予中小企业合同金额"],
    concepts: ["procurement.sme.services"],
  },
  {
    words: [
      "面向中小企业预留政府采购项目预算金额",
      "面向中小企业预留政府采购预算金额",
      "预留给中小企业的政府采购项目预算",
      "预留中小企业采购份额",
      "预留政府采购项目预算金额",
    ],
    concepts: ["procurement.sme-reserved"],
  },
  // Where purchases are told, the basis need not be said again.
  {
    words: [
      "面向中小企业预留",
      "面向中小企业预留采购",
      "面向中小企业预留采购份额",
    ],
    concepts: ["procurement.sme-reserved"],
    topics: ["procurement"],
  },
  {
    words: [
      "面向小微企业预留",
      "面向小微企业预留采购",
      "面向小微企业预留采购份额",
      "其中面向小微企业",
      "其中:面向小微企业",
    ],
    concepts: ["procurement.small-micro-reserved"],
    topics: ["procurement"],
  },
  {
    words: [
      "面向小微企业预留政府采购项目预算金额",
      "面向小微企业预留政府采购预算金额",
      "预留给小型和微型企业的政府采购项目预算",
      "预留给小微企业的政府采购项目预算",
    ],
    concepts: ["procurement.small-micro-reserved"],
  },
  {
    words: [
      "政府购买服务预算支出合计",
      "政府购买服务预算",
      "政府购买服务支出合计",
      "政府购买服务支出",
    ],
    concepts: ["procurement.purchased-services"],
  },
  ...[
    "基本公共服务",
    "社会管理性服务",
    "行业管理与协调性服务",
    "技术性服务",
    "政府履职所需辅助性服务",
    "其他",
  ].map(
    (name): Wording => ({
      words: [name],
      concepts: ["procurement.purchased-services"],
      topics: ["purchased"],
      name,
    }),
  ),
];

/** 三公: subjects that budget, actual and rate hang on. */
export const threePublic: readonly Wording[] = [
  {
    words: [
      "“三公”经费财政拨款支出",
      "“三公”经费财政拨款",
      "“三公”经费支出",
      "“三公”经费",
      "“三公经费”支出",
      "“三公经费”",
      "三公经费",
    ],
    concepts: ["three-public.total"],
  },
  {
    words: [
      "因公出国(境)费",
      "因公出国(境)费用",
      "因公出国(境)经费",
      "因公出国(境)支出",
      "因公出国(境)",
    ],
    concepts: ["three-public.abroad"],
  },
  {
    words: [
      "公务用车购置及运行费",
      "公务用车购置及运行维护费",
      "公务用车购置和运行费",
      "公务用车购置和运行维护费",
      "公务用车购置及运行维护",
      "公务用车购置费及运行维护费",
      "公务用车购置费及运行费",
      "公务用车费",
    ],
    concepts: ["three-public.vehicles"],
  },
  {
    words: [
      "公务车购置费",
      "公务用车购置费",
      "公务用车购置",
      "公务用车购置支出",
    ],
    concepts: ["three-public.vehicle-purchase"],
  },
  {
    words: [
      "公务用车运行费",
      "公务车运行维护费",
      "公务用车运行维护费",
      "公务用车运行维护",
      "公务用车运行",
      "公务用车运行维护支出",
    ],
    concepts: ["three-public.vehicle-running"],
  },
  {
    words: ["公务接待费", "公务接待支出", "公务接待"],
    concepts: ["three-public.reception"],
  },
  {
    words: [
      "人均公务接待费",
      "人均公务接待费用",
      "人均接待费",
      "人均接待费用",
      "人均接待",
      "人均消费",
      "公务接待费人均",
    ],
    concepts: ["three-public.per-guest"],
    topics: ["three-public"],
  },
  {
    words: [
      "运行维护费",
      "运行费",
      "运维费",
      "公务用车运行维护费",
      "公务用车运行费",
    ].flatMap((cost) =>
      [
        "车均",
        "单车",
        "每车平均",
        "每辆车平均",
        "平均每辆车",
        "平均每辆",
      ].flatMap((each) => [`${each}${cost}`, `${cost}${each}`]),
    ),
    concepts: ["three-public.per-vehicle"],
    topics: ["three-public"],
  },
];

const counts: readonly Wording[] = [
  {
    words: ["总编制人数", "编制人数", "核定编制", "核定人员编制", "人员编制"],
    concepts: ["staff.authorised"],
    unit: "persons",
  },
  ...["行政", "工勤", "事业"].map(
    (name): Wording => ({
      words: [`${name}编制`],
      concepts: ["staff.authorised"],
      unit: "persons",
      name,
    }),
  ),
  {
    words: [
      "在职实有人数",
      "在职人数",
      "在职人员",
      "实有人数",
      "年末在职人员",
      "实有在职人员",
      "在职实有",
      "年末实有人数",
      "在编在职人员",
    ],
    concepts: ["staff.active"],
    unit: "persons",
  },
  ...["行政", "工勤", "事业"].map(
    (name): Wording => ({
      words: [name, `${name}实有`, `${name}人员`],
      concepts: ["staff.active"],
      topics: ["staff", "profile"],
      unit: "persons",
      name,
    }),
  ),
  {
    words: ["参照公务员法管理", "参照公务员法管理人员", "参公管理", "参公人员"],
    concepts: ["staff.active"],
    topics: ["staff", "profile"],
    unit: "persons",
    name: "参照公务员法管理",
    within: "staff",
  },
  {
    words: ["离退休人员", "离退休人数", "离退休"],
    concepts: ["staff.retired"],
    unit: "persons",
  },
  ...["离休", "退休"].map(
    (name): Wording => ({
      words: [name, `${name}人员`],
      concepts: ["staff.retired"],
      topics: ["staff", "profile"],
      unit: "persons",
      name,
    }),
  ),
  {
    words: ["共有车辆", "车辆", "公务用车保有量"],
    concepts: ["assets.vehicles"],
    topics: ["assets"],
    unit: "count",
  },
  {
    words: ["公务用车保有量"],
    concepts: ["assets.vehicles"],
    topics: ["three-public"],
    unit: "count",
    name: "财政拨款开支",
  },
  ...[
    "副部(省)级及以上领导用车",
    "副部(省)级以上领导用车",
    "部级领导干部用车",
    "主要领导干部用车",
    "机要通信用车",
    "应急保障用车",
    "应急用车",
    "执法执勤用车",
    "一般执法执勤用车",
    "特种专业技术用车",
    "离退休干部用车",
    "业务用车",
    "其他用车",
  ].map(
    (name): Wording => ({
      words: [name],
      concepts: ["assets.vehicles"],
      topics: ["assets"],
      unit: "count",
      name,
    }),
  ),
  ...["通用设备", "专用设备", "设备"].map(
    (name): Wording => ({
      words: [name, `${name}(不含车辆)`, `${name}(含车辆)`],
      concepts: ["assets.equipment"],
      topics: ["assets"],
      unit: "count",
      name,
    }),
  ),
  {
    words: [
      "共涉及项目",
      "涉及项目",
      "涉及的项目",
      "共涉及",
      "共申报项目",
      "年度项目数量",
    ],
    concepts: ["projects.count"],
    topics: ["performance", "annex"],
    unit: "count",
  },
];

/** Everything that a figure's own words can name, by the unit it counts. */
export const moneyWordings: readonly Wording[] = [...money, ...threePublic];
export const countWordings: readonly Wording[] = counts;

/** Words between a name and its figure that say nothing of what it is. */
export const fillers =
  /(?:分别为|分别是|分别|[两二三四]项合计|合计|共计|总计|总额|金额|共|约|各|均|为|是|:|达到|达|数|支出|收入|预算|决算|安排|项目)$/;

/** How a budget, a final account and a rate announce themselves after their subject. */
export const roles: readonly {
  readonly words: RegExp;
  readonly role: "initial-budget" | "full-year-budget" | "budget" | "final";
}[] = [
  {
    words: /年初(?:部门|单位)?预算(?:数|安排|支出|金额)?(?:为|是|:)?$/,
    role: "initial-budget",
  },
  {
    words:
      /(?:全年|调整|调整后|年度调整|当年)预算(?:数)?(?:\(A\))?(?:为|是|:)?$/,
    role: "full-year-budget",
  },
  {
    words: /预算(?:数|安排|支出|金额)?(?:\(A\))?(?:为|是|:)?$/,
    role: "budget",
  },
  {
    words:
      /(?:(?:当年|本年)?支出决算|决算支出|决算|执行|实际执行|实际支出|实际发生支出)(?:数)?(?:\(B\))?(?:为|是|:)?$/,
    role: "final",
  },
];
