import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { number, type Row, text } from "./cell.ts";

/** A place that prints a corrupt figure, and a fact that keeps another value instead. */
export interface RepairedFigure {
  readonly report: string;
  readonly line: number;
  readonly printed: string;
  readonly printedUnit: string;
  readonly fact: string;
}

/** A finding tells of the repair; the occurrence at its place says whose figure it was. */
export const repairedFiguresSql = `SELECT DISTINCT o.report, o.line::INTEGER AS line, o.printed, o.printed_unit, f.id AS fact
FROM findings n
JOIN observations o ON o.report = n.report AND o.line = n.line AND o.printed = n.printed
JOIN facts f ON f.id = o.fact AND f.status = 'repaired'
WHERE n.code = 'repaired-figure'
ORDER BY o.report, line, o.printed, fact`;

export function toRepairedFigure(row: Row): RepairedFigure {
  return {
    report: text(row, "report"),
    line: number(row, "line"),
    printed: text(row, "printed"),
    printedUnit: text(row, "printed_unit"),
    fact: text(row, "fact"),
  };
}

/** Every place where the value kept is not the printed one. */
export const repairedFigures = (database: Database) =>
  queryOptions({
    queryKey: ["repaired-figures"],
    queryFn: async ({ signal }) =>
      (await database.rows(repairedFiguresSql, [], signal)).map(
        toRepairedFigure,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
