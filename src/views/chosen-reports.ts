import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";

/** The reports that the pickers leave; an empty picker leaves all. */
export function chosenReports(
  reports: readonly ReportEntry[],
  { district, year, kind }: Pick<Address, "district" | "year" | "kind">,
): readonly ReportEntry[] {
  return reports.filter(
    (report) =>
      (district.length === 0 || district.includes(report.districtId)) &&
      (year.length === 0 || year.includes(report.fiscalYear)) &&
      (kind === "all" || report.kind === kind),
  );
}
