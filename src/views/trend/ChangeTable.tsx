import { useMemo } from "react";
import type { Slope, YearPair } from "../../charts/slope-series.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import type { SheetAbout } from "../table-columns.ts";
import { changeColumns } from "./change-columns.tsx";

interface ChangeTableProps {
  readonly slopes: readonly Slope[];
  readonly years: YearPair;
  readonly about: SheetAbout;
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly onOpen: (row: FigureRow) => void;
}

/** What each centre's figure was and became, with the change in both measures. */
export function ChangeTable(props: ChangeTableProps) {
  const { slopes, years, about, address, change, onOpen } = props;
  const words = useWords();
  const columns = useMemo(
    () => changeColumns(years, words, onOpen),
    [years, words, onOpen],
  );
  return (
    <DataTable
      name="change"
      caption={words.trend.slope(String(years.from), String(years.to))}
      rows={slopes}
      columns={columns}
      rowId={({ to }) => `${to.districtId} ${to.kind}`}
      orders={columns.map(({ id }) => id)}
      order={address.tableorder}
      onOrder={(tableorder) => change({ tableorder })}
      about={about}
      chart="trend"
    />
  );
}
