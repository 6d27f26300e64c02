import type { ReportEntry } from "../../queries/report-list.ts";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import { latestReports } from "../opening/latest-reports.ts";

/** What a centre is like, by its latest final account (or budget, where it has none). */
export interface CentreProfile {
  readonly districtId: string;
  readonly district: string;
  readonly city: string;
  readonly year: number;
  readonly total: number | undefined;
  /** How much of its spending each functional class 类 has, in percent; empty where none is printed. */
  readonly shares: ReadonlyMap<string, number>;
  /** The functional sections 款 it spends on: what it is there for. */
  readonly duties: ReadonlySet<string>;
}

const widest: readonly Fund[] = ["all", "fiscal", "general-public-budget"];

/** The rows of the widest fund that has any. */
function ofWidestFund(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  for (const fund of widest) {
    const found = rows.filter((row) => row.fund === fund);
    if (found.length > 0) return found;
  }
  return [];
}

/** By code, each once. */
function amounts(
  rows: readonly SpendingRow[],
  digits: number,
): ReadonlyMap<string, number> {
  return new Map(
    ofWidestFund(
      rows.filter(
        ({ concept, code }) =>
          concept === "expenditure.by-function" && code.length === digits,
      ),
    )
      .filter(({ value }) => value > 0)
      .map(({ code, value }) => [code, value]),
  );
}

export function centreProfiles(
  reports: readonly ReportEntry[],
  spending: readonly SpendingRow[],
): readonly CentreProfile[] {
  return latestReports(reports).map((report) => {
    const phase = report.kind === "final" ? "final" : "initial-budget";
    const own = spending.filter(
      (row) => row.report === report.id && row.phase === phase,
    );
    const classes = amounts(own, 3);
    const sum = [...classes.values()].reduce((a, b) => a + b, 0);
    const { districtId, district, city, fiscalYear: year } = report;
    return {
      ...{ districtId, district, city, year },
      total: ofWidestFund(
        own.filter(({ concept }) => concept === "expenditure.total"),
      )[0]?.value,
      shares: new Map(
        [...classes].map(([code, value]) => [code, (100 * value) / sum]),
      ),
      duties: new Set(amounts(own, 5).keys()),
    };
  });
}
