import type { zhBudgetView } from "./zh-budget-view.ts";

/** The words of budget against final account. */
export const enBudgetView: typeof zhBudgetView = {
  title: "Budget against final account",
  question:
    "Over the year, how far did spending move from the budget first approved?",
  formula:
    "Expenditure of the general public budget: final ÷ initial budget. Hollow dots are the initial budget, full dots the final account.",
  over: "Above 100% mostly means money added during the year, not overspending; a line budgeted at 0 has no rate.",
  level: "Level",
  levels: { total: "Total", class: "Classes", item: "Items" },
  scale: "Scale",
  logarithmic:
    "The scale is logarithmic: from 10,000 yuan on, the same distance is the same number of times; 0 is at the left.",
  code: "Code",
  initial: "Initial budget",
  final: "Final account",
  difference: "Difference",
  reason: "Reason the report gives",
  reasonLines: "Lines of the reasons",
  rate: "Rate",
  zeroBase: "budgeted at 0",
  noInitial: "no initial budget printed",
  noFinal: "no final amount printed",
  nothing: "These reports have no budget and final amounts to compare.",
};
