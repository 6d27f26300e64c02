import { isFlagged, reasonWords } from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Definition } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { distinct } from "../choice.ts";
import { filterWords } from "./filter-words.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

type Column = readonly [
  id: string,
  title: (words: Words) => string,
  cell: (row: MetricValue, words: Words) => SheetCell,
];

const whole: readonly Column[] = [
  [
    "district",
    (words) => words.control.district,
    (row, words) => words.districtName(row.districtId, row.district),
  ],
  ["centre", (words) => words.scorecard.centre, (row) => row.centre],
  ["year", (words) => words.control.year, (row) => row.year],
  [
    "kind",
    (words) => words.control.kind,
    (row, words) => words.kindMark[row.kind],
  ],
];
const part: readonly Column[] = [
  ["part", (words) => words.chart.part, (row) => row.partName || row.part],
];
const value: readonly Column[] = [
  ["value", (words) => words.chart.value, (row) => row.value],
  ["unit", (words) => words.share.unit, (row, words) => words.unit[row.unit]],
  ["numerator", (words) => words.chart.numerator, (row) => row.numerator],
];
const denominator: readonly Column[] = [
  ["denominator", (words) => words.chart.denominator, (row) => row.denominator],
];
const printed: readonly Column[] = [
  ["printed", (words) => words.chart.printed, (row) => row.printed],
];
const origin: readonly Column[] = [
  [
    "status",
    (words) => words.source.how,
    (row, words) => (row.value === null ? "" : words.status[row.status]),
  ],
  ["reason", (words) => words.chart.missing, reasonWords],
  ["report", (words) => words.chart.report, (row) => row.report],
  ["fact", (words) => words.share.factId, (row) => row.numeratorFact],
];

/** A metric's figure as a sheet: the rows on screen, in their order. */
export function metricSheet(
  rows: readonly MetricValue[],
  definition: Definition,
  address: Address,
  notes: readonly string[],
  words: Words,
): Sheet {
  const quality: Column = [
    "quality",
    () => words.chart.quality,
    (row) =>
      row.value === null
        ? ""
        : isFlagged(row, definition.isShare)
          ? words.quality.fail
          : words.quality[row.quality],
  ];
  const columns: readonly Column[] = [
    ...whole,
    ...(definition.parts === "whole" ? [] : part),
    ...value,
    ...(definition.denominator ? denominator : []),
    ...(definition.printed ? printed : []),
    quality,
    ...origin,
  ];
  const { metric } = address;
  return {
    name: `${metric}-${definition.id}-${address.view}`,
    title: `${words.metric[metric].name} (${words.definition[definition.key].name})`,
    filters: filterWords(rows, address, words),
    notes: [
      `${words.chart.definitionLine}${words.colon}${words.definition[definition.key].formula}`,
      ...notes,
      ...distinct(
        rows.flatMap(({ reason }) =>
          reason === null ? [] : [words.reason[reason]],
        ),
      ),
    ],
    columns: columns.map(([id, title]) => ({ id, title: title(words) })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row, words))),
  };
}
