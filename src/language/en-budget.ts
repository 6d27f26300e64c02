import type { Words } from "./zh.ts";

/** The budget's words in English; the forms' Chinese words stay beside them on the page. */
export const enBudget = {
  concept: {
    "income.total": "Total income",
    "income.grand-total": "Income, grand total",
    "income.fiscal": "Fiscal appropriation income",
    "income.superior-subsidy": "Subsidies from higher levels",
    "income.institutional": "Institutional income",
    "income.business": "Business income",
    "income.subordinate": "Remittances from subordinate units",
    "income.other": "Other income",
    "income.non-fiscal-balance": "Non-fiscal balances used",
    "income.opening-balance": "Carried forward at the start of the year",
    "income.by-function": "Income by functional class",
    "expenditure.total": "Total expenditure",
    "expenditure.grand-total": "Expenditure, grand total",
    "expenditure.basic": "Basic expenditure",
    "expenditure.project": "Project expenditure",
    "expenditure.remitted": "Remitted to higher levels",
    "expenditure.business": "Business expenditure",
    "expenditure.subordinate-subsidy": "Subsidies to subordinate units",
    "expenditure.surplus-distribution": "Surplus distributed",
    "expenditure.closing-balance": "Carried forward at the end of the year",
    "expenditure.by-function": "Expenditure by functional class",
    "expenditure.by-function.basic": "Basic expenditure by functional class",
    "expenditure.by-function.project":
      "Project expenditure by functional class",
    "expenditure.by-economy": "Expenditure by economic class",
    "expenditure.personnel": "Personnel cost",
    "expenditure.public": "Operating cost",
    "expenditure.agency-operations": "Agency running cost",
    "expenditure.meetings": "Meetings",
    "expenditure.training": "Training",
    project: "Project",
    "project.total": "Project budget over all its years",
    "project.source": "Source of a project's money",
    "project.line": "Line of a project",
    payout: "Policy payout",
    "payout.strict": "Policy payouts (strict)",
    "payout.broad": "Policy payouts (broad)",
    "procurement.total": "Government procurement",
    "procurement.goods": "Procurement of goods",
    "procurement.works": "Procurement of works",
    "procurement.services": "Procurement of services",
    "procurement.sme": "Contracts awarded to SMEs",
    "procurement.small-micro":
      "Contracts awarded to small and micro enterprises",
    "procurement.sme.goods": "Goods contracts awarded to SMEs",
    "procurement.sme.works": "Works contracts awarded to SMEs",
    "procurement.sme.services": "Services contracts awarded to SMEs",
    "procurement.sme-reserved": "Procurement reserved for SMEs",
    "procurement.small-micro-reserved":
      "Procurement reserved for small and micro enterprises",
    "procurement.sme-won": "Procurement won by SMEs",
    "procurement.purchased-services": "Public services to be bought",
    "three-public.total": "Three public expenses, total",
    "three-public.abroad": "Official travel abroad",
    "three-public.vehicles": "Official vehicles, purchase and running",
    "three-public.vehicle-purchase": "Official vehicles, purchase",
    "three-public.vehicle-running": "Official vehicles, running",
    "three-public.reception": "Official receptions",
    "three-public.per-guest": "Official receptions, per guest",
    "three-public.per-vehicle": "Official vehicles, running cost per vehicle",
    "three-public.groups": "Official travel abroad, groups",
    "three-public.travellers": "Official travel abroad, travellers",
    "three-public.vehicles-bought": "Official vehicles bought",
    "three-public.receptions": "Official receptions, occasions",
    "three-public.guests": "Official receptions, guests",
    "staff.authorised": "Authorised posts",
    "staff.active": "Staff in post",
    "staff.retired": "Retired staff",
    "assets.vehicles": "Vehicles",
    "assets.equipment": "Large equipment",
    "evaluation.score": "Self-evaluation score",
    "evaluation.weight": "Points an evaluation's part may give",
    "evaluation.indicator": "Evaluation indicator",
    "projects.count": "Projects evaluated",
    "projects.amount": "Money of projects under performance management",
    "units.count": "Units",
    told: "Figure told in the text",
  },
  measure: {
    share: "share",
    "completion-rate": "completion rate",
    increase: "increase on the year before",
    decrease: "decrease on the year before",
    "over-budget": "above the budget",
    "under-budget": "below the budget",
    "budget-deviation": "deviation from the budget",
    "increase-rate": "growth on the year before",
    "decrease-rate": "fall on the year before",
  },
  measureOf: (concept: string, measure: string) => `${concept}, ${measure}`,
  fund: {
    all: "all funds",
    fiscal: "fiscal appropriation",
    "general-public-budget": "general public budget",
    "government-fund": "government funds budget",
    "state-capital": "state capital budget",
  },
  phase: {
    "initial-budget": "initial budget",
    "full-year-budget": "full-year budget",
    final: "final account",
  },
  unit: {
    yuan: "yuan",
    percent: "%",
    persons: "persons",
    count: "items",
    points: "points",
  },
  kind: { final: "final account", budget: "budget" },
  status: {
    stated: "Stated",
    conflicting: "Conflicting",
    repaired: "Repaired",
    derived: "Derived",
  },
  statusMeaning: {
    stated: "Every place where the report prints it says the same.",
    conflicting:
      "The report prints different values, and none of its sums decides between them.",
    repaired:
      "The printed figure is corrupt. The value shown is the only one the report's own sums allow; what is printed is kept beside it.",
    derived:
      "Worked out from other printed figures; the report does not print it itself.",
  },
  quality: {
    pass: "Checks agree",
    rounding: "Agrees within rounding",
    fail: "Doubtful",
    "not-evaluated": "Not checked",
  },
  qualityMeaning: {
    pass: "Every check it took part in agrees.",
    rounding: "Rounding explains the gap.",
    fail: "At least one check does not hold.",
    "not-evaluated":
      "No check could be made, or a figure that it needs is missing.",
  },
  place: { table: "table", narrative: "text" },
} satisfies Pick<
  Words,
  | "concept"
  | "measure"
  | "measureOf"
  | "fund"
  | "phase"
  | "unit"
  | "kind"
  | "status"
  | "statusMeaning"
  | "quality"
  | "qualityMeaning"
  | "place"
>;
