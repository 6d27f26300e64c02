import { axisX, axisY, gridY, ruleX, ruleY, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { type Chart, labelWidth, type Subject, valueAxis } from "./chart.ts";
import { isDerivedYear, marksOf } from "./mark-words.ts";
import { medianMarks } from "./median-marks.ts";
import { alongLine, around, placeLabels } from "./place-labels.ts";
import { focusColour } from "./series-colour.ts";
import { nothingBehind, overYears, within } from "./trend-frame.ts";
import { trendMarks } from "./trend-marks.ts";
import type { Renaming } from "./trend-series.ts";
import { valueScale } from "./value-scale.ts";

const narrow = 560;
const labelSize = 12;
/** One line of the margin above the chart, where new names are told. */
const nameLine = 16;

/** A name beside the end of its line. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly colour: string;
}

/** Centres over years in one frame: one colour a centre. */
export function trendChart(
  rows: readonly FigureRow[],
  renamed: readonly Renaming[],
  subject: Subject,
  words: Words,
  width: number,
  backdrop = nothingBehind,
): Chart {
  const { indicator, districts, focus } = subject;
  const { medians, isLog, isChange } = backdrop;
  const { points, steps, first, last } = overYears(rows, backdrop);
  const inSight = renamed.filter(({ year }) => year >= first && year <= last);
  const isPercent = indicator.unit === "percent";
  const scale = valueScale(
    [...points, ...medians].map(({ value }) => value ?? 0),
    { isLog, reach: isPercent && indicator.isShare ? 100 : 0 },
  );
  const [least, end] = scale.domain;
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
    frame.bottom - scale.share(value) * (frame.bottom - frame.top);
  const at = (row: FigureRow) => ({
    x: across(row.year),
    y: down(row.value ?? 0),
  });
  const colour = (row: { districtId: string }) =>
    focusColour(districts, row.districtId, focus);

  // On a phone the legend must do: names would stand on each other.
  const named =
    width < narrow
      ? []
      : lastOfDistricts(points).toSorted(
          // Room is given to the name in focus first.
          (a, b) =>
            Number(b.districtId === focus) - Number(a.districtId === focus),
        );
  const nameOf = (row: FigureRow) =>
    words.districtName(row.districtId, row.district);
  const middles = medians.map(({ year, value, count }) => ({
    x: across(year),
    y: down(value),
    year,
    count: words.trend.behind(words.number.plain(count)),
  }));
  const wanted: readonly Label[] = [
    ...named.map((row) => ({
      ...at(row),
      words: nameOf(row),
      colour: colour(row),
    })),
    // How many stand behind each; the last says what the line is.
    ...middles.map(({ x, y, count }, index) => ({
      ...{ x, y, colour: "var(--ink-soft)" },
      words:
        width >= narrow && index === middles.length - 1
          ? `${words.trend.median} ${count}`
          : count,
    })),
  ];
  const places = placeLabels(
    wanted.map(({ x, y, words: label }) => ({
      ...{ x, y, width: labelWidth(label, labelSize) },
      sides: ["right", "above", "below", "left"],
    })),
    [
      ...points.map((row) => around(at(row).x, at(row).y, 9)),
      ...points
        .filter((row) => marksOf(row, indicator.isShare, words) !== "")
        .map((row) => around(at(row).x, at(row).y - 15, 9)),
      ...middles.map(({ x, y }) => around(x, y, 4)),
      ...middles.flatMap((to, index) => {
        const before = middles[index - 1];
        return before?.year === to.year - 1 ? alongLine(before, to) : [];
      }),
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
  const labels = wanted.flatMap((label, index) => {
    const box = places[index];
    return box ? [{ ...label, box }] : [];
  });

  return {
    rows: points,
    options: {
      ...within(frame, width, height),
      x: { domain: [from, to], label: null },
      y: { type: scale.type, domain: [least, end] },
      marks: [
        gridY(scale.ticks, { stroke: "var(--grid)", strokeOpacity: 1 }),
        axisY(scale.ticks, {
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
        ruleY([scale.ground], { stroke: "var(--axis)" }),
        isPercent && !isChange && least <= 100 && end >= 100
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
        ...medianMarks(medians),
        ...trendMarks(
          points,
          steps,
          { y: (row) => row.value ?? 0 },
          subject,
          words,
        ),
        text(labels, {
          x: ({ box }) =>
            from +
            ((box.left - frame.left) / (frame.right - frame.left)) *
              (to - from),
          y: ({ box }) =>
            scale.at(
              (frame.bottom - (box.top + box.bottom) / 2) /
                (frame.bottom - frame.top),
            ),
          text: "words",
          textAnchor: "start",
          fill: "colour",
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
