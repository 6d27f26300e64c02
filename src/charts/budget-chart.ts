import { axisX, dot, gridX, link, ruleX, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { SpendingRow } from "../queries/spending-rows.ts";
import { type BudgetLine, rateWords } from "./budget-lines.ts";
import { type Chart, endForLabels, labelWidth } from "./chart.ts";
import { reportPlace } from "./report-words.ts";
import { seriesColour } from "./series-colour.ts";
import { labelLines } from "./wrap-text.ts";

/** From here on a line has room for its figures. */
const wide = 820;
const edge = 8;
/** Half of an axis's longest figure, which may stand at the very end: 10,000 or its like in English. */
const right = 24;
const labelSize = 13;

interface Row {
  readonly key: string;
  readonly label: string;
  readonly line: BudgetLine | undefined;
}

/** In yuan: below it a logarithmic scale goes over into a linear one, so that 0 has its place. */
const least = 10_000;

/** How far along its scale an amount stands, and back. */
const reaches = {
  linear: { reach: (yuan: number) => yuan, amount: (reach: number) => reach },
  log: {
    reach: (yuan: number) => Math.log1p(yuan / least),
    amount: (reach: number) => least * Math.expm1(reach),
  },
} as const;

/** 0 and powers of ten up to the largest amount: every one, or every so many to leave the last. */
function powersTo(largest: number, most: number): number[] {
  const last = Math.max(0, Math.floor(Math.log10(largest / least)));
  const every = Math.ceil((last + 1) / most);
  const powers: number[] = [0];
  for (let power = last % every; power <= last; power += every)
    powers.push(least * 10 ** power);
  return powers;
}

/** Dumbbells: hollow where the budget began, full where the year ended, the rate at the end. */
export function budgetChart(
  lines: readonly BudgetLine[],
  districts: readonly string[],
  words: Words,
  width: number,
  scale: "linear" | "log" = "linear",
): Chart<BudgetLine> {
  const reports = [...new Set(lines.map(({ place }) => place.report))];
  const rows: readonly Row[] = reports.flatMap((report) => {
    const own = lines.filter(({ place }) => place.report === report);
    const [first] = own;
    return [
      {
        key: report,
        label: first ? reportPlace(first.place, words) : report,
        line: undefined,
      },
      ...own.map((line) => ({ key: line.key, label: line.name, line })),
    ];
  });
  const initial = (line: BudgetLine) => line.initial?.value;
  const final = (line: BudgetLine) => line.final?.value;
  const last = (line: BudgetLine) =>
    Math.max(initial(line) ?? 0, final(line) ?? 0);
  const bare = (row: SpendingRow) => words.number.bareMoney(row.value);
  // Beside a total of thousands, small lines are dots: where there is room, their figures stand too.
  const amounts = ({ initial: from, final: to }: BudgetLine) =>
    width >= wide && from && to ? ` (${bare(from)} → ${bare(to)})` : "";
  const rateLabel = (line: BudgetLine) =>
    `${rateWords(line, words)}${line.final?.status === "repaired" ? ` ${words.chart.repairedMark}` : ""}${amounts(line)}`;
  const { reach, amount } = reaches[scale];
  const end = amount(
    endForLabels(
      lines.map((line) => ({
        value: reach(last(line)),
        label: 24 + labelWidth(rateLabel(line), 14),
      })),
      width - edge - right,
    ),
  );
  const isNarrow = width < 560;
  const largest = Math.max(least, ...lines.map(last));
  const ticks =
    scale === "log" ? powersTo(largest, isNarrow ? 2 : 8) : isNarrow ? 2 : 4;
  const colour = ({ place }: BudgetLine) =>
    seriesColour(districts, place.districtId);
  const nameLines = ({ label: name }: Row) =>
    labelLines(name, labelSize, width - edge - right - 8, 2);
  // A name that needs two lines gives all lines their room.
  const isDouble = rows.some((row) => nameLines(row).length > 1);
  const pitch = isDouble ? 60 : 44;
  const dy = isDouble ? 18 : 10;
  const label = {
    y: "key",
    frameAnchor: "left",
    text: (row: Row) => nameLines(row).join("\n"),
    textAnchor: "start",
    dx: 6,
    fill: "var(--ink)",
    stroke: "var(--surface)",
    strokeWidth: 4,
    className: "row-label",
  } as const;
  return {
    rows: lines,
    options: {
      width,
      height: 44 + rows.length * pitch,
      marginTop: 34,
      marginBottom: 6,
      marginLeft: edge,
      marginRight: right,
      color: { type: "identity" },
      x:
        scale === "log"
          ? { type: "symlog", constant: least, domain: [0, end] }
          : { domain: [0, end] },
      y: {
        type: "band",
        domain: rows.map(({ key }) => key),
        axis: null,
        padding: 0,
        label: null,
      },
      marks: [
        gridX({
          ticks: scale === "log" ? ticks : 4,
          stroke: "var(--grid)",
          strokeOpacity: 1,
        }),
        axisX({
          anchor: "top",
          ticks,
          tickSize: 0,
          label: words.number.axisUnit,
          labelArrow: "none",
          labelAnchor: "right",
          tickFormat: (value: number) => words.number.axisMoney(value),
        }),
        ruleX([0], { stroke: "var(--axis)" }),
        link(
          lines.filter((line) => line.initial && line.final),
          {
            x1: initial,
            x2: final,
            y1: "key",
            y2: "key",
            dy,
            stroke: colour,
            strokeWidth: 4,
            strokeOpacity: 0.4,
          },
        ),
        dot(
          lines.filter((line) => line.initial && line.final),
          {
            x: initial,
            y: "key",
            dy,
            r: 6,
            fill: "var(--surface)",
            stroke: colour,
            strokeWidth: 2,
          },
        ),
        dot(lines, {
          className: "mark",
          x: (line: BudgetLine) => final(line) ?? initial(line),
          y: "key",
          dy,
          r: 6.5,
          fill: (line: BudgetLine) =>
            line.final ? colour(line) : "var(--surface)",
          stroke: colour,
          strokeWidth: 2,
        }),
        text(lines, {
          x: last,
          y: "key",
          text: rateLabel,
          textAnchor: "start",
          dx: 13,
          dy,
          fill: "var(--ink)",
          stroke: "var(--surface)",
          strokeWidth: 4,
          className: "value-label",
        }),
        text(
          rows.filter(({ line }) => line),
          isDouble
            ? { ...label, lineAnchor: "bottom", dy: dy - 13 }
            : { ...label, dy: -9 },
        ),
        text(
          rows.filter(({ line }) => !line),
          { ...label, dy: 8, fontWeight: 600, className: "panel-label" },
        ),
      ],
    },
  };
}
