import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { type MetricId, metricIds, metrics } from "../metrics/catalogue.ts";
import type { Basis } from "../metrics/fact-selection.ts";
import type { Reason } from "../metrics/metric.ts";
import { ratioSql } from "../metrics/ratio-sql.ts";
import type { Unit } from "../vocabulary/amount.ts";
import type { Phase } from "../vocabulary/concept.ts";
import type { Kind, Quality, Status } from "../vocabulary/fact.ts";
import {
  flag,
  number,
  optionalNumber,
  optionalText,
  type Row,
  text,
  word,
} from "./cell.ts";
import { kinds, phaseWords, qualities, statuses } from "./known-words.ts";

/** One figure of one report, or the reason why it has none. */
export interface FigureRow {
  readonly unit: Unit;
  readonly report: string;
  /** The centre's name in this report. */
  readonly centre: string;
  readonly districtId: string;
  readonly district: string;
  readonly fiscalYear: number;
  readonly year: number;
  readonly phase: Phase;
  /** What the figure is, not what its report is: a final account also prints the year's first budget. */
  readonly kind: Kind;
  /** The report's own year and phase; the rest are other years or phases it also states. */
  readonly own: boolean;
  /** Code of a class or name of a project; empty for the whole. */
  readonly part: string;
  readonly partName: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly numeratorFact: string | null;
  readonly denominatorFact: string | null;
  /** awarded, won or reserved for buying from small firms; else empty. */
  readonly basis: Basis | "";
  readonly status: Status;
  readonly quality: Quality;
  /** The rate that the report itself prints. */
  readonly printed: number | null;
  readonly printedFact: string | null;
  readonly reason: Reason | null;
}

/** One value of one metric under one definition. */
export interface MetricValue extends FigureRow {
  readonly metric: MetricId;
  readonly definition: string;
  readonly unit: "yuan" | "percent";
}

const reasons: readonly Reason[] = [
  "no-payout-line",
  "no-personnel-cost",
  "no-basic-expenditure",
  "no-total-expenditure",
  "no-staff",
  "no-sme-award",
  "no-procurement-total",
  "no-final-amount",
  "no-initial-budget",
  "no-project-budget",
  "not-in-a-budget",
  "zero-denominator",
  "no-total-income",
  "no-project-expenditure",
  "not-printed",
];

export const metricValuesSql = `SELECT * FROM (
${ratioSql(metrics)}
)
WHERE own OR value IS NOT NULL
ORDER BY metric, definition, district_id, year, phase, part, report`;

export function toMetricValue(row: Row): MetricValue {
  return {
    metric: word(row, "metric", metricIds),
    definition: text(row, "definition"),
    unit: word(row, "unit", ["yuan", "percent"]),
    report: text(row, "report"),
    centre: text(row, "centre"),
    districtId: text(row, "district_id"),
    district: text(row, "district"),
    fiscalYear: number(row, "fiscal_year"),
    year: number(row, "year"),
    phase: word(row, "phase", phaseWords),
    kind: word(row, "kind", kinds),
    own: flag(row, "own"),
    part: text(row, "part"),
    partName: text(row, "part_name"),
    value: optionalNumber(row, "value"),
    numerator: optionalNumber(row, "numerator"),
    denominator: optionalNumber(row, "denominator"),
    numeratorFact: optionalText(row, "numerator_fact"),
    denominatorFact: optionalText(row, "denominator_fact"),
    basis: word(row, "basis", ["", "awarded", "won", "reserved"]),
    status: word(row, "status", statuses),
    quality: word(row, "quality", qualities),
    printed: optionalNumber(row, "printed"),
    printedFact: optionalText(row, "printed_fact"),
    reason: row.reason === "" ? null : word(row, "reason", reasons),
  };
}

/** Every metric, every definition, every report: a few hundred rows that views filter. */
export const metricValues = (database: Database) =>
  queryOptions({
    queryKey: ["metric-values"],
    queryFn: async ({ signal }) =>
      (await database.rows(metricValuesSql, [], signal)).map(toMetricValue),
    staleTime: Number.POSITIVE_INFINITY,
  });
