import { useMemo } from "react";
import { CentreList } from "../centre/CentreList.tsx";
import { CentreProfile } from "../centre/CentreProfile.tsx";
import { centreEntries } from "../centre/centre-entries.ts";
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
