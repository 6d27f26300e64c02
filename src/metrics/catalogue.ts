import { budgetCompletionRate } from "./budget-completion-rate.ts";
import type { Definition, Metric } from "./metric.ts";
import { personnelCost } from "./personnel-cost.ts";
import { policyPayoutShare } from "./policy-payout-share.ts";
import { smeProcurementShare } from "./sme-procurement-share.ts";
import { totalExpenditure } from "./total-expenditure.ts";

/** The four questions of the scorecard, in its order. */
export const headlineMetrics = [
  policyPayoutShare,
  personnelCost,
  smeProcurementShare,
  budgetCompletionRate,
] as const;

export const metrics = [...headlineMetrics, totalExpenditure] as const;

export type MetricId = (typeof metrics)[number]["id"];
export const metricIds: readonly MetricId[] = metrics.map(({ id }) => id);

export function metricById(id: MetricId): Metric<MetricId> {
  for (const metric of metrics) if (metric.id === id) return metric;
  throw new Error(`No metric ${id}`);
}

/** The definition a reader asked for, or the metric's first. */
export function definitionOf(metric: Metric, id: string | null): Definition {
  return (
    metric.definitions.find((definition) => definition.id === id) ??
    metric.definitions[0]
  );
}
