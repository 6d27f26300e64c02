import type { zhComposition } from "./zh-spending.ts";

/** The words of what the money went to. */
export const enComposition: typeof zhComposition = {
  title: "What the money went to",
  question:
    "Which parts make up each report's spending? The centres side by side.",
  by: "Divide by",
  division: {
    function: "Function",
    economy: "Economic class",
    kind: "Basic and project",
    project: "Kind of project",
  },
  note: {
    function: "By the functional classification: class, group, item.",
    economy:
      "By the economic classification; final accounts publish it only for basic expenditure of the general public budget.",
    kind: "By basic and project expenditure and what else there is.",
    project:
      "Projects of the self-evaluation (of a budget: its project table), grouped by their names; the table is on the methods page.",
  },
  measure: "Show",
  measures: { share: "Share", amount: "Amount" },
  shareOf: "Shares are of all parts of the same level together.",
  whole: "All",
  path: "Level",
  below: "Look inside",
  openBelow: "Enter or click for its projects",
  none: "Reports that do not publish this division",
  nothing: "None of these reports publishes this level.",
  share: "Share",
  amount: "Amount",
  why: "Why here",
  fund: "Funds",
};
