import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Finding } from "../vocabulary/fact.ts";
import { number, type Row, text } from "./cell.ts";

/** What could not be read, or reads oddly, with its report. */
export interface FindingEntry extends Finding {
  readonly report: string;
}

export const allFindingsSql = `SELECT report, code, line::INTEGER AS line, printed, message_zh, message_en
FROM findings ORDER BY report, line, code, printed, message_en`;

export function toFindingEntry(row: Row): FindingEntry {
  return {
    report: text(row, "report"),
    code: text(row, "code"),
    line: number(row, "line"),
    printed: text(row, "printed"),
    message: { zh: text(row, "message_zh"), en: text(row, "message_en") },
  };
}

/** Every finding of every report. */
export const allFindings = (database: Database) =>
  queryOptions({
    queryKey: ["all-findings"],
    queryFn: async ({ signal }) =>
      (await database.rows(allFindingsSql, [], signal)).map(toFindingEntry),
    staleTime: Number.POSITIVE_INFINITY,
  });
