import type { FigureRow } from "../queries/metric-values.ts";
import { isFlagged } from "./mark-words.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** How the centres lie: one figure each, of its latest final account; doubtful ones do not count. */
export function centreSpread(
  rows: readonly FigureRow[],
  isShare: boolean,
): Spread | undefined {
  const latest = new Map<string, FigureRow>();
  for (const row of rows) {
    if (row.value === null || row.kind !== "final" || row.part !== "") continue;
    const rival = latest.get(row.districtId);
    if (!rival || row.year > rival.year) latest.set(row.districtId, row);
  }
  return spreadOf(
    [...latest.values()].flatMap((row) =>
      row.value === null || isFlagged(row, isShare) ? [] : [row.value],
    ),
  );
}
