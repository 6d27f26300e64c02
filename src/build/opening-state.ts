import {
  type DehydratedState,
  dehydrate,
  QueryClient,
} from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { metricValues } from "../queries/metric-values.ts";
import { qualityTallies } from "../queries/quality-tallies.ts";
import { reportList } from "../queries/report-list.ts";

/** What every view is drawn from: the answers that come inside the page itself. */
export async function openingState(
  database: Database,
): Promise<DehydratedState> {
  const client = new QueryClient();
  await client.fetchQuery(metricValues(database));
  await client.fetchQuery(reportList(database));
  await client.fetchQuery(qualityTallies(database));
  for (const { queryKey, state } of client.getQueryCache().getAll()) {
    // No time of the build: the same data makes the same page.
    client.setQueryData(queryKey, state.data, { updatedAt: 1 });
  }
  const { mutations, queries } = dehydrate(client);
  return {
    mutations,
    queries: queries.map((query) => ({ ...query, dehydratedAt: 1 })),
  };
}
