import { numbersIn } from "./numbers.ts";
import { zhBudget } from "./zh-budget.ts";
import { zhBudgetView } from "./zh-budget-view.ts";
import { zhCentre } from "./zh-centre.ts";
import { zhCompare } from "./zh-compare.ts";
import { zhMetrics } from "./zh-metrics.ts";
import { zhOpening } from "./zh-opening.ts";
import { zhProjects } from "./zh-projects.ts";
import { zhQuality } from "./zh-quality.ts";
import { zhShare } from "./zh-share.ts";
import { zhSource } from "./zh-source.ts";
import { zhComposition } from "./zh-spending.ts";
import { zhTopic } from "./zh-topic.ts";
import { zhTrend } from "./zh-trend.ts";

const and = (items: readonly string[]) => items.join("、");

export const zh = {
  locale: "zh-CN",
  ...zhBudget,
  ...zhMetrics,
  ...zhQuality,
  source: zhSource,
  share: zhShare,
  composition: zhComposition,
  budget: zhBudgetView,
  opening: zhOpening,
  centre: zhCentre,
  compare: zhCompare,
  topic: zhTopic,
  trend: zhTrend,
  projects: zhProjects,
  number: numbersIn(
    "zh-CN",
    [
      { threshold: 1_000_000_000, yuan: 100_000_000, word: "亿元" },
      { threshold: 0, yuan: 10_000, word: "万元" },
    ],
    [2, 2],
    "元",
  ),
  list: (items: readonly string[]) => and(items),
  /** A difference of two percents, in points of a hundred. */
  points: (signed: string) => `${signed} 个百分点`,
  /** A district's name from its printed name or its word in links. */
  districtName: (id: string, printed: string) => printed || id,
  cityName: (city: string) => city,
  /** An account's name as printed; only other languages need its code. */
  accountName: (_code: string, printed: string) => printed,
  colon: "：",
  site: {
    title: "企业服务中心怎么花钱",
    tagline: "各区企业服务中心决算与预算对照，每个数字都能点回原文",
    skip: "跳到正文",
    views: "视图",
    contents: "本页内容",
    footer:
      "数据来自各中心公开的决算、预算报告。缺失不等于零；修复与存疑之处均有标注。",
    data: "下载全部数据",
    reports: "所用报告",
    fullView: "打开完整页面",
    update: "有新版本，换上之前这一页保持不变。",
    updateNow: "换上新版本",
    updateLater: "以后再说",
    about: "本页不发送任何数据，也不使用 Cookie。",
  },
  view: {
    compare: "对比",
    centre: "中心",
    composition: "构成",
    budget: "预算与决算",
    projects: "项目",
    trend: "趋势",
    quality: "数据质量",
    methods: "方法",
  },
  control: {
    filters: "筛选",
    district: "区",
    year: "年度",
    kind: "类型",
    metric: "指标",
    definition: "口径",
    chart: "图形",
    sort: "排序",
    language: "语言",
    theme: "外观",
    all: "全部",
    chosen: (count: number) => `已选 ${count} 项`,
    reset: "清除筛选",
    searchList: "搜索",
    noneInList: "没有这个名称",
    copyLink: "复制链接",
    sendLink: "分享链接",
    copied: "链接已复制",
    copyFailed: "浏览器不允许复制，请从地址栏复制",
    close: "关闭",
  },
  chartKind: { bar: "条形", dot: "点" },
  sortKey: { value: "按数值", name: "按区名", year: "按年度" },
  kindChoice: { all: "决算和预算", final: "只看决算", budget: "只看预算" },
  kindMark: { final: "决算", budget: "预算" },
  themeChoice: { light: "浅色", dark: "深色" },
  otherLanguage: "English",
  scorecard: {
    title: "四项指标一览",
    hint: "点数字看原文，点指标名看大图。",
    brokenNote: "带断口的条形超出该列刻度，长短不成比例，以数字为准。",
    centre: "中心与年度",
    barNote: "条形长度在每列内可比；竖线为 100%。",
    chooseMetric: (metric: string) => `查看${metric}的图`,
  },
  chart: {
    value: "数值",
    year: "年度",
    reference: "100%",
    table: "查看同样数字的表格",
    marks: (title: string, count: number) =>
      `${title}，共 ${count} 个数据点。用方向键移动，回车看原文。`,
    legend: "图例",
    final: "决算",
    budget: "预算",
    derived: "由报告推算",
    renaming: (place: string, year: string, before: string, after: string) =>
      `${place}：${year} 年报告起更名，“${before}”改为“${after}”，作为同一中心连续统计。`,
    renamedPlace: (place: string) => `${place}更名`,
    renamedShort: "更名",
    missing: "没有数值的报告",
    definitionLine: "算法",
    numerator: "分子",
    denominator: "分母",
    printed: "报告所印",
    statedIn: "出处",
    report: "报告",
    part: "项目或科目",
    quality: "核对",
    gap: "年份不相邻处不连线",
    openSource: "回车或点击看原文",
    drawnOf: {
      report: (drawn: string, all: string) =>
        `图中为 ${drawn} / ${all} 份报告，先画各中心最近一份；表格列出全部。`,
      centre: (drawn: string, all: string) =>
        `图中为 ${drawn} / ${all} 个中心；表格列出全部。`,
    },
    drawMore: {
      report: (count: number) => `再显示 ${count} 份报告`,
      centre: (count: number) => `再显示 ${count} 个中心`,
    },
    pattern: "预算以虚线轮廓表示",
    perClass: "各类科目",
    flaggedMark: "⚑",
    repairedMark: "✎",
    derivedMark: "Σ",
  },
  notice: {
    title: "提示",
    years: (years: readonly string[]) =>
      `年度不同：图中含 ${and(years)} 年的数字，请勿当作同一年比较。`,
    kinds: "决算与预算分组排列，不混排名次。",
    bases: (bases: readonly string[]) =>
      `口径基础不同（${and(bases)}），不宜直接排名。`,
    above: "超过 100% 的占比按原样画出并标注存疑。",
    address: (parameter: string, value: string) =>
      `链接里的 ${parameter}=${value} 无法识别，已改用默认值。`,
    unknownFact: "链接所指的数字不在这批数据里，可能已更名。",
    dismiss: "知道了",
  },
  state: {
    loading: "正在读取数据…",
    loadingEngine: "正在启动查询引擎…",
    loaded: (bytes: string, total: string) => `${bytes} / ${total} MB`,
    withoutEngine: "查询引擎没有启动：页面照常可看，只是不能用 SQL 提问。",
    noReports: "还没有报告",
    noReportsWhy: "读入一份部门决算或预算以后，这里会显示它的数字。",
    empty: "没有符合筛选条件的报告",
    emptyWhy: (filters: readonly string[]) =>
      `当前筛选：${filters.join("；")}。`,
    failed: {
      start: "查询引擎没有启动",
      tables: "数据没有读出来",
      died: "查询引擎中途停止了",
      other: "出了意外",
    },
    failedWhy: {
      start:
        "浏览器没有下载到引擎，或不允许运行它（WebAssembly）。可以换一个网络或浏览器再试。",
      tables:
        "数据文件缺失、没有下载完整，或与发布时不一致。页面不会显示读不全的数字。",
      died: "浏览器可能内存不足。重试会重新启动引擎并读入数据。",
      other: "页面没能画出这个视图。",
    },
    stillThere:
      "您的筛选条件仍在地址栏里，链接照样可以复制，重试后会回到同一画面。",
    detail: "技术细节",
    retry: "重试",
    draw: "图没有画出来",
  },
};

/** What every language must say: a missing word does not compile. */
export type Words = typeof zh;
