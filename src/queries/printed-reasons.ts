import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Explains } from "../vocabulary/fact.ts";
import { number, type Row, text, word } from "./cell.ts";

/** Why a figure is what it is, in its report's own words. */
export interface PrintedReason {
  readonly report: string;
  readonly fact: string;
  readonly explains: Explains;
  readonly text: string;
  /** Where the words begin, from 1, in the whole file. */
  readonly line: number;
}

const explained: readonly Explains[] = ["budget", "year-before", "figure"];

export const printedReasonsSql = `SELECT report, fact, explains, text, line::INTEGER AS line
FROM reasons ORDER BY report, fact, ordinal`;

export function toPrintedReason(row: Row): PrintedReason {
  return {
    report: text(row, "report"),
    fact: text(row, "fact"),
    explains: word(row, "explains", explained),
    text: text(row, "text"),
    line: number(row, "line"),
  };
}

/** Every reason that a report states, by the fact that it explains. */
export const printedReasons = (database: Database) =>
  queryOptions({
    queryKey: ["printed-reasons"],
    queryFn: async ({ signal }) =>
      (await database.rows(printedReasonsSql, [], signal)).map(toPrintedReason),
    staleTime: Number.POSITIVE_INFINITY,
  });
