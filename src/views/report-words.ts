import type { Words } from "../language/zh.ts";
import type { ReportEntry } from "../queries/report-list.ts";

/** 武昌区 2024 决算: enough to tell one report from another. */
export function reportWords(report: ReportEntry, words: Words): string {
  return [
    words.districtName(report.districtId, report.district),
    report.fiscalYear,
    words.kindMark[report.kind],
  ].join(" ");
}
