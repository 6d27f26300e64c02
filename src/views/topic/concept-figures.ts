import { type Base, baseOf, type Per } from "../../metrics/per.ts";
import type { ConceptRow } from "../../queries/concept-rows.ts";
import { budgetPhases } from "../../queries/known-words.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Fund, Phase } from "../../vocabulary/concept.ts";
import type { Quality, Status } from "../../vocabulary/fact.ts";
import { distinct } from "../choice.ts";
import { type ConceptKey, isOf } from "./concept-key.ts";

const widest: readonly Fund[] = [
  "all",
  "fiscal",
  "general-public-budget",
  "government-fund",
  "state-capital",
];

/** Of whose money a concept is printed, the widest first. */
export function fundsOf(
  rows: readonly ConceptRow[],
  key: ConceptKey,
): readonly Fund[] {
  const found = distinct(
    rows.filter((row) => isOf(row, key)).map(({ fund }) => fund),
  );
  return widest.filter((fund) => found.includes(fund));
}

export type BudgetPhase = (typeof budgetPhases)[number];

/** Which of the year's budgets a concept is printed for. */
export function budgetsOf(
  rows: readonly ConceptRow[],
  key: ConceptKey,
  fund: Fund,
): readonly BudgetPhase[] {
  return budgetPhases.filter((budget) =>
    rows.some(
      (row) => row.phase === budget && row.fund === fund && isOf(row, key),
    ),
  );
}

const badStatus: readonly Status[] = [
  "stated",
  "derived",
  "repaired",
  "conflicting",
];
const badQuality: readonly Quality[] = [
  "pass",
  "rounding",
  "not-evaluated",
  "fail",
];
/** Of two words, the later in an order from good to bad. */
function worse<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function baseRow(
  rows: readonly ConceptRow[],
  row: ConceptRow,
  base: Base,
): ConceptRow | undefined {
  return rows
    .filter(
      (each) =>
        each.concept === base.concept &&
        each.code === "" &&
        each.name === "" &&
        each.report === row.report &&
        each.year === row.year &&
        each.phase === row.phase &&
        base.funds.includes(each.fund),
    )
    .toSorted(
      (a, b) => base.funds.indexOf(a.fund) - base.funds.indexOf(b.fund),
    )[0];
}

const ownPhase = ({ kind }: ReportEntry) =>
  kind === "final" ? "final" : "initial-budget";

function figureOf(
  row: ConceptRow,
  report: ReportEntry,
  rows: readonly ConceptRow[],
  base: Base | undefined,
): FigureRow {
  const below = base && baseRow(rows, row, base);
  const divides = below !== undefined && below.value !== 0;
  const value = !base
    ? row.value
    : divides
      ? (base.factor * row.value) / below.value
      : null;
  return {
    ...placeOf(report),
    unit: base?.unit ?? row.unit,
    year: row.year,
    phase: row.phase,
    kind: row.phase === "final" ? "final" : "budget",
    own: row.year === report.fiscalYear && row.phase === ownPhase(report),
    value,
    numerator: row.value,
    denominator: below?.value ?? null,
    numeratorFact: row.fact,
    denominatorFact: below?.fact ?? null,
    status: below ? worse(badStatus, row.status, below.status) : row.status,
    quality: below
      ? worse(badQuality, row.quality, below.quality)
      : row.quality,
    reason:
      value !== null || !base
        ? null
        : below
          ? "zero-denominator"
          : base.without,
  };
}

function placeOf(report: ReportEntry) {
  const { centre, districtId, district, fiscalYear } = report;
  return {
    report: report.id,
    ...{ centre, districtId, district, fiscalYear },
    part: "",
    partName: "",
    basis: "" as const,
    printed: null,
    printedFact: null,
  };
}

/** The fund that most reports print the concept for; of equals, the widest. */
export function usualFund(
  rows: readonly ConceptRow[],
  key: ConceptKey,
): Fund | undefined {
  const mine = rows.filter((row) => isOf(row, key));
  const printedBy = (fund: Fund) =>
    distinct(
      mine.filter((row) => row.fund === fund).map(({ report }) => report),
    ).length;
  return fundsOf(rows, key).toSorted((a, b) => printedBy(b) - printedBy(a))[0];
}

/**
 * A concept's figures, normalised or not: one a report, year and phase, and a reason where a report has none.
 * Two budgets of one year are never drawn as one series.
 */
export function conceptFigures(
  rows: readonly ConceptRow[],
  reports: readonly ReportEntry[],
  key: ConceptKey,
  fund: Fund,
  per: Per,
  budget: Phase,
): readonly FigureRow[] {
  const base = baseOf(key.concept, per);
  const mine = rows.filter(
    (row) =>
      (row.phase === "final" || row.phase === budget) &&
      row.fund === fund &&
      isOf(row, key),
  );
  const unit = base?.unit ?? mine[0]?.unit ?? "yuan";
  return reports.flatMap((report): readonly FigureRow[] => {
    const figures = mine
      .filter((row) => row.report === report.id)
      .map((row) => figureOf(row, report, rows, base))
      .filter(({ own, value }) => own || value !== null);
    if (figures.some(({ own }) => own)) return figures;
    const missing: FigureRow = {
      ...placeOf(report),
      unit,
      year: report.fiscalYear,
      phase: ownPhase(report),
      kind: report.kind,
      own: true,
      value: null,
      numerator: null,
      denominator: null,
      numeratorFact: null,
      denominatorFact: null,
      status: "stated",
      quality: "not-evaluated",
      reason: "not-printed",
    };
    return [...figures, missing];
  });
}
