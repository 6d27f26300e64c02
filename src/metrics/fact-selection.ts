import type { Concept, Fund, Phase } from "../vocabulary/concept.ts";

/** On what ground an amount counts as the centre's own buying from small firms. */
export type Basis = "awarded" | "reserved" | "won";

export interface Selection {
  /** In order of preference; a later one stands in only where the earlier is absent. */
  readonly concepts: readonly {
    readonly concept: Concept;
    readonly basis?: Basis;
  }[];
  /** In order of preference. */
  readonly funds: readonly Fund[];
  readonly part?: "class" | "project";
  /** Only this phase, answered under the phase `as` (a rate joins two phases of one year). */
  readonly phase?: Phase;
  readonly as?: Phase;
  /** The figure has no phase of its own (staff): it belongs to whatever its report is. */
  readonly ownPhase?: boolean;
}

export const ownPhase =
  "CASE r.kind WHEN 'budget' THEN 'initial-budget' ELSE 'final' END";

const partKey = { class: "f.code", project: "f.name" };
const partCondition = { class: "length(f.code) = 3", project: "f.name <> ''" };

/** One fact a report, year, phase and part: the first concept, then the first fund, that is printed. */
export function factSelection(selection: Selection): string {
  const { concepts, funds, part, phase, as } = selection;
  const rank = (column: string, values: readonly string[]) =>
    `CASE ${column} ${values.map((value, index) => `WHEN '${value}' THEN ${index}`).join(" ")} END`;
  const list = (values: readonly string[]) =>
    values.map((value) => `'${value}'`).join(", ");
  const names = concepts.map(({ concept }) => concept);
  const bases = concepts.filter(({ basis }) => basis !== undefined);
  const answeredPhase = selection.ownPhase
    ? ownPhase
    : as
      ? `'${as}'`
      : "f.phase";
  const basis = bases.length
    ? `CASE f.concept ${bases.map((each) => `WHEN '${each.concept}' THEN '${each.basis}'`).join(" ")} END`
    : "''";
  const conditions = [
    `f.concept IN (${list(names)})`,
    `f.fund IN (${list(funds)})`,
    part ? partCondition[part] : "f.code = '' AND f.name = ''",
    phase
      ? `f.phase = '${phase}'`
      : selection.ownPhase
        ? ""
        : "f.phase <> 'full-year-budget'",
  ].filter((condition) => condition !== "");
  return `SELECT f.report, f.year::INTEGER AS year, ${answeredPhase} AS phase,
  ${part ? partKey[part] : "''"} AS part, ${part ? "f.name" : "''"} AS part_name,
  f.id AS fact, f.value::DOUBLE AS value, f.status, f.quality, ${basis} AS basis
FROM facts f JOIN reports r ON r.id = f.report
WHERE ${conditions.join(" AND ")}
QUALIFY row_number() OVER (
  PARTITION BY f.report, f.year, ${answeredPhase}, part
  ORDER BY ${rank("f.concept", names)}, ${rank("f.fund", funds)}, f.phase, f.id) = 1`;
}

/** The whole centre's money first, narrower funds where only they are printed. */
export const widestFund: readonly Fund[] = [
  "all",
  "fiscal",
  "general-public-budget",
];
/** Personnel and public costs are published for the general public budget. */
export const generalFirst: readonly Fund[] = [
  "general-public-budget",
  "fiscal",
  "all",
];
