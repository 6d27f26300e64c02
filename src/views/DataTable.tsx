import "./tables.css";
import { useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { Order } from "./address.ts";
import { Button } from "./Button.tsx";
import { CardCells } from "./CardCells.tsx";
import { CardTable } from "./CardTable.tsx";
import { useWords } from "./contexts.ts";
import { FigureTools } from "./figure-tools/FigureTools.tsx";
import { useIsPrinting } from "./printing.ts";
import { TableHead } from "./TableHead.tsx";
import {
  features,
  rankColumn,
  rankedRows,
  type SheetAbout,
  sheetOf,
  sortingColumns,
  type TableColumn,
} from "./table-columns.ts";

const step = 25;

export interface DataTableProps<T extends object, C extends string> {
  readonly name: string;
  readonly caption: string;
  /** Those that the filters leave, in the order that holds where none is chosen. */
  readonly rows: readonly T[];
  /** Keep them the same between renders that change nothing. */
  readonly columns: readonly TableColumn<T>[];
  readonly rowId: (row: T) => string;
  /** Which columns can be sorted by, and the one that is. */
  readonly orders: readonly C[];
  readonly order: Order<C> | null;
  readonly onOrder: (order: Order<C>) => void;
  /** A click anywhere in the row; a button in the row does the same for the keyboard. */
  readonly onOpen?: (row: T) => void;
  /** What the table is called where it leaves the page. */
  readonly about: SheetAbout;
  /** The figure that it stands beside, whose picture can be had. */
  readonly chart?: string;
  /** What is said where no row is left. */
  readonly nothing?: string;
  /** A table beside a picture is folded away until it is asked for. */
  readonly fold?: {
    readonly isOpen: boolean;
    readonly onChange: (isOpen: boolean) => void;
  };
}

/** A long table: sorted, drawn a part at a time, and taken away whole as it is sorted. */
export function DataTable<T extends object, C extends string>(
  props: DataTableProps<T, C>,
) {
  const { name, rows, columns, order, rowId, onOpen, about, fold } = props;
  const words = useWords();
  const [more, setMore] = useState({ rows, count: step });
  const isPrinting = useIsPrinting();
  const chosen = more.rows === rows ? more.count : step;
  // Nobody can ask a sheet of paper for more.
  const count = isPrinting ? rows.length : chosen;
  const tableColumns = useMemo(
    () => sortingColumns<T>(words.locale),
    [words.locale],
  );
  const data = useMemo(
    () => rankedRows(rows, columns, order?.column),
    [rows, columns, order?.column],
  );
  const table = useTable({
    features,
    data,
    columns: tableColumns,
    enableSortingRemoval: false,
    state: {
      sorting: order ? [{ id: rankColumn, desc: order.descending }] : [],
      pagination: { pageIndex: 0, pageSize: count },
    },
  });
  const sorted = table.getSortedRowModel().rows;
  const drawn = table.getRowModel().rows;
  const rest = sorted.length - drawn.length;
  const shown = columns.filter(({ cell }) => cell);
  const body = (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: CardTable says why */}
      <CardTable
        className={`data-table-${name}`}
        caption={props.caption}
        head={
          <TableHead
            headers={shown}
            orders={props.orders}
            order={order}
            onOrder={props.onOrder}
          />
        }
      >
        {drawn.map(({ original: { row } }) => (
          <tr
            key={rowId(row)}
            role="row"
            className={onOpen ? "opens" : undefined}
            onClick={(event) => {
              const { target } = event;
              const isControl =
                target instanceof Element &&
                target.closest("button, summary, a");
              // Whoever selects words to copy them wants no sheet.
              if (!isControl && getSelection()?.isCollapsed !== false)
                onOpen?.(row);
            }}
          >
            <CardCells columns={shown} row={row} />
          </tr>
        ))}
      </CardTable>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <p className="data-table-foot">
        <span role="status">
          {sorted.length === 0
            ? (props.nothing ?? words.checking.none)
            : words.checking.shown(
                words.number.plain(drawn.length),
                words.number.plain(sorted.length),
              )}
        </span>
        {rest > 0 && (
          <Button
            className="plain-button"
            onPress={() => setMore({ rows, count: chosen + 4 * step })}
          >
            {words.checking.more(words.number.plain(Math.min(rest, 4 * step)))}
          </Button>
        )}
      </p>
    </>
  );
  return (
    <div className="data-table">
      {fold ? (
        <details
          className="table-fold"
          open={fold.isOpen}
          onToggle={({ currentTarget: { open } }) => {
            if (open !== fold.isOpen) fold.onChange(open);
          }}
        >
          <summary>{words.chart.table}</summary>
          {body}
        </details>
      ) : (
        body
      )}
      <FigureTools
        sheet={sheetOf(
          about,
          columns,
          sorted.map(({ original }) => original.row),
        )}
        {...(props.chart !== undefined && { chart: props.chart })}
      />
    </div>
  );
}
