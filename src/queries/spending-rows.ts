import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Fund, Phase } from "../vocabulary/concept.ts";
import type { Kind, Quality, Status } from "../vocabulary/fact.ts";
import { number, type Row, text, word } from "./cell.ts";
import {
  fundWords,
  kinds,
  phaseWords,
  qualities,
  statuses,
} from "./known-words.ts";

export const spendingConcepts = [
  "expenditure.total",
  "expenditure.basic",
  "expenditure.project",
  "expenditure.remitted",
  "expenditure.business",
  "expenditure.by-function",
  "expenditure.by-economy",
  "project",
] as const;
export type SpendingConcept = (typeof spendingConcepts)[number];

/** One amount that a report spent or was to spend in its own year, and what for. */
export interface SpendingRow {
  readonly fact: string;
  readonly report: string;
  readonly districtId: string;
  readonly district: string;
  readonly fiscalYear: number;
  /** What its report is. */
  readonly kind: Kind;
  readonly concept: SpendingConcept;
  readonly fund: Fund;
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  readonly value: number;
  readonly status: Status;
  readonly quality: Quality;
}

export const spendingRowsSql = `SELECT f.id AS fact, r.id AS report, r.district_id, r.district,
  r.fiscal_year::INTEGER AS fiscal_year, r.kind, f.concept, f.fund, f.code, f.name, f.phase,
  f.value::DOUBLE AS value, f.status, f.quality
FROM facts f JOIN reports r ON r.id = f.report
WHERE f.unit = 'yuan' AND f.year = r.fiscal_year
  AND f.concept IN (${spendingConcepts.map((each) => `'${each}'`).join(", ")})
ORDER BY r.district_id, r.fiscal_year, r.id, f.concept, f.code, f.id`;

export function toSpendingRow(row: Row): SpendingRow {
  return {
    fact: text(row, "fact"),
    report: text(row, "report"),
    districtId: text(row, "district_id"),
    district: text(row, "district"),
    fiscalYear: number(row, "fiscal_year"),
    kind: word(row, "kind", kinds),
    concept: word(row, "concept", spendingConcepts),
    fund: word(row, "fund", fundWords),
    code: text(row, "code"),
    name: text(row, "name"),
    phase: word(row, "phase", phaseWords),
    value: number(row, "value"),
    status: word(row, "status", statuses),
    quality: word(row, "quality", qualities),
  };
}

/** What every report spent, by every division that it prints. */
export const spendingRows = (database: Database) =>
  queryOptions({
    queryKey: ["spending-rows"],
    queryFn: async ({ signal }) =>
      (await database.rows(spendingRowsSql, [], signal)).map(toSpendingRow),
    staleTime: Number.POSITIVE_INFINITY,
  });
