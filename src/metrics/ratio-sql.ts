import { ownPhase } from "./fact-selection.ts";
import type { Definition, Metric } from "./metric.ts";

const worstStatus = (columns: string) =>
  `list_extract(['stated', 'derived', 'repaired', 'conflicting'], list_max(list_transform([${columns}], lambda s: coalesce(list_position(['stated', 'derived', 'repaired', 'conflicting'], s), 1)))::INTEGER)`;
const worstQuality = (columns: string) =>
  `list_extract(['pass', 'rounding', 'not-evaluated', 'fail'], list_max(list_transform([${columns}], lambda q: coalesce(list_position(['pass', 'rounding', 'not-evaluated', 'fail'], q), 1)))::INTEGER)`;

const nothing =
  "SELECT '' AS report, 0 AS year, '' AS phase, '' AS part, '' AS part_name, NULL::VARCHAR AS fact, NULL::DOUBLE AS value, NULL::VARCHAR AS status, NULL::VARCHAR AS quality, '' AS basis WHERE false";

/**
 * Every value of one definition: a row for each report's own year (with a reason where the value is
 * missing), and a row for each other year or phase that the report also states.
 */
export function ratioSql(metric: Metric, definition: Definition): string {
  const { denominator, unit } = definition;
  const scale = unit === "percent" ? " * 100" : "";
  const value = denominator
    ? `n.value / nullif(d.value, 0)${scale}`
    : "n.value";
  const parts = definition.parts !== "whole";
  return `SELECT '${metric.id}' AS metric, '${definition.id}' AS definition, '${unit}' AS unit,
  r.id AS report, r.centre, r.district_id, r.district, r.fiscal_year::INTEGER AS fiscal_year,
  s.year::INTEGER AS year, s.phase, CASE s.phase WHEN 'final' THEN 'final' ELSE 'budget' END AS kind,
  (s.year = r.fiscal_year AND s.phase = ${ownPhase}) AS own,
  s.part, coalesce(n.part_name, d.part_name, '') AS part_name,
  (${value})::DOUBLE AS value, n.value AS numerator, d.value AS denominator,
  n.fact AS numerator_fact, d.fact AS denominator_fact,
  coalesce(n.basis, '') AS basis,
  ${worstStatus("n.status, d.status")} AS status,
  ${worstQuality("n.quality, d.quality")} AS quality,
  p.value AS printed, p.fact AS printed_fact,
  CASE
    WHEN n.value IS NULL AND r.kind = 'budget' AND ${definition.finalOnly} THEN 'not-in-a-budget'
    WHEN n.value IS NULL THEN '${definition.withoutNumerator}'
    WHEN ${denominator ? "d.value IS NULL" : "false"} THEN '${definition.withoutDenominator}'
    WHEN d.value = 0 THEN 'zero-denominator'
    ELSE '' END AS reason
FROM (
  ${
    parts
      ? `SELECT r.id AS report, r.fiscal_year::INTEGER AS year, ${ownPhase} AS phase, '' AS part FROM reports r
    WHERE r.id NOT IN (SELECT report FROM (${definition.numerator}))
  UNION SELECT report, year, phase, part FROM (${denominator ?? nothing})`
      : `SELECT r.id AS report, r.fiscal_year::INTEGER AS year, ${ownPhase} AS phase, '' AS part FROM reports r`
  }
  UNION SELECT report, year, phase, part FROM (${definition.numerator})
) s
JOIN reports r ON r.id = s.report
LEFT JOIN (${definition.numerator}) n ON n.report = s.report AND n.year = s.year AND n.phase = s.phase AND n.part = s.part
LEFT JOIN (${denominator ?? nothing}) d ON d.report = s.report AND d.year = s.year AND d.phase = s.phase AND d.part = s.part
LEFT JOIN (${definition.printed ?? nothing}) p ON p.report = s.report AND p.year = s.year AND p.phase = s.phase AND p.part = s.part`;
}
