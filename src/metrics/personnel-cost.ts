import { generalFirst, type Selection, widestFund } from "./fact-selection.ts";
import type { Definition, Metric, Reason } from "./metric.ts";

const personnel: Selection = {
  concepts: [{ concept: "expenditure.personnel" }],
  funds: generalFirst,
};

function personnelPer(
  id: "total" | "share-of-basic" | "share-of-total" | "per-head",
  unit: Definition["unit"],
  withoutDenominator: Reason,
  denominator?: Selection,
): Definition {
  return {
    id,
    key: `personnel-cost/${id}`,
    unit,
    parts: "whole",
    isShare: unit === "percent",
    numerator: personnel,
    denominator,
    printed: undefined,
    finalOnly: false,
    withoutNumerator: "no-personnel-cost",
    withoutDenominator,
  };
}

/** What the people of the centre cost. */
export const personnelCost: Metric<"personnel-cost"> = {
  id: "personnel-cost",
  definitions: [
    personnelPer("total", "yuan", "no-personnel-cost"),
    personnelPer("share-of-basic", "percent", "no-basic-expenditure", {
      concepts: [{ concept: "expenditure.basic" }],
      funds: generalFirst,
    }),
    personnelPer("share-of-total", "percent", "no-total-expenditure", {
      concepts: [{ concept: "expenditure.total" }],
      funds: widestFund,
    }),
    personnelPer("per-head", "yuan", "no-staff", {
      concepts: [{ concept: "staff.active" }],
      funds: widestFund,
      ownPhase: true,
    }),
  ],
  caveats: ["personnel-fund", "per-head-needs-staff"],
};
