import { useState } from "react";
import { reportWords } from "../../charts/report-words.ts";
import type { QualityTally } from "../../queries/quality-tallies.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { CardTable } from "../CardTable.tsx";
import { useWords } from "../contexts.ts";
import { firstReports } from "../first-reports.tsx";
import { useIsPrinting } from "../printing.ts";
import { ReportHeading } from "../ReportHeading.tsx";
import { addTallies, drawnQualities, drawnStatuses } from "./report-tallies.ts";
import { StackedBar } from "./StackedBar.tsx";

interface QualitySummaryProps {
  readonly reports: readonly ReportEntry[];
  readonly tallies: readonly QualityTally[];
  readonly change: ChangeAddress;
}

/** One row a report: how much was read, how much of it was checked, what came out. */
export function QualitySummary(props: QualitySummaryProps) {
  const { reports, tallies, change } = props;
  const words = useWords();
  const said = words.checking;
  const plain = words.number.plain;
  const [isLong, setIsLong] = useState(false);
  const isPrinting = useIsPrinting();
  const shown = isLong || isPrinting ? reports : reports.slice(0, firstReports);
  return (
    <figure
      className="figure"
      data-chart="quality"
      aria-labelledby="quality-title"
    >
      {/* biome-ignore-start lint/a11y/noRedundantRoles: CardTable says why */}
      <CardTable
        className="scorecard quality-summary"
        head={
          <tr role="row">
            {[said.report, said.byQuality, said.byStatus, said.byOutcome].map(
              (heading) => (
                <th key={heading} scope="col" role="columnheader">
                  {heading}
                </th>
              ),
            )}
          </tr>
        }
      >
        {shown.map((report) => {
          const own = addTallies(tallies, [report.id]);
          return (
            <tr key={report.id} role="row">
              <ReportHeading report={report}>
                <span className="row-centre">
                  {said.figures} <b>{plain(own.figures)}</b>
                </span>
                <span className="row-centre">
                  {said.facts} <b>{plain(own.facts)}</b>
                </span>
                <span className="row-centre">
                  {said.checksCount} <b>{plain(own.checks)}</b>
                </span>
              </ReportHeading>
              <td role="cell" data-label={said.byQuality}>
                <StackedBar
                  parts={drawnQualities.map((id) => ({
                    id,
                    word: words.quality[id],
                    count: own.quality[id],
                  }))}
                />
              </td>
              <td role="cell" data-label={said.byStatus}>
                <StackedBar
                  parts={drawnStatuses.map((id) => ({
                    id,
                    word: words.status[id],
                    count: own.status[id],
                  }))}
                />
              </td>
              <td role="cell" data-label={said.byOutcome}>
                <StackedBar
                  parts={drawnQualities.map((id) => ({
                    id,
                    word: words.outcome[id],
                    count: own.outcome[id],
                    choose: {
                      label: said.showOutcome(
                        words.outcome[id],
                        plain(own.outcome[id]),
                        reportWords(report, words),
                      ),
                      onPress: () =>
                        change({
                          district: [report.districtId],
                          year: [report.fiscalYear],
                          kind: report.kind,
                          outcome: [id],
                          rule: null,
                        }),
                    },
                  }))}
                />
              </td>
            </tr>
          );
        })}
      </CardTable>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {shown.length < reports.length && (
        <Button
          className="plain-button more-reports"
          onPress={() => setIsLong(true)}
        >
          {words.opening.more(reports.length - shown.length)}
        </Button>
      )}
    </figure>
  );
}
