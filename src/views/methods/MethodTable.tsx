import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
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
    <>
      <table className="plain-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {shown.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} id={anchor?.(row)}>
              {shown.map(({ id, isRowHeader, cell }) =>
                isRowHeader ? (
                  <th key={id} scope="row">
                    {cell?.(row)}
                  </th>
                ) : (
                  <td key={id}>{cell?.(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <FigureTools
        sheet={sheetOf(
          { name, title, filters: words.share.wholeTable, notes },
          columns,
          rows,
        )}
      />
    </>
  );
}
