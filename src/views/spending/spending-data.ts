import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type SpendingRow, spendingRows } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";
import { chosenReports } from "../chosen-reports.ts";
import { useDatabase } from "../contexts.ts";

/** The rows of the reports that the pickers leave; asked only while a view of spending is open. */
export function useChosenSpending(address: Address): readonly SpendingRow[] {
  const { data } = useSuspenseQuery(spendingRows(useDatabase()));
  const { district, year, kind } = address;
  return useMemo(
    () => chosenReports(data, { district, year, kind }),
    [data, district, year, kind],
  );
}
