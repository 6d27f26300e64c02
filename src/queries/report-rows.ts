import type { AnswerRow } from "../engine/database.ts";
import type { PublishedTable } from "../engine/published-rows.ts";
import { reportChecksSql } from "./report-checks.ts";
import { reportFactsSql } from "./report-facts.ts";
import { reportObservationsSql } from "./report-observations.ts";
import { reportTextSql } from "./report-text.ts";

/** A statement that only chooses one report's rows of one table and orders them. */
export interface ReportRows {
  readonly sql: string;
  readonly table: PublishedTable;
  readonly order: readonly string[];
}

/** What plain code answers from a Parquet file; the SQL stays the source, and a test proves both equal. */
export const reportRows: readonly ReportRows[] = [
  { sql: reportFactsSql, table: "facts", order: ["id"] },
  {
    sql: reportObservationsSql,
    table: "observations",
    order: ["fact", "ordinal"],
  },
  { sql: reportChecksSql, table: "checks", order: ["id"] },
  { sql: reportTextSql, table: "texts", order: ["page"] },
];

export function chooseReportRows(
  rows: readonly AnswerRow[],
  report: unknown,
  order: readonly string[],
): readonly AnswerRow[] {
  return rows
    .filter((row) => row.report === report)
    .sort((a, b) => {
      for (const column of order) {
        const difference = compare(a[column], b[column]);
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

/** DuckDB's order: numbers by value, text by code points (not by UTF-16 units, as `<` has it). */
function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const left = String(a);
  const right = String(b);
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  // Inside a pair the first halves are equal, so that the second halves decide as the whole would.
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}
