import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { PageText } from "../vocabulary/fact.ts";
import { number, type Row, text } from "./cell.ts";

export const reportTextSql = `SELECT page::INTEGER AS page, start::INTEGER AS "start", text
FROM texts WHERE report = ? ORDER BY page`;

export function toPageText(row: Row): PageText {
  return {
    page: number(row, "page"),
    start: number(row, "start"),
    text: text(row, "text"),
  };
}

/** One report's decoded original, page by page. */
export const reportText = (database: Database, report: string) =>
  queryOptions({
    queryKey: ["report-text", report],
    queryFn: async ({ signal }) =>
      (await database.rows(reportTextSql, [report], signal)).map(toPageText),
    staleTime: Number.POSITIVE_INFINITY,
  });
