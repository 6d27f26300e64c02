import type { Words } from "../language/zh.ts";
import type { Kind } from "../vocabulary/fact.ts";

/** What tells one report from another, of a report or of any row of it. */
interface OfReport {
  readonly districtId: string;
  readonly district: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
}

/** 武昌区 2024 */
export function reportPlace(
  { districtId, district, fiscalYear }: Omit<OfReport, "kind">,
  words: Words,
): string {
  return `${words.districtName(districtId, district)} ${fiscalYear}`;
}

/** 武昌区 2024 决算 */
export function reportWords(report: OfReport, words: Words): string {
  return `${reportPlace(report, words)} ${words.kindMark[report.kind]}`;
}
