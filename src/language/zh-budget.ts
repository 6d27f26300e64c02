import {
  type BaseConcept,
  concepts,
  type Fund,
  funds,
  type Measure,
  measures,
  type Phase,
  phases,
} from "../vocabulary/concept.ts";

// Typed by their keys alone, so that another language may say them otherwise.
const concept: Readonly<Record<BaseConcept, string>> = concepts;
const measure: Readonly<Record<Measure, string>> = measures;
const fund: Readonly<Record<Fund, string>> = funds;
const phase: Readonly<Record<Phase, string>> = phases;

/** The budget's own words, as the forms print them. */
export const zhBudget = {
  concept,
  measure,
  measureOf: (concept: string, measure: string) => `${concept}·${measure}`,
  fund,
  phase,
  unit: { yuan: "元", percent: "%", persons: "人", count: "个", points: "分" },
  kind: { final: "决算报告", budget: "预算报告" },
  status: {
    stated: "原文一致",
    conflicting: "原文矛盾",
    repaired: "已修复",
    derived: "算得",
  },
  statusMeaning: {
    stated: "报告各处印的都是这个数。",
    conflicting: "报告几处所印不一致，也没有勾稽关系能判定哪个对。",
    repaired:
      "原文数字损坏；这里采用报告自身勾稽关系唯一能推出的数，原文照样列出。",
    derived: "由报告所印的其他数字算出，报告没有直接印这个数。",
  },
  quality: {
    pass: "核对一致",
    rounding: "四舍五入内一致",
    fail: "存疑",
    "not-evaluated": "未能核对",
  },
  qualityMeaning: {
    pass: "参与的核对全部一致。",
    rounding: "差额可由四舍五入解释。",
    fail: "至少一项核对不成立。",
    "not-evaluated": "没有可用的核对，或缺少核对所需的数字。",
  },
  place: { table: "表格", narrative: "文字" },
};
