import type { Words } from "./zh.ts";

/** The metrics' words: what they ask, how they are worked out, why one is missing. */
export const enMetrics = {
  metric: {
    "policy-payout-share": {
      name: "Policy-payout share",
      short: "Payout share",
      question:
        "How much of all spending was paid out to enterprises as promised by policy?",
    },
    "personnel-cost": {
      name: "Personnel cost",
      short: "Personnel",
      question: "What do the centre's people cost?",
    },
    "sme-procurement-share": {
      name: "SME procurement share",
      short: "SME share",
      question:
        "How much of government procurement went to small and medium enterprises?",
    },
    "budget-completion-rate": {
      name: "Budget completion rate",
      short: "Completion",
      question: "How does actual spending compare with the budget?",
    },
    "total-expenditure": {
      name: "Total expenditure",
      short: "Expenditure",
      question: "How much does the centre spend in a year?",
    },
  },
  definition: {
    "policy-payout-share/strict": {
      name: "Strict",
      formula: "funds named policy payouts ÷ total expenditure",
    },
    "policy-payout-share/broad": {
      name: "Broad",
      formula:
        "all enterprise-support funds (with upper-level funds, loan interest, listing rewards) ÷ total expenditure",
    },
    "personnel-cost/total": {
      name: "Total",
      formula:
        "personnel cost within basic expenditure of the general public budget",
    },
    "personnel-cost/share-of-basic": {
      name: "Share of basic",
      formula: "personnel cost ÷ basic expenditure",
    },
    "personnel-cost/share-of-total": {
      name: "Share of total",
      formula: "personnel cost ÷ total expenditure",
    },
    "personnel-cost/per-head": {
      name: "Per head",
      formula: "personnel cost ÷ staff in post",
    },
    "sme-procurement-share/sme": {
      name: "SME",
      formula: "contracts awarded to SMEs ÷ government procurement",
    },
    "sme-procurement-share/small-micro": {
      name: "Small and micro",
      formula:
        "contracts awarded to small and micro enterprises ÷ contracts awarded to SMEs",
    },
    "budget-completion-rate/total": {
      name: "Total",
      formula: "final expenditure ÷ initial budget, general public budget",
    },
    "budget-completion-rate/by-class": {
      name: "By class",
      formula: "final expenditure ÷ initial budget of each functional class",
    },
    "budget-completion-rate/by-project": {
      name: "By project",
      formula: "executed ÷ full-year budget of each project",
    },
    "total-expenditure/total": {
      name: "Total",
      formula: "total expenditure of the year",
    },
  },
  caveat: {
    "payout-definitions":
      "What counts as a payout has a strict and a broad definition; they can differ by ten points and more.",
    "payout-missing-is-not-zero":
      "A centre whose report lists no payout has no share, which is not the same as 0.",
    "personnel-fund":
      "Only personnel cost within basic expenditure of the general public budget; staff hired through projects is not in it.",
    "per-head-needs-staff":
      "Per head only where the report prints the staff in post.",
    "sme-basis":
      "Contracts awarded, amounts reserved and bids won are three different bases and are not ranked together.",
    "sme-above-100":
      "A report may print more awarded than was bought: impossible as a share, drawn as printed and flagged.",
    "completion-denominator":
      "The denominator is the year's first budget; money added during the year takes the rate far above 100%. A budget of 0 has no rate.",
    "completion-projects":
      "Projects are measured against the full-year (adjusted) budget, the total against the initial one.",
    "derived-years":
      "The year before is derived from the change that this year's report states, drawn hollow.",
  },
  reason: {
    "no-payout-line": "The report lists no policy payouts (not the same as 0)",
    "no-personnel-cost": "The report prints no personnel cost",
    "no-basic-expenditure": "The report prints no basic expenditure",
    "no-total-expenditure": "The report prints no total expenditure",
    "no-staff": "The report prints no staff in post",
    "no-sme-award": "The report prints no amount awarded to SMEs",
    "no-procurement-total": "The report prints no procurement total",
    "no-final-amount": "The report prints no final amounts at this level",
    "no-initial-budget": "The report prints no initial budget",
    "no-project-budget": "The report prints no full-year budget of projects",
    "not-in-a-budget": "A budget has no final amounts yet",
    "zero-denominator": "The denominator is 0, so there is no rate",
    "no-total-income": "The report prints no total income",
    "no-project-expenditure": "The report prints no project expenditure",
    "not-printed": "The report does not print this",
  },
  basis: { awarded: "awarded", won: "won", reserved: "reserved" },
} satisfies Pick<
  Words,
  "metric" | "definition" | "caveat" | "reason" | "basis"
>;
