import type { Words } from "../language/zh.ts";
import type { ReportEntry } from "../queries/report-list.ts";

/** Every centre by its district's word and name, for a picker; `districts` gives the order. */
export function centreOptions(
  districts: readonly string[],
  reports: readonly ReportEntry[],
  words: Words,
) {
  return districts.map((id) => ({
    id,
    name: words.districtName(
      id,
      reports.find(({ districtId }) => districtId === id)?.district ?? "",
    ),
  }));
}
