import { BudgetView } from "../spending/BudgetView.tsx";
import { useChosenSpending } from "../spending/spending-data.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function BudgetPage({ districts, address, change }: ViewPageProps) {
  const rows = useChosenSpending(address);
  return <BudgetView {...{ rows, districts, address, change }} />;
}
