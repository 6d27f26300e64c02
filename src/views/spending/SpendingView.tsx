import { useMemo } from "react";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { BudgetView } from "./BudgetView.tsx";
import { CompositionView } from "./CompositionView.tsx";
import { chosenSpending } from "./spending-data.ts";

interface SpendingViewProps {
  readonly spending: readonly SpendingRow[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** The views over what was spent on what. */
export function SpendingView(props: SpendingViewProps) {
  const { spending, districts, address, change } = props;
  const { district, year, kind } = address;
  const rows = useMemo(
    () => chosenSpending(spending, { district, year, kind }),
    [spending, district, year, kind],
  );
  const View = address.view === "budget" ? BudgetView : CompositionView;
  return <View {...{ rows, districts, address, change }} />;
}
