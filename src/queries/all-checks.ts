import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { type Row, text } from "./cell.ts";
import { type CheckEntry, toCheckEntry } from "./report-checks.ts";

/** A check with the report whose figures it tries. */
export interface ReportedCheck extends CheckEntry {
  readonly report: string;
}

export const allChecksSql = `SELECT report, id, rule, outcome, unit, expected::DOUBLE AS expected,
  actual::DOUBLE AS actual, gap::DOUBLE AS gap, tolerance::DOUBLE AS tolerance,
  facts, message_zh, message_en
FROM checks ORDER BY report, id`;

export function toReportedCheck(row: Row): ReportedCheck {
  return { report: text(row, "report"), ...toCheckEntry(row) };
}

/** Every check of every report, a thousand or so: views filter and sort them. */
export const allChecks = (database: Database) =>
  queryOptions({
    queryKey: ["all-checks"],
    queryFn: async ({ signal }) =>
      (await database.rows(allChecksSql, [], signal)).map(toReportedCheck),
    staleTime: Number.POSITIVE_INFINITY,
  });
