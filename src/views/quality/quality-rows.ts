import type { ReportedCheck } from "../../queries/all-checks.ts";
import type { FindingEntry } from "../../queries/all-findings.ts";
import type { PlacedFact } from "../../queries/fact-places.ts";
import type { RepairedFigure } from "../../queries/repaired-figures.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Message } from "../../vocabulary/fact.ts";

/** A fact as a row offers it. */
export interface RowFact extends PlacedFact {
  /** The other report that it belongs to, where a check joins two. */
  readonly elsewhere?: ReportEntry | undefined;
}

/** A check with what its ids stand for. */
export interface CheckRow {
  readonly check: ReportedCheck;
  readonly report: ReportEntry;
  /** The first is the one that the others should give. */
  readonly facts: readonly RowFact[];
}

export interface FindingRow {
  readonly id: string;
  readonly finding: FindingEntry;
  readonly report: ReportEntry;
}

/** One printed place where another value is kept, for whatever facts it stands. */
export interface RepairRow {
  readonly id: string;
  readonly report: ReportEntry;
  readonly line: number;
  readonly printed: string;
  readonly facts: readonly PlacedFact[];
  readonly proofs: readonly Message[];
}

export function checkRows(
  checks: readonly ReportedCheck[],
  facts: readonly PlacedFact[],
  reports: readonly ReportEntry[],
  allReports: readonly ReportEntry[],
): CheckRow[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const rows = reports.flatMap((report) =>
    checks
      .filter((check) => check.report === report.id)
      .map((check) => ({
        check,
        report,
        facts: check.facts.flatMap((id) => {
          const fact = byId.get(id);
          if (!fact || fact.report === report.id) return fact ?? [];
          const elsewhere = allReports.find((each) => each.id === fact.report);
          return { ...fact, elsewhere };
        }),
      })),
  );
  const place = (row: CheckRow) =>
    reports.indexOf(row.report) * 1e7 + lineOf(row);
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** Where the check's own figure is first printed; unprinted ones come last. */
export function lineOf({ facts }: CheckRow): number {
  return facts[0]?.line ?? 9_999_999;
}

/** Repairs stand in their own list. */
export function findingRows(
  findings: readonly FindingEntry[],
  reports: readonly ReportEntry[],
): FindingRow[] {
  return reports.flatMap((report) =>
    findings
      .filter(
        (each) => each.report === report.id && each.code !== "repaired-figure",
      )
      .map((finding, index) => ({
        id: `${report.id}@${finding.line} ${finding.code} ${index}`,
        finding,
        report,
      })),
  );
}

export function repairRows(
  findings: readonly FindingEntry[],
  figures: readonly RepairedFigure[],
  facts: readonly PlacedFact[],
  reports: readonly ReportEntry[],
): RepairRow[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const placeOf = (each: FindingEntry | RepairedFigure) =>
    `${each.report}@${each.line} ${each.printed}`;
  return reports.flatMap((report) => {
    const told = findings.filter(
      (each) => each.report === report.id && each.code === "repaired-figure",
    );
    const places = told.filter(
      (each, index) =>
        told.findIndex((other) => placeOf(other) === placeOf(each)) === index,
    );
    return places.map((place) => {
      const id = placeOf(place);
      const kept = figures.filter((figure) => placeOf(figure) === id);
      return {
        id,
        report,
        line: place.line,
        printed: `${place.printed}${kept[0]?.printedUnit ?? ""}`,
        facts: kept.flatMap(({ fact }) => byId.get(fact) ?? []),
        proofs: told
          .filter((each) => placeOf(each) === id)
          .map(({ message }) => message),
      };
    });
  });
}
