import type { Concept } from "../vocabulary/concept.ts";
import { type Basis, widestFund } from "./fact-selection.ts";
import type { Metric } from "./metric.ts";

type Ground = { readonly concept: Concept; readonly basis: Basis };

/** Contracts awarded where printed; else another ground, told apart in every row. */
const sme: readonly Ground[] = [
  { concept: "procurement.sme", basis: "awarded" },
  { concept: "procurement.sme-won", basis: "won" },
  { concept: "procurement.sme-reserved", basis: "reserved" },
];
const smallMicro: readonly Ground[] = [
  { concept: "procurement.small-micro", basis: "awarded" },
  { concept: "procurement.small-micro-reserved", basis: "reserved" },
];

/** How much of what the centre bought came from small and medium enterprises. */
export const smeProcurementShare: Metric<"sme-procurement-share"> = {
  id: "sme-procurement-share",
  definitions: [
    {
      id: "sme",
      key: "sme-procurement-share/sme",
      unit: "percent",
      parts: "whole",
      isShare: true,
      numerator: { concepts: sme, funds: widestFund },
      denominator: {
        concepts: [{ concept: "procurement.total" }],
        funds: widestFund,
      },
      printed: {
        concepts: [{ concept: "procurement.sme.share" }],
        funds: widestFund,
      },
      finalOnly: false,
      withoutNumerator: "no-sme-award",
      withoutDenominator: "no-procurement-total",
    },
    {
      id: "small-micro",
      key: "sme-procurement-share/small-micro",
      unit: "percent",
      parts: "whole",
      isShare: true,
      numerator: { concepts: smallMicro, funds: widestFund },
      denominator: { concepts: sme, funds: widestFund },
      printed: {
        concepts: [{ concept: "procurement.small-micro.share" }],
        funds: widestFund,
      },
      finalOnly: false,
      withoutNumerator: "no-sme-award",
      withoutDenominator: "no-sme-award",
    },
  ],
  caveats: ["sme-basis", "sme-above-100"],
};
