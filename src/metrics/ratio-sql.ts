import type { Metric } from "./metric.ts";
import { definitionTable, ownPhase, ruleTable } from "./selection-rules.ts";

/** The worst of two words, in an order from good to bad; a fact that is not there worsens nothing. */
function worst(order: readonly string[], column: string): string {
  const list = `[${order.map((each) => `'${each}'`).join(", ")}]`;
  const place = (table: string) =>
    `coalesce(list_position(${list}, ${table}.${column}), 1)`;
  return `list_extract(${list}, greatest(${place("n")}, ${place("d")})::INTEGER)`;
}

/**
 * Every value of every definition: a row for each report's own year (with a reason where the value is
 * missing), and a row for each other year or phase that the report also states. Of the facts that a
 * rule allows, the one of the first concept and then the first fund stands.
 */
export function ratioSql(metrics: readonly Metric[]): string {
  const joined = (role: string, as: string) =>
    `LEFT JOIN picked ${as} ON ${as}.role = '${role}' AND ${as}.key = s.key AND ${as}.report = s.report
  AND ${as}.year = s.year AND ${as}.phase = s.phase AND ${as}.part = s.part`;
  return `WITH ${definitionTable(metrics)},
${ruleTable(metrics)},
candidate AS (
  SELECT u.key, u.role, u.rank, u.basis, f.report, f.year::INTEGER AS year,
    CASE WHEN u.own_phase THEN ${ownPhase} WHEN u.as_phase <> '' THEN u.as_phase ELSE f.phase END AS phase,
    CASE u.part_kind WHEN 'class' THEN f.code WHEN 'project' THEN f.name ELSE '' END AS part,
    CASE u.part_kind WHEN 'whole' THEN '' ELSE f.name END AS part_name,
    f.id AS fact, f.value::DOUBLE AS value, f.status, f.quality, f.phase AS printed_phase
  FROM facts f
  JOIN rule u ON u.concept = f.concept AND u.fund = f.fund
  JOIN reports r ON r.id = f.report
  WHERE CASE u.part_kind
      WHEN 'class' THEN length(f.code) = 3
      WHEN 'project' THEN f.name <> ''
      ELSE f.code = '' AND f.name = '' END
    AND CASE WHEN u.only_phase <> '' THEN f.phase = u.only_phase
      WHEN u.own_phase THEN true
      ELSE f.phase <> 'full-year-budget' END),
picked AS MATERIALIZED (
  SELECT * FROM candidate
  QUALIFY row_number() OVER (
    PARTITION BY key, role, report, year, phase, part ORDER BY rank, printed_phase, fact) = 1),
spine AS (
  SELECT d.key, r.id AS report, r.fiscal_year::INTEGER AS year, ${ownPhase} AS phase, '' AS part
  FROM definition d CROSS JOIN reports r
  WHERE d.parts = 'whole'
    OR (d.key, r.id) NOT IN (SELECT (key, report) FROM picked WHERE role = 'numerator')
  UNION SELECT key, report, year, phase, part FROM picked WHERE role = 'numerator'
  UNION SELECT p.key, report, year, phase, part
  FROM picked p JOIN definition d ON d.key = p.key
  WHERE p.role = 'denominator' AND d.parts <> 'whole')
SELECT m.metric, m.definition, m.unit,
  r.id AS report, r.centre, r.district_id, r.district, r.fiscal_year::INTEGER AS fiscal_year,
  s.year, s.phase, CASE s.phase WHEN 'final' THEN 'final' ELSE 'budget' END AS kind,
  (s.year = r.fiscal_year AND s.phase = ${ownPhase}) AS own,
  s.part, coalesce(n.part_name, d.part_name, '') AS part_name,
  (CASE WHEN m.has_denominator
    THEN CASE m.unit WHEN 'percent' THEN 100.0 ELSE 1.0 END * n.value / nullif(d.value, 0)
    ELSE n.value END)::DOUBLE AS value,
  n.value AS numerator, d.value AS denominator,
  n.fact AS numerator_fact, d.fact AS denominator_fact, coalesce(n.basis, '') AS basis,
  ${worst(["stated", "derived", "repaired", "conflicting"], "status")} AS status,
  ${worst(["pass", "rounding", "not-evaluated", "fail"], "quality")} AS quality,
  coalesce(po.value, p.value)::DOUBLE AS printed, p.fact AS printed_fact,
  CASE
    WHEN n.value IS NULL AND r.kind = 'budget' AND m.final_only THEN 'not-in-a-budget'
    WHEN n.value IS NULL THEN m.without_numerator
    WHEN m.has_denominator AND d.value IS NULL THEN m.without_denominator
    WHEN m.has_denominator AND d.value = 0 THEN 'zero-denominator'
    ELSE '' END AS reason
FROM spine s
JOIN definition m ON m.key = s.key
JOIN reports r ON r.id = s.report
${joined("numerator", "n")}
${joined("denominator", "d")}
${joined("printed", "p")}
-- What stands on the page, even where the kept value had to be put right.
LEFT JOIN observations po ON po.fact = p.fact AND po.ordinal = 0`;
}
