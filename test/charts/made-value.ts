import type { MetricValue } from "../../src/queries/metric-values.ts";

/** A value of a payout share, but for what a test says. */
export function madeValue(change: Partial<MetricValue>): MetricValue {
  const districtId = change.districtId ?? "a";
  const year = change.year ?? 2021;
  return {
    metric: "policy-payout-share",
    definition: "strict",
    unit: "percent",
    report: `${districtId}-${year}`,
    centre: `${districtId}企业服务中心`,
    districtId,
    district: `${districtId}区`,
    fiscalYear: year,
    year,
    phase: change.kind === "budget" ? "initial-budget" : "final",
    kind: "final",
    own: true,
    part: "",
    partName: "",
    value: 50,
    numerator: 1,
    denominator: 2,
    numeratorFact: "n",
    denominatorFact: "d",
    basis: "",
    status: "stated",
    quality: "pass",
    printed: null,
    printedFact: null,
    reason: null,
    ...change,
  };
}
