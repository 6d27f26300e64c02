import type { FigureRow } from "../queries/metric-values.ts";
import { isFlagged } from "./mark-words.ts";
import { spreadOf } from "./spread.ts";
import { trendPoints } from "./trend-series.ts";

/** The middle of the centres in one year, and how many stand behind it. */
export interface YearMedian {
  readonly year: number;
  readonly value: number;
  readonly count: number;
}

/** A middle of fewer centres is one of other centres than the year before: it would move by who reports. */
const leastCentres = 2;
const leastShare = 2 / 3;

/**
 * The median of final accounts of each year that two thirds of the centres (and two) have a sound figure of.
 * `centres` is how many there are, with or without figures.
 */
export function yearMedians(
  rows: readonly FigureRow[],
  centres: number,
  isShare: boolean,
): readonly YearMedian[] {
  const byYear = new Map<number, number[]>();
  for (const row of trendPoints(rows)) {
    if (row.kind !== "final" || row.value === null || isFlagged(row, isShare))
      continue;
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), row.value]);
  }
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, values]) => {
      const spread = spreadOf(values);
      const enough = Math.max(leastCentres, leastShare * centres);
      return spread && spread.count >= enough
        ? [{ year, value: spread.median, count: spread.count }]
        : [];
    });
}
