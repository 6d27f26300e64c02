import {
  isFlagged,
  placeAndYear,
  reasonWords,
} from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { distinct } from "../choice.ts";
import { differenceFrom } from "../compare/difference.ts";
import type { Topic } from "../topic/topic.ts";
import { filterWords } from "./filter-words.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

type Column = readonly [
  id: string,
  title: (words: Words) => string,
  cell: (row: FigureRow, words: Words) => SheetCell,
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

/** A concept's name may hold what a file's may not. */
const fileName = (name: string) => name.replace(/[^\p{L}\d.-]+/gu, "_");

/** A topic's figure as a sheet: the rows on screen, in their order. */
export function metricSheet(
  rows: readonly FigureRow[],
  topic: Topic,
  address: Address,
  notes: readonly string[],
  words: Words,
): Sheet {
  const { indicator } = topic;
  const quality: Column = [
    "quality",
    () => words.chart.quality,
    (row) =>
      row.value === null
        ? ""
        : isFlagged(row, indicator.isShare)
          ? words.quality.fail
          : words.quality[row.quality],
  ];
  const focus = address.view === "compare" ? address.focus : null;
  const difference: readonly Column[] = [
    [
      "difference",
      () => words.compare.differenceShort,
      (row) => differenceFrom(row, rows, focus)?.change.absolute ?? null,
    ],
    [
      "difference-from",
      () => words.compare.differenceBase,
      (row) => {
        const from = differenceFrom(row, rows, focus)?.from;
        return from ? placeAndYear(from, words) : "";
      },
    ],
  ];
  const columns: readonly Column[] = [
    ...whole,
    ...(indicator.parts === "whole" ? [] : part),
    ...value,
    ...(indicator.denominatorUnit ? denominator : []),
    ...(focus === null ? [] : difference),
    ...(indicator.hasPrinted ? printed : []),
    quality,
    ...origin,
  ];
  return {
    name: fileName(`${topic.id}-${address.view}`),
    title: `${topic.name} (${topic.reading})`,
    filters: filterWords(rows, address, words),
    notes: [
      `${words.chart.definitionLine}${words.colon}${topic.formula}`,
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
