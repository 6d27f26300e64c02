import type { BaseConcept, Phase } from "../vocabulary/concept.ts";
import { type Selection, widestFund } from "./fact-selection.ts";
import type { Definition, Metric, Reason } from "./metric.ts";

function completion(
  id: "total" | "by-class" | "by-project",
  parts: Definition["parts"],
  concept: BaseConcept,
  budget: Phase,
  withoutDenominator: Reason,
): Definition {
  // A budget is published for the general public budget; projects are printed without a fund.
  const selection: Selection = {
    concepts: [{ concept }],
    funds: parts === "project" ? widestFund : ["general-public-budget"],
    phase: "final",
    as: "final",
    ...(parts === "whole" ? {} : { part: parts }),
  };
  return {
    id,
    key: `budget-completion-rate/${id}`,
    unit: "percent",
    parts,
    isShare: false,
    numerator: selection,
    denominator: { ...selection, phase: budget },
    // A rate is printed of the budget that it measures.
    printed: {
      ...selection,
      concepts: [{ concept: `${concept}.completion-rate` }],
      phase: budget,
    },
    finalOnly: true,
    withoutNumerator: "no-final-amount",
    withoutDenominator,
  };
}

/** What was spent, against what was planned: the year's first budget, or a project's full-year budget. */
export const budgetCompletionRate: Metric<"budget-completion-rate"> = {
  id: "budget-completion-rate",
  definitions: [
    completion(
      "total",
      "whole",
      "expenditure.total",
      "initial-budget",
      "no-initial-budget",
    ),
    completion(
      "by-class",
      "class",
      "expenditure.by-function",
      "initial-budget",
      "no-initial-budget",
    ),
    completion(
      "by-project",
      "project",
      "project",
      "full-year-budget",
      "no-project-budget",
    ),
  ],
  caveats: ["completion-denominator", "completion-projects"],
};
