/** The words of the trend: two years held against each other, and centres apart. */
export const zhTrend = {
  layout: "排布",
  layouts: { auto: "自动", together: "同一图", apart: "分中心" },
  apart: "各中心分图，纵轴刻度各不相同：看走势，不比高低。",
  tooDifferent: "数值相差悬殊或中心较多，自动分图。",
  from: "从",
  to: "到",
  noYear: "不比较",
  slope: (from: string, to: string) => `${from} 年与 ${to} 年相比`,
  noSlope: (from: string, to: string) =>
    `没有一个中心同时有 ${from} 年和 ${to} 年的数字。`,
  onlyBoth: (count: string) =>
    `只画两年都有数字的序列，共 ${count} 条；两年之间的年份不在图上。`,
  absolute: "变化",
  relative: "变化率",
  noRelative: "基数为 0，没有变化率",
  show: "数值",
  relatives: { value: "原值", index: "指数", change: "变化率" },
  scale: "纵轴",
  scales: { linear: "线性", log: "对数" },
  median: "中位数",
  medianChoice: { shown: "画出", hidden: "不画" },
  allCentres: "全部中心",
  otherCentres: "其他中心",
  medianOf: (peers: string) => `中位数（${peers}）`,
  /** How many centres stand behind a median, beside its point. */
  behind: (count: string) => `n=${count}`,
  yearMedian: (year: string, figure: string, count: string) =>
    `${year} 年 ${figure}（${count} 个中心）`,
  medians: (peers: string, years: readonly string[]) =>
    `虚线是${peers}决算数的中位数：${years.join("，")}；不含存疑数字，有数字的中心不足三分之二（或不足两个）的年份不画。`,
  noMedian: (peers: string) =>
    `没有一年有三分之二（至少两个）的中心有可比的决算数，不画中位数（${peers}）。`,
  yearMedianColumn: "当年中位数",
  baseYear: "基年",
  indexNote: "指数：每条序列以自己的第一年为 100%，各序列的基年可能不同。",
  changeNote: (year: string) =>
    `变化率：比各决算序列共有的第一年（${year} 年）变化百分之几；此前的年份不画。`,
  noCommon: "所选中心没有共有的年份，算不出自同一年起的变化；可改看指数。",
  left: (names: string) => `没有基数或早于基年，未画：${names}。`,
  relativeTo: (relative: string, year: string, base: string) =>
    `${relative}（${year} 年 ${base} 为基数）`,
  logNote: "纵轴为对数刻度：同样的高度差表示同样的倍数。",
  noLog: "有数字不大于 0，不能用对数刻度，已按线性刻度画。",
  derivedNote: "Σ 表示由报告所印的增减推算。",
  parts: (name: string) =>
    `“${name}”每份报告有许多值，趋势图改按总额画；分项请看`,
  partsLink: "对比视图",
};
