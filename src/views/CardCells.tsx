import type { TableColumn } from "./table-columns.ts";

interface CardCellsProps<Row> {
  /** Those that are shown. */
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
}

/** The cells of a row, each with its heading for where cards have none above them. */
export function CardCells<Row>({ columns, row }: CardCellsProps<Row>) {
  return columns.map(
    ({ id, label, shownUnit, className, isRowHeader, cell }) =>
      // biome-ignore-start lint/a11y/noRedundantRoles: CardTable says why
      isRowHeader ? (
        <th key={id} scope="row" role="rowheader" className={className}>
          {cell?.(row)}
        </th>
      ) : (
        <td
          key={id}
          role="cell"
          className={className}
          data-label={
            shownUnit === undefined ? label : `${label} (${shownUnit})`
          }
        >
          {cell?.(row)}
        </td>
      ),
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
