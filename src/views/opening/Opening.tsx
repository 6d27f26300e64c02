import "./opening.css";
import { useMemo } from "react";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import { type Address, reportChoices } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { later } from "../later.tsx";
import { latestReports } from "./latest-reports.ts";
import { QualityLine } from "./QualityLine.tsx";
import { RemarkList } from "./RemarkList.tsx";
import { remarks } from "./remarks.ts";
import { Scorecard } from "./Scorecard.tsx";

interface OpeningProps {
  /** Those that the pickers leave. */
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** How the centres differ, and since when, in one screen. */
export const Opening = later(function Opening(props: OpeningProps) {
  const { reports, rows, address, change } = props;
  const words = useWords();
  const latest = useMemo(() => latestReports(reports), [reports]);
  const said = useMemo(
    () =>
      remarks(
        rows,
        latest.map(({ id }) => id),
      ),
    [rows, latest],
  );
  const shown = address.reports === "all" ? reports : latest;
  const years = distinct(shown.map(({ fiscalYear }) => fiscalYear)).toSorted();
  const open = (fact: string) => change({ fact });
  return (
    <section className="opening" aria-labelledby="scorecard-title">
      <div className="opening-head">
        <h2 id="scorecard-title">{words.scorecard.title}</h2>
        {latest.length < reports.length && (
          <Choice
            label={words.opening.reports}
            options={reportChoices.map((id) => ({
              id,
              name: words.opening.reportsChoice[id],
            }))}
            value={address.reports}
            onChange={(choice) => change({ reports: choice })}
          />
        )}
      </div>
      <RemarkList remarks={said} onOpen={open} />
      {years.length > 1 && (
        <p className="opening-years" role="note">
          {words.opening.years(years.map(String))}
        </p>
      )}
      <Scorecard {...{ reports: shown, rows, address, change }}>
        <QualityLine reports={shown} />
      </Scorecard>
    </section>
  );
});
