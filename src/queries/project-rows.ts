import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Kind, Quality, Status } from "../vocabulary/fact.ts";
import {
  number,
  optionalNumber,
  optionalText,
  type Row,
  text,
  word,
} from "./cell.ts";
import { kinds, qualities, statuses } from "./known-words.ts";

/** One project of one report, in the report's own year. */
export interface ProjectRow {
  readonly report: string;
  readonly districtId: string;
  readonly district: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
  readonly name: string;
  /** The full-year budget, or what a budget plans; null where not printed. */
  readonly budget: number | null;
  readonly executed: number | null;
  readonly score: number | null;
  readonly budgetFact: string | null;
  readonly executedFact: string | null;
  readonly scoreFact: string | null;
  readonly status: Status;
  readonly quality: Quality;
}

export const projectRowsSql = `WITH amount AS (
  SELECT f.report, f.name, f.concept, f.phase, f.id, f.value::DOUBLE AS value, f.status, f.quality
  FROM facts f JOIN reports r ON r.id = f.report
  WHERE f.year = r.fiscal_year AND f.name <> '' AND f.parent = ''
    AND f.concept IN ('project', 'evaluation.score')
  QUALIFY row_number() OVER (PARTITION BY f.report, f.name, f.concept, f.phase ORDER BY f.id) = 1),
project AS (SELECT DISTINCT report, name FROM amount WHERE concept = 'project')
SELECT r.id AS report, r.district_id, r.district, r.fiscal_year::INTEGER AS fiscal_year, r.kind, p.name,
  coalesce(y.value, i.value) AS budget, e.value AS executed, s.value AS score,
  coalesce(y.id, i.id) AS budget_fact, e.id AS executed_fact, s.id AS score_fact,
  coalesce(e.status, y.status, i.status) AS status, coalesce(e.quality, y.quality, i.quality) AS quality
FROM project p
JOIN reports r ON r.id = p.report
LEFT JOIN amount e ON e.report = p.report AND e.name = p.name AND e.concept = 'project' AND e.phase = 'final'
LEFT JOIN amount y ON y.report = p.report AND y.name = p.name AND y.concept = 'project' AND y.phase = 'full-year-budget'
LEFT JOIN amount i ON i.report = p.report AND i.name = p.name AND i.concept = 'project' AND i.phase = 'initial-budget'
LEFT JOIN amount s ON s.report = p.report AND s.name = p.name AND s.concept = 'evaluation.score'
ORDER BY r.district_id, r.fiscal_year, r.id, p.name`;

export function toProjectRow(row: Row): ProjectRow {
  return {
    report: text(row, "report"),
    districtId: text(row, "district_id"),
    district: text(row, "district"),
    fiscalYear: number(row, "fiscal_year"),
    kind: word(row, "kind", kinds),
    name: text(row, "name"),
    budget: optionalNumber(row, "budget"),
    executed: optionalNumber(row, "executed"),
    score: optionalNumber(row, "score"),
    budgetFact: optionalText(row, "budget_fact"),
    executedFact: optionalText(row, "executed_fact"),
    scoreFact: optionalText(row, "score_fact"),
    status: word(row, "status", statuses),
    quality: word(row, "quality", qualities),
  };
}

/** Every project that any report names, its budget, outturn and score. */
export const projectRows = (database: Database) =>
  queryOptions({
    queryKey: ["project-rows"],
    queryFn: async ({ signal }) =>
      (await database.rows(projectRowsSql, [], signal)).map(toProjectRow),
    staleTime: Number.POSITIVE_INFINITY,
  });
