import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { number, type Row, text, word } from "./cell.ts";

/** One printed occurrence of a fact. Offsets are into the report's whole text. */
export interface ObservationEntry {
  readonly fact: string;
  readonly ordinal: number;
  readonly value: number;
  readonly printed: string;
  readonly printedUnit: string;
  readonly place: "table" | "narrative";
  readonly page: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export const reportObservationsSql = `SELECT fact, ordinal::INTEGER AS ordinal, value::DOUBLE AS value,
  printed, printed_unit, place, page::INTEGER AS page, line::INTEGER AS line,
  start::INTEGER AS "start", "end"::INTEGER AS "end"
FROM observations WHERE report = ? ORDER BY fact, ordinal`;

export function toObservationEntry(row: Row): ObservationEntry {
  return {
    fact: text(row, "fact"),
    ordinal: number(row, "ordinal"),
    value: number(row, "value"),
    printed: text(row, "printed"),
    printedUnit: text(row, "printed_unit"),
    place: word(row, "place", ["table", "narrative"]),
    page: number(row, "page"),
    line: number(row, "line"),
    start: number(row, "start"),
    end: number(row, "end"),
  };
}

/** Where every figure of one report is printed. */
export const reportObservations = (database: Database, report: string) =>
  queryOptions({
    queryKey: ["report-observations", report],
    queryFn: async ({ signal }) =>
      (await database.rows(reportObservationsSql, [report], signal)).map(
        toObservationEntry,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
