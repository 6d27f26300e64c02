import {
  figureWords,
  isFlagged,
  markName,
  partWords,
  placeAndYear,
  reasonWords,
} from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Indicator } from "../../metrics/indicator.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { CentreLink } from "../CentreLink.tsx";
import { differenceFrom } from "../compare/difference.ts";
import { differenceWords } from "../compare/difference-words.ts";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";

type Column = TableColumn<FigureRow>;

interface Told {
  readonly rows: readonly FigureRow[];
  readonly indicator: Indicator;
  /** The district that each figure is also held against. */
  readonly focus: string | null;
  /** What its drawing adds to each figure. */
  readonly more: readonly Column[];
}

/** How far each figure is from the one of the centre in focus. */
function differences({ rows, focus }: Told, words: Words): readonly Column[] {
  if (focus === null) return [];
  const found = (row: FigureRow) => differenceFrom(row, rows, focus);
  const printed = rows.find(({ districtId }) => districtId === focus);
  const { compare } = words;
  return [
    {
      id: "difference",
      label: compare.difference(
        words.districtName(focus, printed?.district ?? ""),
      ),
      value: (row) => found(row)?.change.absolute ?? null,
      cell: (row) => {
        const difference = found(row);
        if (difference) return differenceWords(difference, words);
        return row.districtId === focus && row.value !== null
          ? compare.itself
          : "—";
      },
    },
    {
      id: "difference-from",
      label: compare.differenceBase,
      value: (row) => {
        const from = found(row)?.from;
        return from ? placeAndYear(from, words) : "";
      },
    },
  ];
}

/** A topic's figures: on screen, sorted by and taken away; missing ones with their reason. */
export function topicColumns(
  told: Told,
  words: Words,
  open: (fact: string) => void,
): readonly Column[] {
  const { indicator } = told;
  const { chart, control, share } = words;
  const source = (shown: string, fact: string | null) =>
    fact === null ? (
      "—"
    ) : (
      <Button className="figure-button" onPress={() => open(fact)}>
        {shown}
      </Button>
    );
  const { denominatorUnit } = indicator;
  const halves: readonly Column[] = denominatorUnit
    ? [
        {
          id: "numerator",
          label: chart.numerator,
          className: "numeric",
          value: ({ numerator }) => numerator,
          cell: ({ numerator, numeratorFact }) =>
            numerator === null
              ? "—"
              : source(words.number.money(numerator), numeratorFact),
        },
        {
          id: "denominator",
          label: chart.denominator,
          className: "numeric",
          value: ({ denominator }) => denominator,
          cell: ({ denominator, denominatorFact }) =>
            denominator === null
              ? "—"
              : source(
                  figureWords(denominator, denominatorUnit, words),
                  denominatorFact,
                ),
        },
      ]
    : [
        {
          id: "numerator",
          label: chart.numerator,
          value: ({ numerator }) => numerator,
        },
      ];
  const quality = (row: FigureRow) =>
    isFlagged(row, indicator.isShare) ? "fail" : row.quality;
  return [
    {
      id: "place",
      label: chart.report,
      className: "cell-place",
      isRowHeader: true,
      staysHere: true,
      value: (row) => markName(row, words),
      cell: (row) => (
        <CentreLink of={row.districtId}>{markName(row, words)}</CentreLink>
      ),
    },
    {
      id: "district",
      label: control.district,
      value: (row) => words.districtName(row.districtId, row.district),
    },
    { id: "centre", label: words.scorecard.centre, value: (row) => row.centre },
    { id: "year", label: control.year, value: (row) => row.year },
    {
      id: "kind",
      label: control.kind,
      value: (row) => words.kindMark[row.kind],
      cell: (row) => words.kindMark[row.kind],
    },
    ...(indicator.parts === "whole"
      ? []
      : [
          {
            id: "part",
            label: chart.part,
            value: (row: FigureRow) => partWords(row, words) || row.part,
          },
        ]),
    {
      id: "value",
      label: chart.value,
      className: "numeric",
      value: ({ value }) => value,
      cell: (row) =>
        row.value === null ? (
          <span className="missing">{reasonWords(row, words)}</span>
        ) : (
          source(figureWords(row.value, row.unit, words), row.numeratorFact)
        ),
    },
    { id: "unit", label: share.unit, value: ({ unit }) => words.unit[unit] },
    ...told.more,
    ...halves,
    ...differences(told, words),
    ...(indicator.hasPrinted
      ? [
          {
            id: "printed",
            label: chart.printed,
            className: "numeric",
            value: ({ printed }: FigureRow) => printed,
            cell: ({ printed, printedFact }: FigureRow) =>
              printed === null
                ? "—"
                : source(`${words.number.plain(printed)}%`, printedFact),
          },
        ]
      : []),
    {
      id: "quality",
      label: chart.quality,
      value: (row) => (row.value === null ? "" : words.quality[quality(row)]),
      cell: (row) =>
        row.value !== null && (
          <QualityMark
            status={row.status}
            quality={row.quality}
            flagged={isFlagged(row, indicator.isShare)}
            whole
          />
        ),
    },
    {
      id: "status",
      label: words.source.how,
      value: (row) => (row.value === null ? "" : words.status[row.status]),
    },
    {
      id: "reason",
      label: chart.missing,
      value: (row) => reasonWords(row, words),
    },
    { id: "report", label: chart.report, value: ({ report }) => report },
    {
      id: "fact",
      label: share.factId,
      value: ({ numeratorFact }) => numeratorFact,
    },
  ];
}
