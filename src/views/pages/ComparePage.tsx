import { useMemo } from "react";
import { chosenRows } from "../choice.ts";
import { chosenReports } from "../chosen-reports.ts";
import { CompareFigure } from "../compare/CompareFigure.tsx";
import { Opening } from "../opening/Opening.tsx";
import { TopicSection } from "../topic/TopicSection.tsx";
import type { ViewPageProps } from "./ViewPageProps.ts";

export function ComparePage(props: ViewPageProps) {
  const { reports: allReports, rows, address, change } = props;
  const { district, year, kind } = address;
  const reports = useMemo(
    () => chosenReports(allReports, { district, year, kind }),
    [allReports, district, year, kind],
  );
  const chosen = useMemo(
    () => chosenRows(rows, { district, year, kind }),
    [rows, district, year, kind],
  );
  return (
    <>
      {!address.embed && (
        <Opening rows={chosen} {...{ reports, address, change }} />
      )}
      <TopicSection {...props} Figure={CompareFigure} />
    </>
  );
}
