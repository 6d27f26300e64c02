import { axisX, axisY, gridY, ruleX, ruleY, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { type Chart, labelWidth, type Subject, valueAxis } from "./chart.ts";
import { isDerivedYear, marksOf } from "./mark-words.ts";
import { niceEnd, ticksTo } from "./nice-end.ts";
import { alongLine, around, placeLabels } from "./place-labels.ts";
import { seriesColour } from "./series-colour.ts";
import { overYears, within } from "./trend-frame.ts";
import { trendMarks } from "./trend-marks.ts";
import type { Renaming } from "./trend-series.ts";

const narrow = 560;
const labelSize = 12;
/** One line of the margin above the chart, where new names are told. */
const nameLine = 16;

/** Centres over years in one frame: one colour a centre. */
export function trendChart(
  rows: readonly FigureRow[],
  renamed: readonly Renaming[],
  subject: Subject,
  words: Words,
  width: number,
): Chart {
  const { indicator, districts } = subject;
  const { points, steps, first, last } = overYears(rows);
  const inSight = renamed.filter(({ year }) => year >= first && year <= last);
  const isPercent = indicator.unit === "percent";
  const values = points.map(({ value }) => value ?? 0);
  const largest = Math.max(...values, isPercent && indicator.isShare ? 100 : 0);
  const { end, step } = niceEnd(largest);
  const least = Math.min(0, ...values);
  const height = Math.round(Math.min(420, Math.max(280, width * 0.5)));
  const frame = {
    left: 58,
    right: width - (width < narrow ? 12 : 110),
    top: 46 + nameLine * Math.max(0, inSight.length - 1),
    bottom: height - 34,
  };
  // Room at both ends, so that one lone year still stands as a year.
  const from = first - 0.3;
  const to = last + 0.3;
  const across = (year: number) =>
    frame.left + ((year - from) / (to - from)) * (frame.right - frame.left);
  const down = (value: number) =>
    frame.bottom -
    ((value - least) / (end - least)) * (frame.bottom - frame.top);
  const at = (row: FigureRow) => ({
    x: across(row.year),
    y: down(row.value ?? 0),
  });
  const colour = (row: { districtId: string }) =>
    seriesColour(districts, row.districtId);

  // On a phone the legend must do: names would stand on each other.
  const named = width < narrow ? [] : lastOfDistricts(points);
  const nameOf = (row: FigureRow) =>
    words.districtName(row.districtId, row.district);
  const places = placeLabels(
    named.map((row) => ({
      ...at(row),
      width: labelWidth(nameOf(row), labelSize),
      sides: ["right", "above", "below", "left"],
    })),
    [
      ...points.map((row) => around(at(row).x, at(row).y, 9)),
      ...points
        .filter((row) => marksOf(row, indicator.isShare, words) !== "")
        .map((row) => around(at(row).x, at(row).y - 15, 9)),
      ...steps.flatMap((each) => alongLine(at(each.from), at(each.to))),
      ...inSight.flatMap(({ year }) =>
        alongLine(
          { x: across(year), y: frame.top },
          { x: across(year), y: frame.bottom },
        ),
      ),
    ],
    { ...frame, right: width },
  );
  const labels = named.flatMap((row, index) => {
    const box = places[index];
    return box ? [{ row, box }] : [];
  });

  return {
    rows: points,
    options: {
      ...within(frame, width, height),
      x: { domain: [from, to], label: null },
      y: { domain: [least, end] },
      marks: [
        gridY(ticksTo(end, step), { stroke: "var(--grid)", strokeOpacity: 1 }),
        axisY(largest > 0 ? ticksTo(end, step) : [0], {
          tickSize: 0,
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
        // Each on a line of its own above the frame: two may be of one year.
        ...inSight.map((each, index) =>
          text([each], {
            x: "year",
            frameAnchor: "top",
            text: () =>
              words.chart.renamedPlace(
                words.districtName(each.districtId, each.district),
              ),
            // Left of its rule: a new name often comes in the last year, at the edge.
            textAnchor: "end",
            dx: 6,
            dy: -26 - nameLine * index,
            fill: colour(each),
            className: "series-label",
          }),
        ),
        ...trendMarks(
          points,
          steps,
          { y: (row) => row.value ?? 0 },
          districts,
          indicator.isShare,
          words,
        ),
        text(labels, {
          x: ({ box }) =>
            from +
            ((box.left - frame.left) / (frame.right - frame.left)) *
              (to - from),
          y: ({ box }) =>
            least +
            ((frame.bottom - (box.top + box.bottom) / 2) /
              (frame.bottom - frame.top)) *
              (end - least),
          text: ({ row }) => nameOf(row),
          textAnchor: "start",
          fill: ({ row }) => colour(row),
          stroke: "var(--surface)",
          strokeWidth: 4,
          className: "series-label",
          clip: false,
        }),
      ],
    },
  };
}

/** Where a district's name stands: its last final account, or its last budget if there is none. */
function lastOfDistricts(points: readonly FigureRow[]): readonly FigureRow[] {
  const last = new Map<string, FigureRow>();
  for (const point of points) {
    if (isDerivedYear(point) && last.has(point.districtId)) continue;
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
