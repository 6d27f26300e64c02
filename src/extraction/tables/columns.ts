import {
  type Cell,
  centre,
  type Row,
  type Widths,
} from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import { type Stack, stacksOf } from "./head.ts";

/** What a table's column holds. */
export interface Column<Role extends string> {
  readonly role: Role;
  /** Display column of its middle, or the cell's number. */
  readonly at: number;
  /** The same where a wide character counts as two: a converter may set words by their count, and figures by their width. */
  readonly wideAt: number;
}

export interface Label<Role extends string> {
  readonly words: RegExp;
  readonly role: Role;
}

/** Says nothing of what a column holds where other words do. */
const general = /^(?:决算数|预算数|金额|合计|小计)$/;
/** The end of a wrapped heading, never all of it. */
const tail = /^(?:财政拨款|政拨款|拨款|款|收入|支出|补助)$/;

/** The columns a header names, each once, left to right. Words that stand above one another are read as one. */
export function columnsOf<Role extends string>(
  document: Document,
  header: readonly Row[],
  wide: Widths,
  labels: readonly Label<Role>[],
  from = Number.NEGATIVE_INFINITY,
): readonly Column<Role>[] {
  return everyColumnOf(document, header, wide, labels, from).filter(
    (column, index, all) =>
      all.findIndex(({ role }) => role === column.role) === index,
  );
}

/** The same, where a header names its columns twice: for the budget and for the final account. */
export function everyColumnOf<Role extends string>(
  document: Document,
  header: readonly Row[],
  wide: Widths,
  labels: readonly Label<Role>[],
  from = Number.NEGATIVE_INFINITY,
): readonly Column<Role>[] {
  const columns: Column<Role>[] = [];
  const stacks = stacksOf(document, header, wide).filter(
    ({ left }) => left >= from,
  );
  const roles = stacks.map((stack) => roleOf(stack, labels));
  for (const [index, stack] of stacks.entries()) {
    const role = roles[index] ?? besideRole(stacks, roles, index, labels);
    if (role !== undefined)
      columns.push({ role, at: stack.at, wideAt: stack.wideAt });
  }
  return columns;
}

/** "事业单位经   营收入": a heading whose two lines were set as one, beside one another. */
function besideRole<Role extends string>(
  stacks: readonly Stack[],
  roles: readonly (Role | undefined)[],
  index: number,
  labels: readonly Label<Role>[],
): Role | undefined {
  const own = stacks[index];
  const next = stacks[index + 1];
  if (own === undefined || next === undefined) return undefined;
  if (roles[index + 1] !== undefined) return undefined;
  const together = own.words.join("") + next.words.join("");
  return labels.find(({ words }) => words.test(together))?.role;
}

function roleOf<Role extends string>(
  { group, words }: Stack,
  labels: readonly Label<Role>[],
): Role | undefined {
  const telling = words.filter((word) => !general.test(word));
  const last = telling.at(-1) ?? "";
  const texts = [
    ...(last === "" || tail.test(last) ? [] : [last]),
    telling.join(""),
    ...(telling.length > 0 ? [] : [group + words.join("")]),
    words.join(""),
  ];
  for (const text of texts) {
    const label = labels.find((one) => text !== "" && one.words.test(text));
    if (label !== undefined) return label.role;
  }
  return undefined;
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
