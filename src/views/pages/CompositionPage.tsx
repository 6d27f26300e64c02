import { spendingRows } from "../../queries/spending-rows.ts";
import { CompositionView } from "../spending/CompositionView.tsx";
import { useChosenSpending } from "../spending/spending-data.ts";
import type { AskAnswers } from "./PageModule.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function CompositionPage({ districts, address, change }: ViewPageProps) {
  const rows = useChosenSpending(address);
  return <CompositionView {...{ rows, districts, address, change }} />;
}

export const askComposition: AskAnswers = (client, database) =>
  client.prefetchQuery(spendingRows(database));
