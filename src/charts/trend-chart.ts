import {
  axisX,
  axisY,
  dot,
  gridY,
  link,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { type Chart, type Subject, valueAxis } from "./chart.ts";
import { isDerivedYear, marksOf } from "./mark-words.ts";
import { seriesColour } from "./series-colour.ts";
import {
  type Renaming,
  type Step,
  trendPoints,
  trendSteps,
} from "./trend-series.ts";

/** The metric over years: one colour a centre, hollow where derived, squares for budgets. */
export function trendChart(
  rows: readonly FigureRow[],
  renamed: readonly Renaming[],
  subject: Subject,
  words: Words,
  width: number,
): Chart {
  const { indicator, districts } = subject;
  const points = trendPoints(rows);
  const steps = trendSteps(points);
  const years = points.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const inSight = renamed.filter(({ year }) => year >= first && year <= last);
  const isPercent = indicator.unit === "percent";
  const end = Math.max(
    ...points.map(({ value }) => value ?? 0),
    isPercent && indicator.isShare ? 100 : 0,
  );
  const colour = (row: { districtId: string }) =>
    seriesColour(districts, row.districtId);
  const path = {
    x1: ({ from }: Step) => from.year,
    y1: ({ from }: Step) => from.value,
    x2: ({ to }: Step) => to.year,
    y2: ({ to }: Step) => to.value,
    stroke: ({ to }: Step) => colour(to),
    strokeWidth: ({ to }: Step) => (to.kind === "final" ? 2.5 : 1),
  };
  // On a phone the legend must do: names would stand on each other.
  const labelled = width < 560 ? [] : lastOfDistricts(points);

  return {
    rows: points,
    options: {
      width,
      height: Math.round(Math.min(420, Math.max(280, width * 0.5))),
      marginTop: 36,
      marginLeft: 58,
      marginRight: width < 560 ? 12 : 110,
      marginBottom: 34,
      color: { type: "identity" },
      symbol: { domain: ["final", "budget"], range: ["circle", "square"] },
      // Room at both ends, so that one lone year still stands as a year.
      x: { domain: [first - 0.3, last + 0.3], label: null },
      y: { domain: [0, end || 1], nice: true },
      marks: [
        gridY({ ticks: 5, stroke: "var(--grid)", strokeOpacity: 1 }),
        axisY({
          tickSize: 0,
          ticks: 5,
          labelArrow: "none",
          ...valueAxis(indicator, words),
        }),
        axisX({
          ticks: Array.from(
            { length: last - first + 1 },
            (_, index) => first + index,
          ),
          tickFormat: (year: number) => String(year),
          tickSize: 4,
        }),
        ruleY([0], { stroke: "var(--axis)" }),
        isPercent && end >= 100
          ? ruleY([100], {
              stroke: "var(--reference)",
              strokeDasharray: "4 3",
              strokeWidth: 1.5,
            })
          : null,
        ruleX(inSight, {
          x: "year",
          stroke: colour,
          strokeDasharray: "1 4",
          strokeWidth: 2,
        }),
        text(inSight, {
          x: "year",
          frameAnchor: "top",
          text: () => words.chart.renamedShort,
          // Left of its rule: a new name often comes in the last year, at the edge.
          textAnchor: "end",
          dx: 6,
          dy: -14,
          className: "row-label",
        }),
        link(
          steps.filter(({ derived }) => !derived),
          path,
        ),
        link(
          steps.filter(({ derived }) => derived),
          { ...path, strokeDasharray: "5 4" },
        ),
        dot(points, {
          className: "mark",
          x: "year",
          y: "value",
          r: 6,
          symbol: "kind",
          fill: (row: FigureRow) =>
            isDerivedYear(row) ? "var(--surface)" : colour(row),
          stroke: colour,
          strokeWidth: 2,
        }),
        text(points, {
          x: "year",
          y: "value",
          text: (row: FigureRow) => marksOf(row, indicator.isShare, words),
          dy: -15,
          fill: "var(--ink)",
          stroke: "var(--surface)",
          strokeWidth: 4,
        }),
        text(labelled, {
          x: "year",
          y: "value",
          text: (row: FigureRow) =>
            words.districtName(row.districtId, row.district),
          textAnchor: "start",
          dx: 12,
          fill: colour,
          stroke: "var(--surface)",
          strokeWidth: 4,
          className: "series-label",
        }),
      ],
    },
  };
}

/** Where a district's name stands: its last final account, or its last budget if there is none. */
function lastOfDistricts(points: readonly FigureRow[]): readonly FigureRow[] {
  const last = new Map<string, FigureRow>();
  for (const point of points) {
    const rival = last.get(point.districtId);
    const wins =
      !rival ||
      (point.kind === rival.kind
        ? point.year > rival.year
        : point.kind === "final");
    if (wins) last.set(point.districtId, point);
  }
  return [...last.values()];
}
