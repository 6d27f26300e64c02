import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  metaHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";

interface ColumnLook {
  /** The cell that names its row. */
  readonly isRowHeader?: true;
  readonly className?: string;
  /** The heading's words, for a phone where the heading is out of sight. */
  readonly label: string;
}

/** What every long table of this page can do; nothing else is bundled. */
export const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
  columnMeta: metaHelper<ColumnLook>(),
});

export function columnHelper<T extends object>() {
  return createColumnHelper<typeof features, T>();
}

interface ComparableRow {
  readonly getValue: (column: string) => unknown;
}

/** Numbers by size, words in the reader's own order. */
export function sortIn(locale: string) {
  const order = new Intl.Collator(locale, { numeric: true });
  return (left: ComparableRow, right: ComparableRow, column: string) => {
    const a = left.getValue(column);
    const b = right.getValue(column);
    return typeof a === "number" && typeof b === "number"
      ? a - b
      : order.compare(String(a), String(b));
  };
}

/** No word chosen leaves every row. */
export function isChosen(row: ComparableRow, column: string, chosen: unknown) {
  return (
    !Array.isArray(chosen) ||
    chosen.length === 0 ||
    chosen.includes(row.getValue(column))
  );
}
