import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Outcome, Quality, Status } from "../vocabulary/fact.ts";
import { number, type Row, text, word } from "./cell.ts";
import { qualities, statuses } from "./known-words.ts";

/** How much of one report was read, and how much of that was checked. */
export type QualityTally = {
  readonly report: string;
  readonly count: number;
} & (
  | { readonly of: "figures" }
  | { readonly of: "quality"; readonly word: Quality }
  | { readonly of: "status"; readonly word: Status }
  | { readonly of: "outcome"; readonly word: Outcome }
);

export const qualityTalliesSql = `SELECT report, 'figures' AS "of", '' AS word, count(*)::INTEGER AS "count"
FROM observations GROUP BY report
UNION ALL SELECT report, 'quality', quality, count(*)::INTEGER FROM facts GROUP BY report, quality
UNION ALL SELECT report, 'status', status, count(*)::INTEGER FROM facts GROUP BY report, status
UNION ALL SELECT report, 'outcome', outcome, count(*)::INTEGER FROM checks GROUP BY report, outcome
ORDER BY 1, 2, 3`;

export function toQualityTally(row: Row): QualityTally {
  const report = text(row, "report");
  const count = number(row, "count");
  const of = word(row, "of", ["figures", "quality", "status", "outcome"]);
  switch (of) {
    case "figures":
      return { report, count, of };
    case "status":
      return { report, count, of, word: word(row, "word", statuses) };
    default:
      return { report, count, of, word: word(row, "word", qualities) };
  }
}

/** Figures, facts by quality and by status, checks by outcome, for every report. */
export const qualityTallies = (database: Database) =>
  queryOptions({
    queryKey: ["quality-tallies"],
    queryFn: async ({ signal }) =>
      (await database.rows(qualityTalliesSql, [], signal)).map(toQualityTally),
    staleTime: Number.POSITIVE_INFINITY,
  });
