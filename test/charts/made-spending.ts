import type { SpendingRow } from "../../src/queries/spending-rows.ts";

/** A row of spending that is told only where it matters. */
export function madeSpending(change: Partial<SpendingRow>): SpendingRow {
  return {
    fact: `fact/${change.code ?? ""}${change.name ?? ""}${change.fund ?? ""}${change.phase ?? ""}`,
    report: "a-2021-final",
    districtId: "a",
    district: "甲区",
    fiscalYear: 2021,
    kind: "final",
    concept: "expenditure.by-function",
    fund: "all",
    code: "",
    name: "",
    phase: "final",
    value: 0,
    status: "stated",
    quality: "pass",
    ...change,
  };
}
