import { type Cell, centre } from "../../document/cells.ts";
import { assignments, type Column } from "./columns.ts";

/** Columns more than these are not tried: every set of them is. */
const mostColumns = 9;
/** Rows more than these add nothing to what the first say. */
const mostRows = 120;
/** What a row whose balances do not hold costs, in display columns. */
const misfit = 20;
/** What a column costs that is not blank: of two ways to read a table the one with fewer columns is likelier. */
const used = 6;
/** What a choice must do better than another by, or the figures that they read differently are left. */
const clear = 4;

interface Way {
  /** The column of each figure, row by row. */
  readonly rows: readonly (readonly number[])[];
  readonly cost: number;
}

/**
 * Which columns are blank in a whole table whose rows do not begin with their total. Each set of columns is tried for
 * all rows together: a row's figures stand in it in order, where its balances hold, as near to the heads as they can.
 * Rows say the same of a column's place, however many they are, so their distances count on average and their
 * balances one by one. Returns the column of each figure of each row; -1 where two ways are as likely.
 */
export function filledColumns(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column<string>[],
  /** What speaks against a column that is not blank, in display columns. */
  unlikely: (column: number) => number,
  holds: (row: number, choice: readonly number[]) => boolean,
  /** What else speaks against a row's choice. */
  against: (row: number, choice: readonly number[]) => number,
): readonly (readonly number[])[] | undefined {
  const most = Math.max(0, ...rows.map(({ length }) => length));
  if (columns.length > mostColumns || rows.length > mostRows) return undefined;
  if (most > columns.length || most === 0) return undefined;
  const scored = rows.map((figures, row) =>
    assignments(figures.length, columns.length).map((choice) => ({
      choice,
      mask: choice.reduce((sum, column) => sum | (1 << column), 0),
      place: distance(figures, choice, columns),
      amiss: (holds(row, choice) ? 0 : misfit) + against(row, choice),
    })),
  );
  const ways: Way[] = [];
  for (let set = 1; set < 1 << columns.length; set++) {
    let place = 0;
    let cost = 0;
    const chosen: (readonly number[])[] = [];
    let filled = 0;
    for (const choices of scored) {
      let best: (typeof choices)[number] | undefined;
      for (const one of choices)
        if (
          (one.mask & ~set) === 0 &&
          (best === undefined ||
            one.amiss + one.place < best.amiss + best.place)
        )
          best = one;
      if (best === undefined) break;
      chosen.push(best.choice);
      filled |= best.mask;
      place += best.place;
      cost += best.amiss;
    }
    if (chosen.length < rows.length || filled !== set) continue;
    columns.forEach((_, column) => {
      if (((set >> column) & 1) === 1) cost += used + unlikely(column);
    });
    ways.push({ rows: chosen, cost: cost + (1.5 * place) / rows.length });
  }
  ways.sort((left, right) => left.cost - right.cost);
  const [best] = ways;
  if (best === undefined) return undefined;
  const rivals = ways.filter(
    (way) => way !== best && way.cost < best.cost + clear,
  );
  return best.rows.map((choice, row) =>
    choice.map((column, figure) =>
      rivals.every((way) => way.rows[row]?.[figure] === column) ? column : -1,
    ),
  );
}

/** How far figures stand from their columns, each on average: as they stand, or only by the gaps between them. */
function distance(
  figures: readonly Cell[],
  choice: readonly number[],
  columns: readonly Column<string>[],
): number {
  const off = figures.map(
    (cell, index) => centre(cell) - (columns[choice[index] ?? 0]?.at ?? 0),
  );
  const [first = 0] = off;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const steps = off.slice(1).map((value, index) => value - (off[index] ?? 0));
  // A figure alone leaves no gaps.
  return steps.length === 0
    ? Math.abs(first)
    : Math.min(mean(off), mean(steps) + 2);
}
