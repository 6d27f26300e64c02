import type { FigureRow } from "../queries/metric-values.ts";
import { isFlagged } from "./mark-words.ts";
import { trendPoints } from "./trend-series.ts";

/** Figures as they are, as an index of their own first year, or as the change since the first year all have. */
export const relatives = ["value", "index", "change"] as const;
export type Relative = (typeof relatives)[number];

/** A figure set against another year's of the same centre and kind. */
export interface RelativeFigure {
  /** What is drawn: its value in percent. */
  readonly row: FigureRow;
  readonly original: FigureRow;
  readonly base: FigureRow;
}

/** What a series is set against: nothing is a percent of zero or less. */
const isBase = ({ value }: FigureRow) => value !== null && value > 0;
const seriesOf = ({ districtId, kind }: FigureRow) => `${districtId} ${kind}`;

/** The first year that every series of final accounts has; of budgets where there are no others. */
export function firstCommonYear(
  rows: readonly FigureRow[],
): number | undefined {
  const points = trendPoints(rows).filter(isBase);
  const finals = points.filter(({ kind }) => kind === "final");
  const series = new Map<string, Set<number>>();
  for (const row of finals.length > 0 ? finals : points)
    series.set(
      seriesOf(row),
      (series.get(seriesOf(row)) ?? new Set()).add(row.year),
    );
  const [first, ...others] = series.values();
  return [...(first ?? [])]
    .toSorted((a, b) => a - b)
    .find((year) => others.every((years) => years.has(year)));
}

/** Each figure in percent of its series' base; those of a series without one are left out. */
export function relativeFigures(
  rows: readonly FigureRow[],
  relative: Exclude<Relative, "value">,
  common: number | undefined,
  isShare: boolean,
): readonly RelativeFigure[] {
  const points = trendPoints(rows);
  const bases = new Map<string, FigureRow>();
  for (const row of points.filter(isBase))
    if (relative === "index" ? !bases.has(seriesOf(row)) : row.year === common)
      bases.set(seriesOf(row), row);
  return points.flatMap((original): readonly RelativeFigure[] => {
    const base = bases.get(seriesOf(original));
    if (!base || !isBase(base) || original.year < base.year) return [];
    const percent = (100 * (original.value ?? 0)) / (base.value ?? 1);
    const doubtful = isFlagged(original, isShare) || isFlagged(base, isShare);
    const row: FigureRow = {
      ...original,
      unit: "percent",
      value: relative === "index" ? percent : percent - 100,
      // A figure is no sounder than what it is set against.
      quality: doubtful ? "fail" : original.quality,
    };
    return [{ row, original, base }];
  });
}
