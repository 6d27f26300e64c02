import type { Words } from "./zh.ts";

/** The words of what compare and trend are about, in English. */
export const enTopic: Words["topic"] = {
  concept: "Concept",
  search: "Search concepts by name or code",
  open: "Another concept…",
  clear: "Back to the metrics",
  nothing: "No such concept",
  groups: {
    total: "Income and expenditure",
    class: "Classes",
    item: "Sections, items and economic lines",
    payout: "Policy payouts",
    project: "Projects",
    line: "Projects, line by line",
    procurement: "Procurement",
    "three-public": "Three public expenses",
    resources: "Staff and assets",
    score: "Scores of the self-evaluation",
    indicator: "Indicators of the self-evaluation",
    told: "Figures told in the text",
    change: "Shares, rates and changes",
  },
  fund: "Fund",
  budget: "Budget of",
  normalise: "Show as",
  per: {
    amount: "Amount",
    total: "Share of total",
    project: "Share of project expenditure",
    head: "Per staff member",
  },
  amount: (name, fund) => `${name} (${fund}), as printed`,
  ratio: (name, fund, base) =>
    `${name} (${fund}) ÷ ${base} of the same report and year (the widest fund printed)`,
  caveat:
    "Reports name and cut their accounts in different ways; what is not printed is not 0.",
  definition: "Definition and SQL",
  sqlHint:
    "This statement gives the same figures on the page's own DuckDB; it can be copied.",
  copySql: "Copy SQL",
  sqlCopied: "SQL copied",
};
