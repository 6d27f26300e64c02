import { type Cell, centre, isFigure, type Row } from "../../document/cells.ts";

/** What a table's column holds. */
export interface Column<Role extends string> {
  readonly role: Role;
  /** Display column of its middle, or the cell's number. */
  readonly at: number;
}

export interface Label<Role extends string> {
  readonly words: RegExp;
  readonly role: Role;
}

/** The columns a header names, left to right. Header cells with the same middle stand above one another and are read as one. */
export function columnsOf<Role extends string>(
  header: readonly Row[],
  labels: readonly Label<Role>[],
  from = Number.NEGATIVE_INFINITY,
): readonly Column<Role>[] {
  const stacks = stacked(header).filter(({ at }) => at >= from);
  const columns: Column<Role>[] = [];
  for (const stack of stacks) {
    const label =
      labels.find(({ words }) => words.test(stack.last)) ??
      labels.find(({ words }) => words.test(stack.text));
    if (label === undefined) continue;
    columns.push({ role: label.role, at: stack.at });
  }
  return columns
    .sort((left, right) => left.at - right.at)
    .filter(
      (column, index, all) =>
        all.findIndex(({ role }) => role === column.role) === index,
    );
}

interface Stack {
  readonly text: string;
  /** The lowest cell: the leaf of a header of several levels. */
  readonly last: string;
  readonly at: number;
}

function stacked(header: readonly Row[]): readonly Stack[] {
  const stacks: {
    text: string;
    last: string;
    left: number;
    right: number;
    row: Row;
  }[] = [];
  for (const row of header) {
    for (const cell of row.cells) {
      if (cell.text === "" || isFigure(cell.text)) continue;
      const reach = row.shape === "marked" ? 0 : 2.5;
      const only = stacks.find(
        (stack) =>
          stack.row !== row &&
          Math.abs(stack.left + stack.right - cell.left - cell.right) / 2 <=
            reach,
      );
      if (only !== undefined) {
        only.text += cell.text;
        only.last = cell.text;
        only.row = row;
        only.left = Math.min(only.left, cell.left);
        only.right = Math.max(only.right, cell.right);
        continue;
      }
      stacks.push({
        text: cell.text,
        last: cell.text,
        left: cell.left,
        right: cell.right,
        row,
      });
    }
  }
  return stacks.map(({ text, last, left, right }) => ({
    text,
    last,
    at: (left + right) / 2,
  }));
}

/** Where the figures of full rows stand: the middle of each column, by its own figures. */
export function measured(
  rows: readonly (readonly Cell[])[],
  count: number,
): readonly number[] | undefined {
  const full = rows.filter((figures) => figures.length === count);
  if (full.length === 0) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const places = full
      .map((figures) => figures[index])
      .filter((cell) => cell !== undefined)
      .map(centre)
      .sort((left, right) => left - right);
    return places[Math.floor(places.length / 2)] ?? 0;
  });
}

/**
 * The columns that a row's figures stand in: in order, each at its nearest free column.
 * A row's first figure is its total, in the first column: the others are told by their distance from it,
 * which stays when a page shifts the whole table. Returns an index into `places` for each figure.
 */
export function nearestColumns(
  figures: readonly Cell[],
  places: readonly number[],
  firstIsTotal = false,
  accept: (choice: readonly number[]) => boolean = () => true,
): readonly number[] {
  const origin = firstIsTotal ? (figures[0] ? centre(figures[0]) : 0) : 0;
  const zero = firstIsTotal ? (places[0] ?? 0) : 0;
  const ranked = assignments(figures.length, places.length)
    .filter((choice) => !firstIsTotal || choice[0] === 0)
    .map((choice) => ({
      choice,
      distance: choice.reduce((sum, column, index) => {
        const cell = figures[index];
        if (cell === undefined) return sum;
        return (
          sum + Math.abs(centre(cell) - origin - ((places[column] ?? 0) - zero))
        );
      }, 0),
    }))
    .sort((left, right) => left.distance - right.distance);
  const best = ranked.find(({ choice }) => accept(choice)) ?? ranked[0];
  return best?.choice ?? [];
}

/** Every way to put figures into columns in order; tables have few columns. */
export function assignments(
  figures: number,
  columns: number,
): readonly (readonly number[])[] {
  if (figures > columns) return [];
  const all: number[][] = [];
  const choose = (from: number, chosen: number[]) => {
    if (chosen.length === figures) {
      all.push(chosen);
      return;
    }
    for (
      let column = from;
      column <= columns - (figures - chosen.length);
      column++
    )
      choose(column + 1, [...chosen, column]);
  };
  choose(0, []);
  return all;
}
