import type { Unit } from "../vocabulary/amount.ts";
import { type Fund, funds, type Phase, phases } from "../vocabulary/concept.ts";
import type { Kind, Quality, Status } from "../vocabulary/fact.ts";

/** The closed lists of the tables' words, to read rows with. */
export const units: readonly Unit[] = [
  "yuan",
  "percent",
  "persons",
  "count",
  "points",
];
export const kinds: readonly Kind[] = ["final", "budget"];
export const statuses: readonly Status[] = [
  "stated",
  "conflicting",
  "repaired",
  "derived",
];
export const qualities: readonly Quality[] = [
  "pass",
  "rounding",
  "fail",
  "not-evaluated",
];
export const phaseWords = keys<Phase>(phases);
/** What the year was to cost: as first approved, and as changed since. */
export const budgetPhases = [
  "initial-budget",
  "full-year-budget",
] as const satisfies readonly Phase[];
export const fundWords = keys<Fund>(funds);

function keys<K extends string>(
  table: Readonly<Record<K, string>>,
): readonly K[] {
  const found: K[] = [];
  for (const key in table) found.push(key);
  return found;
}
