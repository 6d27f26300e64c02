import { useMemo } from "react";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { chosenReports } from "../chosen-reports.ts";
import { ProjectsView } from "../projects/ProjectsView.tsx";
import { BudgetView } from "./BudgetView.tsx";
import { CompositionView } from "./CompositionView.tsx";
import type { SpendingData } from "./spending-data.ts";

interface SpendingViewProps {
  readonly spending: SpendingData;
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** The views over what was spent on what. */
export function SpendingView(props: SpendingViewProps) {
  const { spending, districts, address, change, language } = props;
  const { district, year, kind } = address;
  const rows = useMemo(
    () => chosenReports(spending.rows, { district, year, kind }),
    [spending.rows, district, year, kind],
  );
  if (address.view === "projects")
    return (
      <ProjectsView
        projects={spending.projects}
        {...{ address, change, language }}
      />
    );
  const View = address.view === "budget" ? BudgetView : CompositionView;
  return <View {...{ rows, districts, address, change }} />;
}
