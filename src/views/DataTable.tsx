import "./tables.css";
import {
  type ColumnFiltersState,
  type TableOptions,
  useTable,
} from "@tanstack/react-table";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Order } from "./address.ts";
import { useWords } from "./contexts.ts";
import { TableHead } from "./TableHead.tsx";
import { features } from "./table-features.ts";

const step = 25;

interface DataTableProps<T extends object, C extends string> {
  readonly name: string;
  readonly caption: string;
  readonly rows: T[];
  readonly columns: TableOptions<typeof features, T>["columns"];
  readonly filters: ColumnFiltersState;
  readonly rowId: (row: T) => string;
  /** Which columns can be sorted by, and the one that is. */
  readonly orders: readonly C[];
  readonly order: Order<C>;
  readonly onOrder: (order: Order<C>) => void;
  /** A click anywhere in the row; a button in the row does the same for the keyboard. */
  readonly onOpen?: (row: T) => void;
}

/** A long table: sorted, filtered, and drawn a part at a time. */
export function DataTable<T extends object, C extends string>(
  props: DataTableProps<T, C>,
) {
  const { rows, columns, filters, order, rowId, onOpen } = props;
  const words = useWords();
  const [shown, setShown] = useState({ filters, count: step });
  const count = shown.filters === filters ? shown.count : step;
  const table = useTable({
    features,
    data: rows,
    columns,
    getRowId: rowId,
    enableSortingRemoval: false,
    state: {
      columnFilters: filters,
      sorting: [{ id: order.column, desc: order.descending }],
      pagination: { pageIndex: 0, pageSize: count },
    },
  });
  const total = table.getFilteredRowModel().rows.length;
  const drawn = table.getRowModel().rows;
  const rest = total - drawn.length;

  return (
    <div className="data-table">
      {/* Roles said again: on a phone the style sheet takes the table's layout away, and its meaning with it. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className={`data-table-${props.name}`}>
        <caption>{props.caption}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <TableHead
              key={group.id}
              headers={group.headers.map(({ column }) => ({
                id: column.id,
                label: column.columnDef.meta?.label ?? column.id,
                className: column.columnDef.meta?.className,
              }))}
              orders={props.orders}
              order={order}
              onOrder={props.onOrder}
            />
          ))}
        </thead>
        <tbody role="rowgroup">
          {drawn.map((row) => (
            <tr
              key={row.id}
              role="row"
              className={onOpen ? "opens" : undefined}
              onClick={(event) => {
                const { target } = event;
                const isControl =
                  target instanceof Element &&
                  target.closest("button, summary");
                // Whoever selects words to copy them wants no sheet.
                if (!isControl && getSelection()?.isCollapsed !== false)
                  onOpen?.(row.original);
              }}
            >
              {row.getAllCells().map((cell) => {
                const meta = cell.column.columnDef.meta;
                const look = {
                  className: meta?.className,
                  "data-label": meta?.label,
                };
                return meta?.isRowHeader ? (
                  <th key={cell.id} scope="row" role="rowheader" {...look}>
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} role="cell" {...look}>
                    <table.FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <p className="data-table-foot">
        <span role="status">
          {total === 0
            ? words.checking.none
            : words.checking.shown(
                words.number.plain(drawn.length),
                words.number.plain(total),
              )}
        </span>
        {rest > 0 && (
          <Button
            className="plain-button"
            onPress={() => setShown({ filters, count: count + 4 * step })}
          >
            {words.checking.more(words.number.plain(Math.min(rest, 4 * step)))}
          </Button>
        )}
      </p>
    </div>
  );
}
