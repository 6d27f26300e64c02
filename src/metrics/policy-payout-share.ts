import { widestFund } from "./fact-selection.ts";
import type { Definition, Metric } from "./metric.ts";

function payoutShare(id: "strict" | "broad"): Definition {
  return {
    id,
    key: `policy-payout-share/${id}`,
    unit: "percent",
    parts: "whole",
    isShare: true,
    numerator: {
      concepts: [{ concept: `payout.${id}` }],
      funds: widestFund,
    },
    denominator: {
      concepts: [{ concept: "expenditure.total" }],
      funds: widestFund,
    },
    printed: undefined,
    finalOnly: false,
    withoutNumerator: "no-payout-line",
    withoutDenominator: "no-total-expenditure",
  };
}

/** How much of all spending went to enterprises as promised payouts. */
export const policyPayoutShare: Metric<"policy-payout-share"> = {
  id: "policy-payout-share",
  definitions: [payoutShare("strict"), payoutShare("broad")],
  caveats: ["payout-definitions", "payout-missing-is-not-zero"],
};
