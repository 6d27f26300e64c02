import { type Change, changeOf } from "../../charts/change.ts";
import type { FigureRow } from "../../queries/metric-values.ts";

/** A figure, and how far it is from the one of the centre in focus. */
export interface Difference {
  readonly from: FigureRow;
  readonly change: Change;
}

/**
 * The focus centre's figure of the same kind and part: of the same year, or else of its latest.
 * Undefined where there is none, or where a figure would be held against itself.
 */
export function differenceFrom(
  row: FigureRow,
  rows: readonly FigureRow[],
  focus: string | null,
): Difference | undefined {
  if (focus === null || row.value === null) return undefined;
  const candidates = rows
    .filter(
      (each) =>
        each.districtId === focus &&
        each.kind === row.kind &&
        each.part === row.part &&
        each.value !== null,
    )
    .toSorted((a, b) => b.year - a.year);
  const from =
    candidates.find(({ year }) => year === row.year) ?? candidates[0];
  if (!from || from === row || from.value === null) return undefined;
  return { from, change: changeOf(from.value, row.value) };
}
