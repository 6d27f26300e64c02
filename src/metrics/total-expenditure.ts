import { widestFund } from "./fact-selection.ts";
import type { Metric } from "./metric.ts";

/** The size behind the shares; the one figure that reports also give for the year before. */
export const totalExpenditure: Metric<"total-expenditure"> = {
  id: "total-expenditure",
  definitions: [
    {
      id: "total",
      key: "total-expenditure/total",
      unit: "yuan",
      parts: "whole",
      isShare: false,
      numerator: {
        concepts: [{ concept: "expenditure.total" }],
        funds: widestFund,
      },
      denominator: undefined,
      printed: undefined,
      finalOnly: false,
      withoutNumerator: "no-total-expenditure",
      withoutDenominator: "no-total-expenditure",
    },
  ],
  caveats: ["derived-years"],
};
