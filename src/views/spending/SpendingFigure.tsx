import { type ReactNode, useCallback } from "react";
import type { Draw } from "../../charts/chart.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import type { SheetAbout, TableColumn } from "../table-columns.ts";

interface SpendingFigureProps<Row extends object> {
  /** The chart's word in `data-chart`. */
  readonly name: "composition" | "budget";
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly controls: ReactNode;
  /** How the figures come about, in a line. */
  readonly definition: ReactNode;
  readonly draw: Draw<Row>;
  /** What a screen reader says of a mark. */
  readonly describe: (row: Row) => string;
  readonly detail: (row: Row) => ReactNode;
  readonly onOpen: (row: Row) => void;
  readonly columns: readonly TableColumn<Row>[];
  readonly about: SheetAbout;
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly legend: ReactNode;
  /** Between the controls and the picture: where in a classification the reader is. */
  readonly above?: ReactNode;
  /** Below the picture: what is not in it. */
  readonly below?: ReactNode;
}

/** A picture of what was spent, its controls, and the same numbers as a table and as files. */
export function SpendingFigure<Row extends object>(
  props: SpendingFigureProps<Row>,
) {
  const { name, rows, about, address, change } = props;
  const words = useWords();
  const said = words[name];
  const { title } = about;
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );
  return (
    <section className="metric" aria-labelledby={`${name}-title`}>
      <div className="metric-heading">
        <h2 id={`${name}-title`}>{said.title}</h2>
        <p className="question">{said.question}</p>
        {!address.embed && (
          <div className="metric-controls">{props.controls}</div>
        )}
        <p className="formula">
          <b>{words.chart.definitionLine}</b> {props.definition}
        </p>
      </div>
      {props.above}
      {rows.length === 0 ? (
        <p role="status">{said.nothing}</p>
      ) : (
        <PlotFigure
          name={name}
          title={title}
          draw={props.draw}
          describe={props.describe}
          detail={props.detail}
          label={label}
          onOpen={props.onOpen}
        >
          {props.legend}
        </PlotFigure>
      )}
      {props.below}
      <DataTable
        name={name}
        caption={title}
        rows={rows}
        columns={props.columns}
        rowId={props.rowId}
        orders={props.columns.map(({ id }) => id)}
        order={address.tableorder}
        onOrder={(tableorder) => change({ tableorder })}
        fold={{
          isOpen: address.table,
          onChange: (isOpen) => change({ table: isOpen }),
        }}
        about={about}
        {...(rows.length > 0 && { chart: name })}
      />
    </section>
  );
}
