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
  derivedNote: "Σ 表示由报告所印的增减推算。",
  parts: (name: string) =>
    `“${name}”每份报告有许多值，趋势图改按总额画；分项请看`,
  partsLink: "对比视图",
};
