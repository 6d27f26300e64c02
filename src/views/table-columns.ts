import {
  createColumnHelper,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Sheet, SheetCell } from "./figure-tools/sheet.ts";

/** One column as it is shown, sorted by and taken away: a table and its download cannot differ. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What leaves the page, nothing rounded; rows are sorted by it, unless `rank` is given. */
  readonly value: (row: Row) => SheetCell;
  readonly rank?: (row: Row) => string | number | null;
  /** What the screen shows; without it the column only leaves the page. */
  readonly cell?: (row: Row) => ReactNode;
  /** What the value is counted in where it leaves: 元. */
  readonly unit?: string;
  /** What the cells on screen are counted in, said once in the heading: 万元. */
  readonly shownUnit?: string;
  readonly className?: string;
  /** On screen only: other columns say the same, each thing by itself. */
  readonly staysHere?: true;
  /** The cell that names its row. */
  readonly isRowHeader?: true;
}

/** What every table of this page can do; nothing else is bundled. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});

/** A row and what it is sorted by. */
export interface RankedRow<Row> {
  readonly row: Row;
  readonly rank: unknown;
}

/** Rows with what the named column sorts them by; with nothing, where none is named. */
export function rankedRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  column: string | undefined,
): RankedRow<Row>[] {
  const chosen = columns.find(({ id }) => id === column);
  const rankOf = chosen?.rank ?? chosen?.value;
  return rows.map((row) => ({ row, rank: rankOf?.(row) ?? null }));
}

interface ComparableRow {
  readonly getValue: (column: string) => unknown;
}

/** Numbers by size, words in the reader's own order, what is missing below all else. */
export function sortIn(locale: string) {
  const order = new Intl.Collator(locale, { numeric: true });
  return (left: ComparableRow, right: ComparableRow, column: string) => {
    const a = left.getValue(column);
    const b = right.getValue(column);
    if (a === null || b === null)
      return Number(a !== null) - Number(b !== null);
    return typeof a === "number" && typeof b === "number"
      ? a - b
      : order.compare(String(a), String(b));
  };
}

export const rankColumn = "rank";

/**
 * The one column that the table library sorts by. It is given no function of a view: a table that is gone can stay
 * reachable through the shape of its objects, and would keep the whole view with it.
 */
export function sortingColumns<Row>(locale: string) {
  const helper = createColumnHelper<typeof features, RankedRow<Row>>();
  const sortFn = sortIn(locale);
  return [helper.accessor(({ rank }) => rank, { id: rankColumn, sortFn })];
}

/** What a sheet says besides its table. */
export type SheetAbout = Omit<Sheet, "columns" | "rows">;

/** The same columns and rows as they leave the page. */
export function sheetOf<Row>(
  about: SheetAbout,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Sheet {
  const leaving = columns.filter(({ staysHere }) => !staysHere);
  return {
    ...about,
    columns: leaving.map(({ id, label, unit }) => ({
      id,
      title: unit === undefined ? label : `${label} (${unit})`,
    })),
    rows: rows.map((row) => leaving.map(({ value }) => value(row))),
  };
}
