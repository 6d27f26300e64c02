import { isFlagged } from "../charts/mark-words.ts";
import type { Words } from "../language/zh.ts";
import type { Indicator } from "../metrics/indicator.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { distinct } from "./choice.ts";

/** What stands against reading these rows as like with like. */
export function comparabilityNotes(
  rows: readonly FigureRow[],
  indicator: Indicator,
  words: Words,
): readonly string[] {
  const shown = rows.filter(({ value }) => value !== null);
  const years = distinct(shown.map(({ year }) => year)).toSorted(
    (a, b) => a - b,
  );
  const kinds = distinct(shown.map(({ kind }) => kind));
  const bases = distinct(
    shown.flatMap(({ basis }) => (basis === "" ? [] : [basis])),
  );
  const above = shown.some(
    (row) =>
      indicator.isShare && (row.value ?? 0) > 100 && isFlagged(row, true),
  );
  return [
    ...(years.length > 1 ? [words.notice.years(years.map(String))] : []),
    ...(kinds.length > 1 ? [words.notice.kinds] : []),
    ...(bases.length > 1
      ? [words.notice.bases(bases.map((basis) => words.basis[basis]))]
      : []),
    ...(above && indicator.unit === "percent" ? [words.notice.above] : []),
  ];
}
