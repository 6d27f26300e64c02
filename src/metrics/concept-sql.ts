import type { Fund, Phase } from "../vocabulary/concept.ts";
import type { Base } from "./per.ts";

/** One concept, and which of its rows: a code, or else a name (and whose), or the whole; set against which budget. */
export interface ConceptPlace {
  readonly concept: string;
  readonly fund: Fund;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly budget: Phase;
}

const quote = (word: string) => `'${word.replaceAll("'", "''")}'`;

/** The statement that gives a concept's figures, for readers to run; a test holds it to the page's own. */
export function conceptSql(
  place: ConceptPlace,
  base: Base | undefined,
): string {
  const { concept, fund, code, name, parent, budget } = place;
  const part =
    code === ""
      ? `n.code = '' AND n.name = ${quote(name)} AND n.parent = ${quote(parent)}`
      : `n.code = ${quote(code)}`;
  const from = `FROM facts n
JOIN reports r ON r.id = n.report`;
  const where = `WHERE n.concept = ${quote(concept)} AND n.fund = ${quote(fund)}
  AND ${part} AND n.phase IN ('final', ${quote(budget)})`;
  if (!base)
    return `SELECT r.id AS report, r.district, n.year, n.phase, n.value
${from}
${where}
ORDER BY r.district, n.year, n.phase, n.id`;
  const funds = `[${base.funds.map(quote).join(", ")}]`;
  return `WITH base AS (
  SELECT report, year, phase, value FROM facts
  WHERE concept = ${quote(base.concept)} AND code = '' AND name = ''
    AND list_contains(${funds}, fund)
  QUALIFY row_number() OVER (
    PARTITION BY report, year, phase ORDER BY list_position(${funds}, fund), id) = 1)
SELECT r.id AS report, r.district, n.year, n.phase,
  n.value AS numerator, base.value AS denominator,
  ${base.factor} * n.value / nullif(base.value, 0) AS value
${from}
LEFT JOIN base ON base.report = n.report AND base.year = n.year AND base.phase = n.phase
${where}
ORDER BY r.district, n.year, n.phase, n.id`;
}
