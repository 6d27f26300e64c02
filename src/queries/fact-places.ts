import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { number, optionalNumber, type Row, text } from "./cell.ts";
import { type FactEntry, toFactEntry } from "./report-facts.ts";

/** A fact with the first place that prints it, enough to name it and to lead there. */
export interface PlacedFact extends FactEntry {
  readonly report: string;
  /** Null where the report does not print it. */
  readonly line: number | null;
  readonly occurrences: number;
}

export const factPlacesSql = `SELECT f.report, f.id, f.concept, f.fund, f.code, f.name, f.phase,
  f.year::INTEGER AS year, f.value::DOUBLE AS value, f.unit, f.status, f.quality,
  min(o.line)::INTEGER AS line, count(o.line)::INTEGER AS occurrences
FROM facts f LEFT JOIN observations o ON o.fact = f.id
GROUP BY ALL
ORDER BY f.report, f.id`;

export function toPlacedFact(row: Row): PlacedFact {
  return {
    ...toFactEntry(row),
    report: text(row, "report"),
    line: optionalNumber(row, "line"),
    occurrences: number(row, "occurrences"),
  };
}

/** Every fact of every report with its first line. */
export const factPlaces = (database: Database) =>
  queryOptions({
    queryKey: ["fact-places"],
    queryFn: async ({ signal }) =>
      (await database.rows(factPlacesSql, [], signal)).map(toPlacedFact),
    staleTime: Number.POSITIVE_INFINITY,
  });
