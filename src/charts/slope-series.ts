import type { FigureRow } from "../queries/metric-values.ts";
import { type Change, changeOf } from "./change.ts";
import { trendPoints } from "./trend-series.ts";

/** Two years to be held against each other, the earlier first. */
export interface YearPair {
  readonly from: number;
  readonly to: number;
}

/** One centre's figures of both years and one kind, and the change between them. */
export interface Slope {
  readonly from: FigureRow;
  readonly to: FigureRow;
  readonly change: Change;
}

/** The centres that have both years; the largest relative change first, then those that have none. */
export function slopesOf(
  rows: readonly FigureRow[],
  { from, to }: YearPair,
): readonly Slope[] {
  const points = trendPoints(rows);
  const size = ({ change }: Slope) =>
    change.relative === undefined ? -1 : Math.abs(change.relative);
  return points
    .filter(({ year }) => year === from)
    .flatMap((before): readonly Slope[] => {
      const after = points.find(
        ({ districtId, kind, year }) =>
          year === to &&
          districtId === before.districtId &&
          kind === before.kind,
      );
      if (!after) return [];
      const change = changeOf(before.value ?? 0, after.value ?? 0);
      return [{ from: before, to: after, change }];
    })
    .toSorted((a, b) => size(b) - size(a));
}
