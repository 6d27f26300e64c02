import { printedReasons } from "../../queries/printed-reasons.ts";
import { spendingRows } from "../../queries/spending-rows.ts";
import { BudgetView } from "../spending/BudgetView.tsx";
import { useChosenSpending } from "../spending/spending-data.ts";
import type { AskAnswers } from "./PageModule.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function BudgetPage({ districts, address, change }: ViewPageProps) {
  const rows = useChosenSpending(address);
  return <BudgetView {...{ rows, districts, address, change }} />;
}

export const askBudget: AskAnswers = (client, database) =>
  Promise.all([
    client.prefetchQuery(spendingRows(database)),
    client.prefetchQuery(printedReasons(database)),
  ]);
