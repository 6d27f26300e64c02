import { memo } from "react";
import type { ReportEntry } from "../queries/report-list.ts";
import { useWords } from "./contexts.ts";

/** The reports behind every figure on the page. */
export const ReportList = memo(function ReportList({
  reports,
}: {
  readonly reports: readonly ReportEntry[];
}) {
  const words = useWords();
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{words.site.reports}</h2>
      <ul className="report-list">
        {reports.map((report) => (
          <li key={report.id}>
            <span lang="zh-CN">{report.title}</span>{" "}
            <span className={`kind kind-${report.kind}`}>
              {words.kindMark[report.kind]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});
