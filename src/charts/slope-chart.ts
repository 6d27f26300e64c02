import { link, ruleX, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { changeWords } from "./change.ts";
import { bareFigure, type Chart, labelWidth, type Subject } from "./chart.ts";
import { marksOf } from "./mark-words.ts";
import { niceEnd } from "./nice-end.ts";
import { type Box, placeLabels } from "./place-labels.ts";
import { focusColour } from "./series-colour.ts";
import type { Slope, YearPair } from "./slope-series.ts";
import { within } from "./trend-frame.ts";
import { trendMarks } from "./trend-marks.ts";

const labelSize = 12;
/** A line of figures more than fit takes a higher chart. */
const leastHeight = 400;
const labelPitch = 16;
const narrow = 560;

/** Two years and nothing between: a line from one to the other is what was asked for. */
export function slopeChart(
  slopes: readonly Slope[],
  { from, to }: YearPair,
  subject: Subject,
  words: Words,
  width: number,
): Chart {
  const { indicator, districts, focus } = subject;
  const height = Math.max(leastHeight, 56 + slopes.length * labelPitch);
  const points = slopes.flatMap((slope) => [slope.from, slope.to]);
  const values = points.map(({ value }) => value ?? 0);
  const { end } = niceEnd(Math.max(...values, 0));
  const least = Math.min(0, ...values);
  const figure = (row: FigureRow) =>
    `${bareFigure(row.value ?? 0, indicator, words)} ${marksOf(row, indicator.isShare, words)}`.trimEnd();
  const leftOf = (slope: Slope) => figure(slope.from);
  // On a phone there is room for the figure; name and change stand in the table below.
  const rightOf = ({ to: row, change }: Slope) =>
    width < narrow
      ? figure(row)
      : [
          words.districtName(row.districtId, row.district),
          figure(row),
          `(${changeWords(change, row.unit, words)})`,
        ].join(" ");
  const room = (label: (slope: Slope) => string) =>
    20 +
    Math.max(0, ...slopes.map((each) => labelWidth(label(each), labelSize)));
  const frame: Box = {
    left: Math.min(room(leftOf), width * 0.25),
    right: width - Math.min(room(rightOf), width * 0.55),
    top: 36,
    bottom: height - 20,
  };
  const down = (row: FigureRow) =>
    frame.bottom -
    (((row.value ?? 0) - least) / (end - least)) * (frame.bottom - frame.top);
  const up = (y: number) =>
    least + ((frame.bottom - y) / (frame.bottom - frame.top)) * (end - least);
  const labelsAt = (
    x: number,
    side: "left" | "right",
    label: (slope: Slope) => string,
  ) => {
    const places = placeLabels(
      slopes.map((slope) => ({
        x,
        y: down(side === "left" ? slope.from : slope.to),
        width: labelWidth(label(slope), labelSize),
        sides: [side],
      })),
      [],
      { left: 0, right: width, top: 0, bottom: height },
    );
    return slopes.flatMap((slope, index) => {
      const box = places[index];
      return box ? [{ slope, box, words: label(slope) }] : [];
    });
  };
  const colour = (slope: Slope) =>
    focusColour(districts, slope.to.districtId, focus);
  const draw = (
    labels: ReturnType<typeof labelsAt>,
    year: number,
    side: "left" | "right",
  ) =>
    text(labels, {
      x: () => year,
      y: ({ box }) => up((box.top + box.bottom) / 2),
      text: "words",
      textAnchor: side === "left" ? "end" : "start",
      dx: side === "left" ? -11 : 11,
      fill: ({ slope }) => colour(slope),
      className: "series-label",
    });
  return {
    rows: points,
    options: {
      ...within(frame, width, height),
      x: { domain: [from, to], axis: null },
      y: { domain: [least, end], axis: null },
      marks: [
        ruleX([from, to], { stroke: "var(--axis)" }),
        text([from, to], {
          x: (year: number) => year,
          frameAnchor: "top",
          dy: -16,
          text: (year: number) => String(year),
          className: "group-label",
        }),
        link(slopes, {
          x1: () => from,
          x2: () => to,
          y1: (slope: Slope) => slope.from.value,
          y2: (slope: Slope) => slope.to.value,
          stroke: colour,
          strokeWidth: ({ to: row }: Slope) => (row.kind === "final" ? 2.5 : 1),
        }),
        ...trendMarks(
          points,
          [],
          { y: (row) => row.value ?? 0, isBare: true },
          subject,
          words,
        ),
        draw(labelsAt(frame.left, "left", leftOf), from, "left"),
        draw(labelsAt(frame.right, "right", rightOf), to, "right"),
      ],
    },
  };
}
