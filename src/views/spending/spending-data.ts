import { useQuery } from "@tanstack/react-query";
import type { Database } from "../../engine/database.ts";
import { type SpendingRow, spendingRows } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";

const none: readonly SpendingRow[] = [];

/** Views that show what was spent on what, and not one metric. */
export function isSpendingView(view: Address["view"]): boolean {
  return view === "composition" || view === "budget";
}

/** Asked only while such a view is open. */
export function useSpending(database: Database, view: Address["view"]) {
  const enabled = isSpendingView(view);
  const { data, error } = useQuery({ ...spendingRows(database), enabled });
  return {
    rows: data ?? none,
    error: enabled ? error : null,
    isReady: !enabled || data !== undefined,
  };
}

/** The rows of the reports that the pickers leave. */
export function chosenSpending(
  rows: readonly SpendingRow[],
  { district, year, kind }: Pick<Address, "district" | "year" | "kind">,
): readonly SpendingRow[] {
  return rows.filter(
    (row) =>
      (district.length === 0 || district.includes(row.districtId)) &&
      (year.length === 0 || year.includes(row.fiscalYear)) &&
      (kind === "all" || kind === row.kind),
  );
}
