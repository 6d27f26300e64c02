import type { PlotOptions } from "@observablehq/plot";
import type { FigureRow } from "../queries/metric-values.ts";
import type { Box } from "./place-labels.ts";
import { trendPoints, trendSteps } from "./trend-series.ts";
import type { YearMedian } from "./year-medians.ts";

/** What a reader chose to see the centres against. */
export interface Backdrop {
  readonly medians: readonly YearMedian[];
  readonly isLog: boolean;
  /** A change has no hundred to be measured by. */
  readonly isChange: boolean;
}

export const nothingBehind: Backdrop = {
  medians: [],
  isLog: false,
  isChange: false,
};

/** What every chart over years draws: its points, the lines between them, and the years they span. */
export function overYears(
  rows: readonly FigureRow[],
  { medians }: Backdrop = nothingBehind,
) {
  const points = trendPoints(rows);
  const years = [...points, ...medians].map(({ year }) => year);
  return {
    points,
    steps: trendSteps(points),
    first: Math.min(...years),
    last: Math.max(...years),
  };
}

/** Colours and sizes come as they are; budgets are squares, as in every legend. */
export const seriesScales = {
  color: { type: "identity" },
  r: { type: "identity" },
  symbol: { domain: ["final", "budget"], range: ["circle", "square"] },
} as const satisfies PlotOptions;

/** The margins around a frame whose place is known beforehand, because labels are placed in it. */
export function within(frame: Box, width: number, height: number) {
  return {
    width,
    height,
    marginTop: frame.top,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    marginBottom: height - frame.bottom,
    ...seriesScales,
  };
}
