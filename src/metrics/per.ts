import type { Unit } from "../vocabulary/amount.ts";
import type { Concept, Fund } from "../vocabulary/concept.ts";
import { widestFund } from "./fact-selection.ts";
import type { Reason } from "./metric.ts";

/** What an amount can be set against: nothing, a whole, or the people who work there. */
export const pers = ["amount", "total", "project", "head"] as const;
export type Per = (typeof pers)[number];

/** The other half of a normalised amount. */
export interface Base {
  readonly concept: Concept;
  readonly funds: readonly Fund[];
  readonly unit: Unit;
  readonly factor: number;
  readonly without: Reason;
}

const share = (concept: Concept, without: Reason): Base => ({
  concept,
  funds: widestFund,
  unit: "percent",
  factor: 100,
  without,
});

/** The first base whose beginning fits the concept; income is a share of income. */
const totals: readonly (readonly [begins: string, base: Base])[] = [
  ["income.", share("income.total", "no-total-income")],
  ["", share("expenditure.total", "no-total-expenditure")],
];

/** What amounts of a concept are divided by; undefined where that says nothing. */
export function baseOf(concept: string, per: Per): Base | undefined {
  const total = totals.find(([begins]) => concept.startsWith(begins))?.[1];
  const bases: Readonly<Record<Per, Base | undefined>> = {
    amount: undefined,
    total,
    project: concept.startsWith("income.")
      ? undefined
      : share("expenditure.project", "no-project-expenditure"),
    head: {
      concept: "staff.active",
      funds: widestFund,
      unit: "yuan",
      factor: 1,
      without: "no-staff",
    },
  };
  const base = bases[per];
  return base?.concept === concept ? undefined : base;
}
