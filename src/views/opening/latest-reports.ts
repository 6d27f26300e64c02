import type { ReportEntry } from "../../queries/report-list.ts";

/** The latest final account of each centre, or its latest budget where it has no account; in their order. */
export function latestReports(
  reports: readonly ReportEntry[],
): readonly ReportEntry[] {
  const latest = new Map<string, ReportEntry>();
  for (const report of reports) {
    const rival = latest.get(report.districtId);
    const wins =
      !rival ||
      (report.kind === rival.kind
        ? report.fiscalYear > rival.fiscalYear
        : report.kind === "final");
    if (wins) latest.set(report.districtId, report);
  }
  return reports.filter((report) => latest.get(report.districtId) === report);
}
