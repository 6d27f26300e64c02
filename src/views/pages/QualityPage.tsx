import { useMemo } from "react";
import { allChecks } from "../../queries/all-checks.ts";
import { allFindings } from "../../queries/all-findings.ts";
import { factPlaces } from "../../queries/fact-places.ts";
import { qualityTallies } from "../../queries/quality-tallies.ts";
import { repairedFigures } from "../../queries/repaired-figures.ts";
import { chosenReports } from "../chosen-reports.ts";
import { useDatabase } from "../contexts.ts";
import { QualityView } from "../quality/QualityView.tsx";
import { useQualityData } from "../quality/quality-data.ts";
import type { AskAnswers } from "./PageModule.ts";
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

export const askQuality: AskAnswers = (client, database) =>
  Promise.all([
    client.prefetchQuery(qualityTallies(database)),
    client.prefetchQuery(allChecks(database)),
    client.prefetchQuery(allFindings(database)),
    client.prefetchQuery(factPlaces(database)),
    client.prefetchQuery(repairedFigures(database)),
  ]);
