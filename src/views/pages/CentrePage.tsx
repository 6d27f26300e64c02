import { useMemo } from "react";
import { allChecks } from "../../queries/all-checks.ts";
import { factPlaces } from "../../queries/fact-places.ts";
import { printedReasons } from "../../queries/printed-reasons.ts";
import { projectRows } from "../../queries/project-rows.ts";
import { spendingRows } from "../../queries/spending-rows.ts";
import { CentreList } from "../centre/CentreList.tsx";
import { CentreProfile } from "../centre/CentreProfile.tsx";
import { centreEntries } from "../centre/centre-entries.ts";
import type { AskAnswers } from "./PageModule.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

/** One centre's page, or the list to choose one from. */
export function CentrePage(props: ViewPageProps) {
  const { reports, address, change } = props;
  const centres = useMemo(() => centreEntries(reports), [reports]);
  const centre = centres.find(({ districtId }) => districtId === address.focus);
  return centre ? (
    <CentreProfile {...props} centre={centre} />
  ) : (
    <CentreList {...{ centres, address, change }} />
  );
}

export const askCentre: AskAnswers = async (client, database, { focus }) => {
  if (focus === null) return;
  await Promise.all([
    client.prefetchQuery(spendingRows(database)),
    client.prefetchQuery(printedReasons(database)),
    client.prefetchQuery(projectRows(database)),
    client.prefetchQuery(allChecks(database)),
    client.prefetchQuery(factPlaces(database)),
  ]);
};
