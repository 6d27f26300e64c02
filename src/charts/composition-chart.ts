import { barX, gridX, type Markish, ruleX, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import { type Chart, endForLabels, labelWidth } from "./chart.ts";
import { type Part, partsByPeak, reachOf } from "./composition-parts.ts";
import { reportPlace, reportWords } from "./report-words.ts";
import { seriesColour } from "./series-colour.ts";
import { labelLines } from "./wrap-text.ts";

/** Panels stand in a grid where each has so much room; else they stand under one another. */
const leastPanel = 170;
/** Longer names take two lines. */
const mostNamesRoom = 240;
const band = 34;
/** Names of two lines need more between them than within. */
const doubleBand = 44;
const labelSize = 13;
const lineHeight = 1.15;
/** Between panels, of a panel and what is between. */
const between = 0.06;

/** Between two rows of panels, besides the lower one's heading. */
const betweenRows = 14;

/** As many panels beside one another as fit, the rows as even as can be. */
export function gridOf(panels: number, fitting: number) {
  const most = Math.max(1, Math.min(panels, fitting));
  const rows = Math.ceil(panels / most);
  return { columns: Math.ceil(panels / rows), rows };
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly part: Part | undefined;
}

export function partFigure(
  part: Part,
  measure: "share" | "amount",
  words: Words,
): string {
  if (measure === "amount") return words.number.bareMoney(part.value);
  if (part.share === null) return "—";
  // What is there, however small, is not 0.
  return part.share > 0 && part.share < 0.005
    ? `<${words.number.percent(0.01)}`
    : words.number.percent(part.share);
}

/** Small multiples: a panel a report, the same parts in the same order, one scale. */
export function compositionChart(
  parts: readonly Part[],
  measure: "share" | "amount",
  districts: readonly string[],
  words: Words,
  width: number,
): Chart<Part> {
  const reports = [...new Set(parts.map(({ report }) => report))];
  const heading = (report: string) => {
    const part = parts.find((each) => each.report === report);
    return part ? reportWords(part.place, words) : report;
  };
  const namesRoom = Math.min(
    mostNamesRoom,
    18 + Math.max(...parts.map(({ name }) => labelWidth(name, labelSize)), 0),
  );
  const { columns, rows } = gridOf(
    reports.length,
    Math.floor((width - namesRoom) / leastPanel),
  );
  const wide = columns > 1;
  const facet = (report: string) => {
    const place = reports.indexOf(report);
    return { fx: place % columns, fy: Math.floor(place / columns) };
  };
  const reach = (part: Part) => reachOf(part, measure);
  const names = new Map(
    partsByPeak(parts, measure).map(({ code, name }) => [code, name]),
  );
  const codes = [...names.keys()];
  const labelRoom = wide ? namesRoom : 0;
  const valueLabel = (part: Part) =>
    [
      partFigure(part, measure, words),
      ...(part.quality === "fail" ? [words.chart.flaggedMark] : []),
      ...(part.status === "repaired" ? [words.chart.repairedMark] : []),
    ].join(" ");
  const panelRoom = ((width - labelRoom) / columns) * (1 - between);
  const end = endForLabels(
    parts.map((part) => ({
      value: reach(part),
      label: 12 + labelWidth(valueLabel(part), 14),
    })),
    panelRoom,
  );
  const lines: readonly Line[] = wide
    ? codes.map((code) => ({
        key: code,
        label: names.get(code) ?? code,
        part: undefined,
      }))
    : reports.flatMap((report) => [
        { key: report, label: heading(report), part: undefined },
        ...parts
          .filter((part) => part.report === report)
          .map((part) => ({
            key: `${report} ${part.code}`,
            label: part.name,
            part,
          })),
      ]);
  const nameRoom = wide ? labelRoom - 14 : width - 12;
  const nameLines = ({ label }: Line) =>
    labelLines(label, labelSize, nameRoom, 2);
  const isDouble = lines.some((line) => nameLines(line).length > 1);
  const lineBand = isDouble ? doubleBand : band;
  // Under one another, a name stands above its bar: one line of it, or two for all.
  const pitch = isDouble ? 61 : 46;
  const barTop = pitch - 22;
  // One heading that is too long breaks all, so that they still read alike.
  const breaks = reports.some(
    (each) => labelWidth(heading(each), labelSize) > panelRoom - 6,
  );
  const headingLines = (report: string): readonly string[] => {
    const part = parts.find((each) => each.report === report);
    return part && breaks
      ? [reportPlace(part.place, words), words.kindMark[part.place.kind]]
      : [heading(report)];
  };
  const headingRoom =
    20 + 15 * Math.max(...reports.map((each) => headingLines(each).length), 1);
  const y = (part: Part) => (wide ? part.code : `${part.report} ${part.code}`);
  const inPanel = <T>(reportOf: (of: T) => string) =>
    wide
      ? {
          fx: (of: T) => facet(reportOf(of)).fx,
          ...(rows > 1 && { fy: (of: T) => facet(reportOf(of)).fy }),
        }
      : {};
  const ofPart = inPanel(({ report }: Part) => report);
  // Each row of panels has the names at its left.
  const named = Array.from({ length: rows }, (_, row) =>
    lines.map((line) => ({ ...line, row })),
  ).flat();
  const colour = (part: Part) => seriesColour(districts, part.place.districtId);
  const lineLabel = {
    y: "key",
    frameAnchor: "left",
    text: (line: Line) => nameLines(line).join("\n"),
    textAnchor: "start",
    lineHeight,
    dx: 4,
    fill: "var(--ink)",
    stroke: "var(--surface)",
    strokeWidth: 4,
    className: "row-label",
  } as const;
  const marks: Markish[] = [
    gridX({ ticks: 2, stroke: "var(--grid)", strokeOpacity: 1 }),
    barX(parts, {
      ...ofPart,
      className: "mark",
      x: reach,
      y,
      fill: colour,
      fillOpacity: (part: Part) => (part.place.kind === "final" ? 1 : 0.25),
      stroke: colour,
      strokeWidth: 1.5,
      insetTop: wide ? (lineBand - 18) / 2 : barTop,
      insetBottom: wide ? (lineBand - 18) / 2 : 6,
    }),
    ruleX([0], { stroke: "var(--axis)" }),
    text(parts, {
      ...ofPart,
      x: (part: Part) => Math.max(reach(part), 0),
      y,
      text: valueLabel,
      textAnchor: "start",
      dx: 6,
      dy: wide ? 0 : barTop + 8 - pitch / 2,
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 4,
      className: "value-label",
    }),
    wide
      ? text(named, {
          fx: () => 0,
          ...(rows > 1 && { fy: "row" }),
          facet: "auto",
          y: "key",
          frameAnchor: "left",
          text: (line: Line) => nameLines(line).join("\n"),
          textAnchor: "end",
          lineHeight,
          dx: -10,
          fill: "var(--ink)",
          className: "row-label",
        })
      : text(
          lines.filter(({ part }) => part),
          { ...lineLabel, lineAnchor: "bottom", dy: barTop - 7 - pitch / 2 },
        ),
    wide
      ? text(reports, {
          ...inPanel((report: string) => report),
          frameAnchor: "top-left",
          text: (report: string) => headingLines(report).join("\n"),
          lineAnchor: "bottom",
          lineHeight,
          dy: -6,
          fill: "var(--ink)",
          fontWeight: 600,
          className: "panel-label",
        })
      : text(
          lines.filter(({ part }) => !part),
          {
            ...lineLabel,
            dy: barTop + 7 - pitch / 2,
            fontWeight: 600,
            className: "panel-label",
          },
        ),
  ];
  const panelHeight = codes.length * lineBand;
  const step = panelHeight + headingRoom + betweenRows;
  return {
    rows: parts,
    options: {
      width,
      height: wide
        ? headingRoom + 6 + panelHeight + (rows - 1) * step
        : 12 + lines.length * pitch,
      marginTop: wide ? headingRoom : 6,
      marginBottom: 6,
      marginLeft: labelRoom + 2,
      marginRight: 4,
      color: { type: "identity" },
      opacity: { type: "identity" },
      x: { domain: [0, end], axis: null },
      y: {
        domain: lines.map(({ key }) => key),
        axis: null,
        padding: 0,
        label: null,
      },
      ...(wide && {
        fx: {
          domain: Array.from({ length: columns }, (_, column) => column),
          label: null,
          padding: between,
          axis: null,
        },
        ...(rows > 1 && {
          fy: {
            label: null,
            paddingOuter: 0,
            paddingInner: (step - panelHeight) / step,
            axis: null,
          },
        }),
      }),
      marks,
    },
  };
}
