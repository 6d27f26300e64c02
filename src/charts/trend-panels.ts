import { axisX, ruleX, ruleY, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { bareFigure, type Chart, type Subject, valueAxis } from "./chart.ts";
import { medianMarks } from "./median-marks.ts";
import { nothingBehind, overYears, seriesScales } from "./trend-frame.ts";
import { trendMarks } from "./trend-marks.ts";
import type { Renaming } from "./trend-series.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

/** A panel that is narrower than this can no longer be read. */
const leastWidth = 280;
const panelHeight = 206;
/** Room for the figures of the next panel's scale, and for years and a title. */
const between = 78;
const below = 90;
/** More centres than this, or figures that are so much larger than others, do not fit one frame. */
const mostTogether = 6;
const squeezing = 8;

/** Whether one frame would press most centres onto its ground line, or their lines onto each other. */
export function isSqueezed(points: readonly FigureRow[]): boolean {
  const tops = new Map<string, number>();
  for (const { districtId, value } of points)
    tops.set(
      districtId,
      Math.max(tops.get(districtId) ?? 0, Math.abs(value ?? 0)),
    );
  const sizes = [...tops.values()].filter((top) => top > 0);
  return (
    tops.size > mostTogether ||
    (sizes.length > 1 && Math.max(...sizes) > squeezing * Math.min(...sizes))
  );
}

/** One panel a centre, each with its own scale: for the shape of each, not for their sizes. */
export function trendPanels(
  rows: readonly FigureRow[],
  renamed: readonly Renaming[],
  subject: Subject,
  words: Words,
  width: number,
  backdrop = nothingBehind,
): Chart {
  const { indicator } = subject;
  const { medians, isLog } = backdrop;
  const { points, steps, first, last } = overYears(rows, backdrop);
  const ids = [...new Set(points.map(({ districtId }) => districtId))];
  const columns = Math.max(
    1,
    Math.min(ids.length, Math.floor(width / leastWidth), 4),
  );
  const facet = (districtId: string) => {
    const place = ids.indexOf(districtId);
    return { fx: place % columns, fy: Math.floor(place / columns) };
  };
  const panels = ids.map((id) => {
    const own = points.filter(({ districtId }) => districtId === id);
    const scale = valueScale(
      [...own, ...medians].map(({ value }) => value ?? 0),
      { isLog },
    );
    const name = words.districtName(id, own[0]?.district ?? "");
    return { id, name, scale, ...facet(id) };
  });
  const heightOf = (row: FigureRow) =>
    panels
      .find(({ id }) => id === row.districtId)
      ?.scale.share(row.value ?? 0) ?? 0;
  const places = { fx: "fx", fy: "fy" } as const;
  const inSight = renamed
    .filter(
      ({ year, districtId }) =>
        year >= first && year <= last && ids.includes(districtId),
    )
    .map((each) => ({ ...each, ...facet(each.districtId) }));
  const rowCount = Math.ceil(ids.length / columns);
  const unit = valueAxis(indicator, words).label;
  // A scale's figure and the ground line: enough to read a panel by, at its own size.
  const marked = panels.flatMap((panel) =>
    fewTicks(panel.scale).map((value) => ({
      ...panel,
      value,
      share: panel.scale.share(value),
    })),
  );
  return {
    rows: points,
    options: {
      width,
      height: rowCount * panelHeight - below + 86,
      marginTop: 56,
      marginLeft: 64,
      marginRight: 22,
      marginBottom: 30,
      ...seriesScales,
      x: { domain: [first - 0.3, last + 0.3], label: null },
      y: { domain: [0, 1], axis: null },
      fx: {
        axis: null,
        paddingOuter: 0,
        paddingInner:
          columns > 1 ? Math.min(0.5, (between * columns) / width) : 0,
      },
      fy: {
        axis: null,
        paddingOuter: 0,
        paddingInner: rowCount > 1 ? below / panelHeight : 0,
      },
      marks: [
        ruleY(marked, { y: "share", ...places, stroke: "var(--grid)" }),
        text(marked, {
          y: "share",
          ...places,
          frameAnchor: "left",
          textAnchor: "end",
          dx: -8,
          text: ({ value }) => bareTick(value, indicator, words),
          fill: "var(--ink-soft)",
        }),
        text(panels, {
          ...places,
          frameAnchor: "top-left",
          dx: -52,
          dy: -46,
          text: ({ name }) => (unit ? `${name} · ${unit}` : name),
          className: "panel-title",
          fill: "var(--ink)",
        }),
        axisX({
          anchor: "bottom",
          facetAnchor: null,
          ticks: yearTicks(first, last, width / columns),
          tickFormat: (year: number) => String(year),
          tickSize: 4,
        }),
        ruleY(panels, {
          y: ({ scale }) => scale.share(scale.ground),
          ...places,
          stroke: "var(--axis)",
        }),
        ruleX(inSight, {
          x: "year",
          ...places,
          stroke: "var(--ink-soft)",
          strokeDasharray: "1 4",
          strokeWidth: 2,
        }),
        text(inSight, {
          x: "year",
          ...places,
          frameAnchor: "top",
          text: () => words.chart.renamedShort,
          textAnchor: "end",
          dx: 6,
          dy: -28,
          className: "row-label",
        }),
        ...medianMarks(
          medians,
          panels.map(({ fx, fy, scale }) => ({ fx, fy, y: scale.share })),
        ),
        ...trendMarks(points, steps, { y: heightOf, facet }, subject, words),
      ],
    },
  };
}

/** The ends, and what lies between: the middle, or the ground where figures fall below it. */
function fewTicks({ type, domain, at, ticks }: ValueScale): readonly number[] {
  const [least, end] = domain;
  if (ticks.length === 1) return ticks;
  if (type === "log") return [least, end];
  return [least, least < 0 && end > 0 ? 0 : at(0.5), end];
}

function bareTick(
  value: number,
  indicator: Subject["indicator"],
  words: Words,
) {
  if (indicator.unit === "yuan") return words.number.axisMoney(value);
  return indicator.unit === "percent"
    ? `${words.number.axis(value)}%`
    : bareFigure(value, indicator, words);
}

/** Every year, or as many as have room. */
function yearTicks(first: number, last: number, room: number) {
  const every = Math.max(1, Math.ceil(((last - first + 1) * 42) / (room - 80)));
  return Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, index) => last - index * every,
  );
}
