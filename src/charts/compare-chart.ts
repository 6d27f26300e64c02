import {
  axisX,
  barX,
  dot,
  gridX,
  type Markish,
  ruleX,
  text,
} from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import {
  bareFigure,
  type Chart,
  labelWidth,
  type Subject,
  valueAxis,
} from "./chart.ts";
import { compareLines, type Line } from "./compare-lines.ts";
import { marksOf } from "./mark-words.ts";
import { roundUpTo } from "./nice-end.ts";
import { focusColour } from "./series-colour.ts";
import type { Spread } from "./spread.ts";
import { spreadMarks } from "./spread-marks.ts";

const narrow = 560;
/** Longer labels are cut; the table and the tooltip have them whole. */
const widestLabel = 230;
const labelSize = 13;

/** Ranked bars or dots, one line a figure; rows come in their order. */
export function compareChart(
  rows: readonly FigureRow[],
  spread: Spread | undefined,
  subject: Subject,
  form: "bar" | "dot",
  words: Words,
  width: number,
): Chart {
  const { indicator, districts, focus } = subject;
  const shown = rows.filter((row) => row.value !== null);
  const lines = compareLines(shown, words);
  const drawn = lines.flatMap((line) =>
    line.row ? [{ ...line, row: line.row }] : [],
  );
  const headings = lines.filter((line) => line.row === undefined);
  const finalLines = lines.filter(
    ({ row }) => row?.kind === "final" && row.part === "",
  );
  const values = drawn.map(({ row }) => row.value ?? 0);
  const isPercent = indicator.unit === "percent";
  const end = Math.max(...values, isPercent && indicator.isShare ? 100 : 0, 0);
  const stacked = width < narrow;
  const band = stacked ? 54 : 34;
  const labelRise = stacked ? -15 : 0;
  const labelRoom = stacked
    ? 16
    : Math.min(
        widestLabel,
        16 +
          Math.max(
            ...drawn.map(({ label }) => labelWidth(label, labelSize)),
            0,
          ),
      );
  const key = (line: Line) => line.key;
  const colour = (line: { row: FigureRow }) =>
    focusColour(districts, line.row.districtId, focus);
  const valueLabel = ({ row }: { row: FigureRow }) => {
    const value = row.value ?? 0;
    const figure = bareFigure(value, indicator, words);
    return `${figure} ${marksOf(row, indicator.isShare, words)}`.trimEnd();
  };
  const valueRoom =
    28 + Math.max(...drawn.map((line) => labelWidth(valueLabel(line), 14)), 0);
  const axis = valueAxis(indicator, words);
  const tickRoom = labelWidth(axis.tickFormat(end), labelSize) + 24;
  const fitting = Math.min(
    5,
    Math.floor((width - labelRoom - valueRoom) / tickRoom) - 1,
  );
  // Where hardly any fit, a scale still has two: 0 alone tells no size.
  const ticks = fitting > 1 ? fitting : [0, roundUpTo(end)];
  const finals = drawn.map((line) => line.row.kind === "final");

  const shapes: Markish[] =
    form === "bar"
      ? [
          barX(drawn, {
            x: ({ row }) => row.value,
            y: key,
            fill: colour,
            fillOpacity: (_, index) => (finals[index] ? 1 : 0.25),
            stroke: colour,
            strokeWidth: 1.5,
            insetTop: stacked ? 26 : 7,
            insetBottom: stacked ? 8 : 7,
          }),
        ]
      : [
          ruleX([0]),
          barX(drawn, {
            x: ({ row }) => row.value,
            y: key,
            fill: colour,
            fillOpacity: 0.35,
            insetTop: stacked ? 35 : 16,
            insetBottom: stacked ? 17 : 16,
          }),
          dot(drawn, {
            x: ({ row }) => row.value,
            y: key,
            r: 7,
            dy: stacked ? 9 : 0,
            fill: (line: { row: FigureRow }) =>
              line.row.kind === "final" ? colour(line) : "var(--surface)",
            stroke: colour,
            strokeWidth: 2,
          }),
        ];

  return {
    rows: drawn.map(({ row }) => row),
    options: {
      width,
      height: 44 + lines.length * band,
      marginTop: 34,
      marginBottom: 10,
      marginLeft: labelRoom,
      marginRight: valueRoom,
      color: { type: "identity" },
      opacity: { type: "identity" },
      x: { domain: [0, end || 1], nice: false },
      y: { domain: lines.map(key), axis: null, padding: 0, label: null },
      marks: [
        gridX({
          ticks,
          stroke: "var(--grid)",
          strokeOpacity: 1,
        }),
        axisX({
          anchor: "top",
          ticks,
          tickSize: 0,
          labelArrow: "none",
          labelAnchor: "left",
          ...axis,
        }),
        ...(spread
          ? spreadMarks(spread, finalLines, indicator, { end, band }, words)
          : []),
        ...shapes,
        // What is pointed at and focused: the whole line, since a short bar is no target for a finger.
        barX(drawn, {
          className: "mark",
          x1: 0,
          x2: end || 1,
          y: key,
          fill: "transparent",
          insetTop: stacked ? 22 : 3,
          insetBottom: stacked ? 4 : 3,
        }),
        ruleX([0], { stroke: "var(--axis)" }),
        isPercent && end >= 100
          ? ruleX([100], {
              stroke: "var(--reference)",
              strokeWidth: 1.5,
              strokeDasharray: "4 3",
            })
          : null,
        text(drawn, {
          x: ({ row }) => Math.max(row.value ?? 0, 0),
          y: key,
          text: valueLabel,
          textAnchor: "start",
          dx: form === "dot" ? 13 : 7,
          dy: stacked ? 9 : 0,
          // A halo, so that the reference line never strikes a figure through.
          fill: "var(--ink)",
          stroke: "var(--surface)",
          strokeWidth: 5,
          className: "value-label",
        }),
        text(drawn, {
          y: key,
          frameAnchor: "left",
          text: "label",
          textAnchor: stacked ? "start" : "end",
          textOverflow: "ellipsis",
          lineWidth: (stacked ? width : labelRoom - 12) / labelSize,
          dx: stacked ? -labelRoom : -10,
          dy: labelRise,
          fill: "var(--ink)",
          stroke: "var(--surface)",
          strokeWidth: 4,
          className: "row-label",
        }),
        text(headings, {
          y: key,
          frameAnchor: "left",
          text: "label",
          textAnchor: "start",
          dx: -labelRoom,
          dy: stacked ? 8 : 4,
          fill: "var(--ink-soft)",
          stroke: "var(--surface)",
          strokeWidth: 4,
          className: "group-label",
        }),
      ],
    },
  };
}
