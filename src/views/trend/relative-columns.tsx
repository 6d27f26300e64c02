import { signed } from "../../charts/change.ts";
import { figureWords } from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import type { TableColumn } from "../table-columns.ts";
import type { DrawnTrend } from "./drawn-trend.ts";

/** 142.00%, or +42.00% where it is a change. */
export function relativeFigure(
  value: number,
  relative: Address["relative"],
  words: Words,
): string {
  const { percent } = words.number;
  return relative === "change" ? signed(value, percent) : percent(value);
}

/** What the drawing adds to a figure: what it is relative to, and the middle of its year. */
export function relativeColumns(
  { relative, backdrop: { medians } }: DrawnTrend,
  chosen: Address["relative"],
  words: Words,
): readonly TableColumn<FigureRow>[] {
  const said = words.trend;
  const found = new Map(
    [...relative.values()].map((each) => [each.original, each]),
  );
  const medianOf = ({ year }: FigureRow) =>
    medians.find((median) => median.year === year);
  return [
    ...(chosen === "value"
      ? []
      : [
          {
            id: "relative",
            label: said.relatives[chosen],
            unit: "%",
            className: "numeric",
            value: (row: FigureRow) => found.get(row)?.row.value ?? null,
            cell: (row: FigureRow) => {
              const value = found.get(row)?.row.value ?? null;
              return value === null
                ? "—"
                : relativeFigure(value, chosen, words);
            },
          },
          {
            id: "base-year",
            label: said.baseYear,
            className: "numeric",
            value: (row: FigureRow) => found.get(row)?.base.year ?? null,
            cell: (row: FigureRow) => found.get(row)?.base.year ?? "—",
          },
        ]),
    ...(medians.length === 0
      ? []
      : [
          {
            id: "median",
            label: said.yearMedianColumn,
            className: "numeric",
            value: (row: FigureRow) => medianOf(row)?.value ?? null,
            cell: (row: FigureRow) => {
              const median = medianOf(row);
              return median
                ? `${chosen === "value" ? figureWords(median.value, row.unit, words) : relativeFigure(median.value, chosen, words)} (${said.behind(words.number.plain(median.count))})`
                : "—";
            },
          },
          {
            id: "median-centres",
            label: words.centre.peerCount,
            value: (row: FigureRow) => medianOf(row)?.count ?? null,
          },
        ]),
  ];
}
