import { memo, useState } from "react";
import type { ReportEntry } from "../queries/report-list.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";
import { firstReports } from "./first-reports.tsx";
import { useIsPrinting } from "./printing.ts";

/** The reports behind every figure on the page. */
export const ReportList = memo(function ReportList({
  reports,
}: {
  readonly reports: readonly ReportEntry[];
}) {
  const words = useWords();
  const [isLong, setIsLong] = useState(false);
  const isPrinting = useIsPrinting();
  const shown = isLong || isPrinting ? reports : reports.slice(0, firstReports);
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{words.site.reports}</h2>
      <ul className="report-list">
        {shown.map((report) => (
          <li key={report.id}>
            <span lang="zh-CN">{report.title}</span>{" "}
            <span className={`kind kind-${report.kind}`}>
              {words.kindMark[report.kind]}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < reports.length && (
        <Button
          className="plain-button more-reports"
          onPress={() => setIsLong(true)}
        >
          {words.opening.more(reports.length - shown.length)}
        </Button>
      )}
    </section>
  );
});
