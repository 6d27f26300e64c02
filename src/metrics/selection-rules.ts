import type { Selection } from "./fact-selection.ts";
import type { Definition, Metric } from "./metric.ts";

export const ownPhase =
  "CASE r.kind WHEN 'budget' THEN 'initial-budget' ELSE 'final' END";

type Cell = string | number | boolean;

function values(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) =>
    typeof value === "string" ? `'${value}'` : String(value);
  return rows.map((row) => `(${row.map(cell).join(", ")})`).join(",\n    ");
}

function rules(
  key: string,
  role: string,
  selection: Selection | undefined,
): Cell[][] {
  if (!selection) return [];
  const {
    concepts,
    funds,
    part = "whole",
    phase = "",
    as = "",
    ownPhase: own = false,
  } = selection;
  return concepts.flatMap(({ concept, basis = "" }, conceptRank) =>
    funds.map((fund, fundRank) => [
      ...[key, role, concept, fund, part, phase, as, own, basis],
      conceptRank * 10 + fundRank,
    ]),
  );
}

function eachDefinition<T>(
  metrics: readonly Metric[],
  take: (definition: Definition, metric: Metric) => T,
): T[] {
  return metrics.flatMap((metric) =>
    metric.definitions.map((each) => take(each, metric)),
  );
}

/** Definitions as a table of SQL values. */
export function definitionTable(metrics: readonly Metric[]): string {
  const rows = eachDefinition(metrics, (each, { id }) => [
    ...[each.key, id, each.id, each.unit, each.parts, each.finalOnly],
    ...[
      each.denominator !== undefined,
      each.withoutNumerator,
      each.withoutDenominator,
    ],
  ]);
  return `definition(key, metric, definition, unit, parts, final_only, has_denominator, without_numerator, without_denominator) AS (
  VALUES
    ${values(rows)})`;
}

/** Which facts stand for which half of which definition, as a table: joined to facts once, whatever their number. */
export function ruleTable(metrics: readonly Metric[]): string {
  const rows = eachDefinition(
    metrics,
    ({ key, numerator, denominator, printed }) => [
      ...rules(key, "numerator", numerator),
      ...rules(key, "denominator", denominator),
      ...rules(key, "printed", printed),
    ],
  ).flat();
  return `rule(key, role, concept, fund, part_kind, only_phase, as_phase, own_phase, basis, rank) AS (
  VALUES
    ${values(rows)})`;
}
