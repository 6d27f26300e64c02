import { useMemo } from "react";
import type { ConceptRow } from "../queries/concept-rows.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import { AddressNotices } from "./AddressNotices.tsx";
import { type Address, type Problem, writeAddress } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { CompareFigure } from "./CompareFigure.tsx";
import { chosenRows, distinct } from "./choice.ts";
import { chosenReports } from "./chosen-reports.ts";
import { useWords } from "./contexts.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Filters } from "./Filters.tsx";
import { Notice } from "./Notice.tsx";
import { Opening } from "./opening/Opening.tsx";
import { QualityView } from "./quality/QualityView.tsx";
import type { QualityData } from "./quality/quality-data.ts";
import { ReportList } from "./ReportList.tsx";
import { reportOfFact } from "./source/report-of-fact.ts";
import { SourcePanel } from "./source/SourcePanel.tsx";
import { SpendingView } from "./spending/SpendingView.tsx";
import { isSpendingView, type SpendingData } from "./spending/spending-data.ts";
import { TrendFigure } from "./TrendFigure.tsx";
import { TopicHeading } from "./topic/TopicHeading.tsx";
import { conceptTopic, metricTopic } from "./topic/topic.ts";

interface PageProps {
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  /** There when compare or trend is about a concept. */
  readonly concepts: readonly ConceptRow[] | undefined;
  /** There when a view of spending is asked for. */
  readonly spending: SpendingData;
  /** There when the quality view is asked for. */
  readonly quality: QualityData | undefined;
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly problems: readonly Problem[];
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
}

/** Everything between the header and the end, once the data is there. */
export function Page(props: PageProps) {
  const {
    reports,
    rows,
    concepts,
    spending,
    quality,
    address,
    change,
    language,
    problems,
    isEmpty,
    onRetry,
  } = props;
  const words = useWords();
  const { district, year, kind } = address;
  // Kept between renders: a new list would draw every chart again and lose the focused mark.
  const districts = useMemo(
    () => distinct(rows.map(({ districtId }) => districtId)).toSorted(),
    [rows],
  );
  // A report is of one year; its figures are also of others.
  const years = distinct(
    address.view === "quality"
      ? reports.map(({ fiscalYear }) => fiscalYear)
      : rows.map(({ year }) => year),
  ).toSorted((a, b) => a - b);
  const shownReports = useMemo(
    () => chosenReports(reports, { district, year, kind }),
    [reports, district, year, kind],
  );
  const { view, metric, definition, concept, fund, per } = address;
  const topic = useMemo(() => {
    const of = { view, metric, definition, concept, fund, per };
    return (
      (concepts && conceptTopic(concepts, reports, of, words)) ??
      metricTopic(rows, of, words)
    );
  }, [
    concepts,
    reports,
    rows,
    words,
    view,
    metric,
    definition,
    concept,
    fund,
    per,
  ]);
  const unknownFact =
    address.fact !== null &&
    reportOfFact(
      address.fact,
      reports.map(({ id }) => id),
    ) === undefined;
  const Figure = address.view === "trend" ? TrendFigure : CompareFigure;
  return (
    <>
      {!address.embed && (
        <Filters
          reports={reports}
          years={years}
          address={address}
          change={change}
        />
      )}
      <AddressNotices {...{ address, problems, change }} />
      {unknownFact && (
        <Notice onDismiss={() => change({ fact: null })}>
          {words.notice.unknownFact}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState reports={reports} address={address} change={change} />
      ) : address.view === "quality" && quality ? (
        <QualityView
          data={quality}
          reports={shownReports}
          allReports={reports}
          address={address}
          change={change}
          language={language}
        />
      ) : (
        <>
          {address.view === "compare" && !address.embed && (
            <Opening
              reports={shownReports}
              rows={chosenRows(rows, address)}
              address={address}
              change={change}
            />
          )}
          {isSpendingView(address.view) ? (
            <SpendingView
              {...{ spending, districts, address, change, language }}
            />
          ) : (
            <section className="metric" aria-labelledby="metric-title">
              <TopicHeading {...{ topic, address, change }} />
              <Figure {...{ topic, districts, address, change }} />
              {!address.embed && (
                <ul className="caveats">
                  {topic.caveats.map((caveat) => (
                    <li key={caveat}>{caveat}</li>
                  ))}
                </ul>
              )}
            </section>
          )}
        </>
      )}
      {address.embed && (
        <p className="hint">
          {words.site.title} ·{" "}
          <a
            href={writeAddress({ ...address, embed: false }) || "?"}
            target="_blank"
            rel="noreferrer"
          >
            {words.site.fullView}
          </a>
        </p>
      )}
      {!address.embed && (
        <footer className="site-footer">
          <ReportList reports={reports} />
          <p>{words.site.footer}</p>
          <p>{words.site.about}</p>
        </footer>
      )}
      {!unknownFact && (
        <SourcePanel
          reports={reports}
          rows={rows}
          address={address}
          change={change}
          language={language}
          onRetry={onRetry}
        />
      )}
    </>
  );
}
