import { CardCells } from "../CardCells.tsx";
import { CardTable } from "../CardTable.tsx";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { TableHead } from "../TableHead.tsx";
import { sheetOf, type TableColumn } from "../table-columns.ts";

interface MethodTableProps<Row> {
  /** The file's name. */
  readonly name: string;
  readonly title: string;
  /** What must be known wherever the table goes. */
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** What a link may name of it. */
  readonly anchor?: (row: Row) => string;
}

/** A table the code itself uses, in the code's own order, which decides: so it is not sorted, but taken away. */
export function MethodTable<Row>(props: MethodTableProps<Row>) {
  const { name, title, notes, columns, rows, rowId, anchor } = props;
  const words = useWords();
  const shown = columns.filter(({ cell }) => cell);
  return (
    <div className="data-table">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: CardTable says why */}
      <CardTable
        className="method-table"
        caption={title}
        head={
          <TableHead
            headers={shown}
            orders={[]}
            order={null}
            onOrder={() => undefined}
          />
        }
      >
        {rows.map((row) => (
          <tr key={rowId(row)} role="row" id={anchor?.(row)}>
            <CardCells columns={shown} row={row} />
          </tr>
        ))}
      </CardTable>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <FigureTools
        sheet={sheetOf(
          { name, title, filters: words.share.wholeTable, notes },
          columns,
          rows,
        )}
      />
    </div>
  );
}
