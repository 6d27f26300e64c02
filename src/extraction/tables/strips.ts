import { type Cell, centre } from "../../document/cells.ts";

/** One column of a page as its figures show it. */
export interface Strip {
  left: number;
  right: number;
  /** The middle of the middle figure. */
  at: number;
}

/** A row's figures as they would stand if its first one ended at column 0. */
export function fromFirst(figures: readonly Cell[]): readonly Cell[] {
  const zero = figures[0]?.right ?? 0;
  return figures.map((cell) => ({
    ...cell,
    left: cell.left - zero,
    right: cell.right - zero,
  }));
}

/** The strips of a page's figures; undefined where two figures of one row would fall into the same, or where a strip chains two columns. */
export function stripsOf(
  rows: readonly (readonly Cell[])[],
): readonly Strip[] | undefined {
  const rowOf = new Map<Cell, number>();
  rows.forEach((figures, index) => {
    for (const cell of figures) rowOf.set(cell, index);
  });
  const cells = [...rowOf.keys()].sort(
    (left, right) => left.left - right.left || left.right - right.right,
  );
  const widest = Math.max(0, ...cells.map(({ left, right }) => right - left));
  const groups: {
    left: number;
    right: number;
    cells: Cell[];
    rows: Set<number | undefined>;
  }[] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    const row = rowOf.get(cell);
    const overlaps = last !== undefined && cell.left < last.right;
    // Short figures of one column need not overlap: 0 and 0 under 1,234.56.
    const beside =
      last !== undefined &&
      cell.right - last.left <= widest &&
      !last.rows.has(row);
    if (last !== undefined && (overlaps || beside)) {
      last.right = Math.max(last.right, cell.right);
      last.cells.push(cell);
      last.rows.add(row);
    } else
      groups.push({
        left: cell.left,
        right: cell.right,
        cells: [cell],
        rows: new Set([row]),
      });
  }
  if (
    groups.some(
      (group) =>
        group.rows.size < group.cells.length || chains(group.cells, widest),
    )
  )
    return undefined;
  return groups.map(({ left, right, cells: own }) => {
    const middles = own.map(centre).sort((a, b) => a - b);
    return { left, right, at: middles[Math.floor(middles.length / 2)] ?? left };
  });
}

/**
 * Whether figures that share no place were made one strip by those between them, though no figure is as wide as the two
 * reach: rows that a wrapped name shifted bridge the gap between two columns.
 */
function chains(cells: readonly Cell[], widest: number): boolean {
  let first = cells[0];
  let last = cells[0];
  for (const cell of cells) {
    if (first === undefined || cell.right < first.right) first = cell;
    if (last === undefined || cell.left > last.left) last = cell;
  }
  return (
    first !== undefined &&
    last !== undefined &&
    last.left >= first.right &&
    last.right - first.left > widest
  );
}

/**
 * The strips as the rows with the most figures show them, where a converter set each row for itself: a figure stands
 * one space behind its neighbour, wherever its column is. Two columns alone could be any two.
 */
export function fullRowStrips(
  rows: readonly (readonly Cell[])[],
): readonly Strip[] | undefined {
  const most = Math.max(0, ...rows.map(({ length }) => length));
  if (most < 3) return undefined;
  const full = rows.filter(({ length }) => length === most);
  return Array.from({ length: most }, (_, index) => {
    const cells = full.flatMap((figures) => figures[index] ?? []);
    return {
      left: median(cells.map(({ left }) => left)),
      right: median(cells.map(({ right }) => right)),
      at: median(cells.map(centre)),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
