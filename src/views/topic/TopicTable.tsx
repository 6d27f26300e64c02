import { useMemo } from "react";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import type { TableColumn } from "../table-columns.ts";
import type { Topic } from "./topic.ts";
import { topicColumns } from "./topic-columns.tsx";
import { topicSheet } from "./topic-sheet.ts";

interface TopicTableProps {
  /** Those on screen, in their order. */
  readonly rows: readonly FigureRow[];
  readonly topic: Topic;
  /** What must be said wherever the figures go. */
  readonly notes: readonly string[];
  /** What the drawing adds to each figure. */
  readonly columns?: readonly TableColumn<FigureRow>[];
  readonly address: Address;
  readonly change: ChangeAddress;
  /** The word of the drawing beside it, if there is one. */
  readonly chart?: "compare" | "trend";
}

const none: readonly TableColumn<FigureRow>[] = [];

/** A topic's numbers beside their drawing, to sort and to take away. */
export function TopicTable(props: TopicTableProps) {
  const { rows, topic, notes, address, change, chart } = props;
  const words = useWords();
  const { indicator } = topic;
  const focus = address.view === "compare" ? address.focus : null;
  const more = props.columns ?? none;
  const columns = useMemo(
    () =>
      topicColumns({ rows, indicator, focus, more }, words, (fact) =>
        change({ fact }),
      ),
    [rows, indicator, focus, more, words, change],
  );
  const about = topicSheet(topic, rows, notes, address, words);
  return (
    <DataTable
      name="topic"
      caption={about.title}
      rows={rows}
      columns={columns}
      rowId={(row) =>
        `${row.report} ${row.year} ${row.phase} ${row.kind} ${row.part}`
      }
      orders={columns.map(({ id }) => id)}
      order={address.tableorder}
      onOrder={(tableorder) => change({ tableorder })}
      fold={{
        isOpen: address.table,
        onChange: (isOpen) => change({ table: isOpen }),
      }}
      about={about}
      {...(chart && { chart })}
    />
  );
}
