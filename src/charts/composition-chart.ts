import { barX, gridX, type Markish, ruleX, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import { type Chart, endForLabels, labelWidth } from "./chart.ts";
import type { Part } from "./composition-parts.ts";
import { seriesColour } from "./series-colour.ts";

/** Panels stand side by side where each has so much room; else they stand under one another. */
const leastPanel = 170;
const namesRoom = 210;
const band = 34;
/** Between panels, of a panel and what is between. */
const between = 0.06;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly part: Part | undefined;
}

export function reportHeading(
  { place }: Pick<Part, "place">,
  words: Words,
): string {
  return `${words.districtName(place.districtId, place.district)} ${place.fiscalYear} ${words.kindMark[place.kind]}`;
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

function cut(label: string, room: number): string {
  if (labelWidth(label, 13) <= room) return label;
  let kept = label;
  while (kept !== "" && labelWidth(`${kept}…`, 13) > room)
    kept = kept.slice(0, -1);
  return `${kept}…`;
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
    return part ? reportHeading(part, words) : report;
  };
  const wide =
    reports.length > 1 && width - namesRoom >= reports.length * leastPanel;
  const reach = (part: Part) =>
    measure === "share" ? (part.share ?? 0) : part.value;
  const names = new Map<string, string>();
  const peak = new Map<string, number>();
  for (const part of parts) {
    if (!names.has(part.code)) names.set(part.code, part.name);
    peak.set(part.code, Math.max(peak.get(part.code) ?? 0, reach(part)));
  }
  const codes = [...names.keys()].sort(
    (a, b) => (peak.get(b) ?? 0) - (peak.get(a) ?? 0),
  );
  const labelRoom = wide ? namesRoom : 0;
  const valueLabel = (part: Part) =>
    [
      partFigure(part, measure, words),
      ...(part.quality === "fail" ? [words.chart.flaggedMark] : []),
      ...(part.status === "repaired" ? [words.chart.repairedMark] : []),
    ].join(" ");
  const panels = wide ? reports.length : 1;
  const end = endForLabels(
    parts.map((part) => ({
      value: reach(part),
      label: 12 + labelWidth(valueLabel(part), 14),
    })),
    ((width - labelRoom) / panels) * (1 - between),
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
  const y = (part: Part) => (wide ? part.code : `${part.report} ${part.code}`);
  const fx = wide ? { fx: (part: Part) => part.report } : {};
  const colour = (part: Part) => seriesColour(districts, part.place.districtId);
  const lineLabel = {
    y: "key",
    frameAnchor: "left",
    text: ({ label }: Line) => cut(label, width - 8),
    textAnchor: "start",
    dx: 4,
    fill: "var(--ink)",
    stroke: "var(--surface)",
    strokeWidth: 4,
    className: "row-label",
  } as const;
  const marks: Markish[] = [
    gridX({ ticks: 2, stroke: "var(--grid)", strokeOpacity: 1 }),
    barX(parts, {
      ...fx,
      className: "mark",
      x: reach,
      y,
      fill: colour,
      fillOpacity: (part: Part) => (part.place.kind === "final" ? 1 : 0.25),
      stroke: colour,
      strokeWidth: 1.5,
      insetTop: wide ? 8 : 24,
      insetBottom: wide ? 8 : 6,
    }),
    ruleX([0], { stroke: "var(--axis)" }),
    text(parts, {
      ...fx,
      x: (part: Part) => Math.max(reach(part), 0),
      y,
      text: valueLabel,
      textAnchor: "start",
      dx: 6,
      dy: wide ? 0 : 9,
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 4,
      className: "value-label",
    }),
    wide
      ? text(lines, {
          fx: () => reports[0],
          facet: "auto",
          y: "key",
          frameAnchor: "left",
          text: ({ label }: Line) => cut(label, labelRoom - 14),
          textAnchor: "end",
          dx: -10,
          fill: "var(--ink)",
          className: "row-label",
        })
      : text(
          lines.filter(({ part }) => part),
          { ...lineLabel, dy: -11 },
        ),
    wide
      ? text(reports, {
          fx: (report: string) => report,
          frameAnchor: "top-left",
          text: heading,
          dy: -20,
          fill: "var(--ink)",
          fontWeight: 600,
          className: "panel-label",
        })
      : text(
          lines.filter(({ part }) => !part),
          {
            ...lineLabel,
            dy: 8,
            fontWeight: 600,
            className: "panel-label",
          },
        ),
  ];
  return {
    rows: parts,
    options: {
      width,
      height: wide ? 40 + codes.length * band : 12 + lines.length * 46,
      marginTop: wide ? 34 : 6,
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
          domain: reports,
          label: null,
          padding: between,
          axis: null,
        },
      }),
      marks,
    },
  };
}
