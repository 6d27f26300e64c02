import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { markName, partWords } from "./mark-words.ts";

/** One line of a ranked chart: a heading over its group, or a figure. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly row: FigureRow | undefined;
}

/**
 * Rows, already in order, under headings: final accounts apart from budgets, and where a report has
 * many parts, each report apart. A single group needs no heading.
 */
export function compareLines(
  rows: readonly FigureRow[],
  words: Words,
): readonly Line[] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of [...rows].sort((a, b) => kindOrder(a) - kindOrder(b))) {
    const heading = headingOf(row, words);
    const group = groups.get(heading);
    if (group) group.push(row);
    else groups.set(heading, [row]);
  }
  return [...groups].flatMap(([heading, members]) => [
    { key: `heading ${heading}`, label: heading, row: undefined },
    ...members.map((row) => ({
      key: `${row.report} ${row.year} ${row.phase} ${row.part}`,
      label: row.part ? partWords(row, words) : markName(row, words),
      row,
    })),
  ]);
}

function kindOrder(row: FigureRow): number {
  return row.kind === "final" ? 0 : 1;
}

function headingOf(row: FigureRow, words: Words): string {
  const kind = words.kindMark[row.kind];
  if (row.part === "") return kind;
  return `${words.districtName(row.districtId, row.district)} ${row.year} · ${kind}`;
}
