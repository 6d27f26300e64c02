import { useMemo } from "react";
import { chosenReports } from "../chosen-reports.ts";
import { useDatabase } from "../contexts.ts";
import { QualityView } from "../quality/QualityView.tsx";
import { useQualityData } from "../quality/quality-data.ts";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function QualityPage(props: ViewPageProps) {
  const { reports: allReports, address, change, language } = props;
  const { district, year, kind } = address;
  const data = useQualityData(useDatabase());
  const reports = useMemo(
    () => chosenReports(allReports, { district, year, kind }),
    [allReports, district, year, kind],
  );
  return (
    <QualityView
      {...{ data, reports, allReports, address, change, language }}
    />
  );
}
