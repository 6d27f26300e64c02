import type { ReactNode } from "react";
import { reportPlace } from "../charts/report-words.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import { CentreLink } from "./CentreLink.tsx";
import { useWords } from "./contexts.ts";

interface ReportHeadingProps {
  readonly report: ReportEntry;
  /** What else its row is headed by. */
  readonly children: ReactNode;
}

/** The cell that names a report's row. */
export function ReportHeading({ report, children }: ReportHeadingProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a phone's layout takes the table's meaning away
    <th scope="row" role="rowheader">
      <span className="row-name">
        <CentreLink of={report.districtId}>
          {reportPlace(report, words)}
        </CentreLink>
      </span>
      <span className={`kind kind-${report.kind}`}>
        {words.kindMark[report.kind]}
      </span>
      {children}
    </th>
  );
}
