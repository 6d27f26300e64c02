import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Kind } from "../vocabulary/fact.ts";
import { number, type Row, text, word } from "./cell.ts";
import { kinds } from "./known-words.ts";

export interface ReportEntry {
  readonly id: string;
  readonly title: string;
  readonly centre: string;
  readonly district: string;
  readonly city: string;
  readonly districtId: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
  readonly sha256: string;
}

export const reportListSql = `SELECT id, title, centre, district, city, district_id,
  fiscal_year::INTEGER AS fiscal_year, kind, sha256
FROM reports ORDER BY district_id, fiscal_year, kind, id`;

export function toReportEntry(row: Row): ReportEntry {
  return {
    id: text(row, "id"),
    title: text(row, "title"),
    centre: text(row, "centre"),
    district: text(row, "district"),
    city: text(row, "city"),
    districtId: text(row, "district_id"),
    fiscalYear: number(row, "fiscal_year"),
    kind: word(row, "kind", kinds),
    sha256: text(row, "sha256"),
  };
}

export const reportList = (database: Database) =>
  queryOptions({
    queryKey: ["report-list"],
    queryFn: async ({ signal }) =>
      (await database.rows(reportListSql, [], signal)).map(toReportEntry),
    staleTime: Number.POSITIVE_INFINITY,
  });
