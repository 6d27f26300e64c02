import type { ReportEntry } from "../../queries/report-list.ts";
import { distinct } from "../choice.ts";
import { latestReports } from "../opening/latest-reports.ts";

/** A centre as its reports tell of it. */
export interface CentreEntry {
  readonly districtId: string;
  readonly district: string;
  readonly city: string;
  /** Every name it was printed under, the latest first. */
  readonly names: readonly string[];
  /** In order of their years. */
  readonly reports: readonly ReportEntry[];
  readonly latest: ReportEntry;
}

/** Every centre once, in the order of the reports. */
export function centreEntries(
  reports: readonly ReportEntry[],
): readonly CentreEntry[] {
  return latestReports(reports).map((latest) => {
    const { districtId, district, city } = latest;
    const own = reports
      .filter((report) => report.districtId === districtId)
      .toSorted((a, b) => a.fiscalYear - b.fiscalYear);
    const names = distinct(own.map(({ centre }) => centre).toReversed());
    return { districtId, district, city, names, reports: own, latest };
  });
}
