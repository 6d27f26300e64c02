import { dot, link, type Markish, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import type { Subject } from "./chart.ts";
import { isDerivedYear, marksOf } from "./mark-words.ts";
import { focusColour } from "./series-colour.ts";
import type { Step } from "./trend-series.ts";

interface Placing {
  /** A figure's height on the chart: its value, or its share of its panel. */
  readonly y: (row: FigureRow) => number;
  /** Where panels are: the facet of a district. */
  readonly facet?: (districtId: string) => {
    readonly fx: number;
    readonly fy: number;
  };
  /** Where labels say the marks of quality already. */
  readonly isBare?: true;
}

/** Lines, points and what is to be known of them: hollow where derived, squares for budgets. */
export function trendMarks(
  points: readonly FigureRow[],
  steps: readonly Step[],
  { y, facet, isBare }: Placing,
  { districts, focus, indicator }: Subject,
  words: Words,
): readonly Markish[] {
  const { isShare } = indicator;
  const isBehind = ({ districtId }: FigureRow) =>
    focus !== null && districtId !== focus;
  /** What is in focus lies on top. */
  const inFront = <Item>(
    items: readonly Item[],
    row: (item: Item) => FigureRow,
  ) =>
    items.toSorted(
      (a, b) => Number(isBehind(row(b))) - Number(isBehind(row(a))),
    );
  const lines = inFront(steps, ({ to }) => to);
  const colour = (row: { districtId: string }) =>
    focusColour(districts, row.districtId, focus);
  const ofPoint = facet && {
    fx: (row: FigureRow) => facet(row.districtId).fx,
    fy: (row: FigureRow) => facet(row.districtId).fy,
  };
  const path = {
    x1: ({ from }: Step) => from.year,
    y1: ({ from }: Step) => y(from),
    x2: ({ to }: Step) => to.year,
    y2: ({ to }: Step) => y(to),
    stroke: ({ to }: Step) => colour(to),
    strokeWidth: ({ to }: Step) =>
      to.kind === "final" && !isBehind(to) ? 2.5 : 1,
    ...(facet && {
      fx: ({ to }: Step) => facet(to.districtId).fx,
      fy: ({ to }: Step) => facet(to.districtId).fy,
    }),
  };
  const place = { x: "year", y, ...ofPoint };
  return [
    link(
      lines.filter(({ derived }) => !derived),
      path,
    ),
    link(
      lines.filter(({ derived }) => derived),
      { ...path, strokeDasharray: "5 4" },
    ),
    dot(
      inFront(points, (row) => row),
      {
        ...place,
        r: (row: FigureRow) => (isBehind(row) ? 4 : 6),
        symbol: "kind",
        fill: (row: FigureRow) =>
          isDerivedYear(row) ? "var(--surface)" : colour(row),
        stroke: colour,
        strokeWidth: 2,
      },
    ),
    text(isBare ? [] : points, {
      ...place,
      text: (row: FigureRow) => marksOf(row, isShare, words),
      dy: -15,
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 4,
    }),
    // What is pointed at and focused: large enough for a finger.
    dot(points, { ...place, className: "mark", r: 12, fill: "transparent" }),
  ];
}
