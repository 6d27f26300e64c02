import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { memo, type ReactNode, useMemo, useState } from "react";
import type { ConceptRow } from "../queries/concept-rows.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import { AddressNotices } from "./AddressNotices.tsx";
import { type Address, type Problem, writeAddress } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { Button } from "./Button.tsx";
import { distinct } from "./choice.ts";
import { useWords } from "./contexts.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Filters, filterNames } from "./Filters.tsx";
import { pageModule } from "./modules.ts";
import { Notice } from "./Notice.tsx";
import { PrintLine } from "./PrintLine.tsx";
import type { ViewPageProps } from "./pages/ViewPageProps.ts";
import { usePartOf } from "./part-of.ts";
import { ReportList } from "./ReportList.tsx";
import { sourceModule } from "./sheet-modules.ts";
import { reportOfFact } from "./source/report-of-fact.ts";
import { isFiltered } from "./view-kinds.ts";

interface PageProps {
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  /** There when compare or trend is about a concept. */
  readonly concepts: readonly ConceptRow[] | undefined;
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly problems: readonly Problem[];
  readonly isEmpty: boolean;
  readonly onRetry: () => void;
  /** What stands around the view while it comes, or if it does not. */
  readonly children: (view: ReactNode) => ReactNode;
}

/**
 * The view that the address asks for, fetched when it is first asked for. The address is written into the
 * browser's bar after the view is drawn: that must not draw it a second time.
 */
const View = memo(function View(props: ViewPageProps) {
  const { data } = useSuspenseQuery(pageModule(props.address.view));
  return <data.Page {...props} />;
});

/** Everything between the header and the end, once the data is there. */
export function Page(props: PageProps) {
  const { reports, rows, concepts, address, change } = props;
  const { language, problems, isEmpty } = props;
  const words = useWords();
  // Kept between renders: a new list would draw every chart again and lose the focused mark.
  const districts = useMemo(
    () => distinct(rows.map(({ districtId }) => districtId)).toSorted(),
    [rows],
  );
  // A report is of one year; its figures are also of others.
  const isAboutQuality = address.view === "quality";
  const years = useMemo(
    () =>
      distinct(
        isAboutQuality
          ? reports.map(({ fiscalYear }) => fiscalYear)
          : rows.map(({ year }) => year),
      ).toSorted((a, b) => a - b),
    [isAboutQuality, reports, rows],
  );
  // Whether a report has the figure is known only when its facts are there.
  const [missing, setMissing] = useState<string>();
  const unknownFact =
    address.fact !== null &&
    (address.fact === missing ||
      reportOfFact(
        address.fact,
        reports.map(({ id }) => id),
      ) === undefined);
  const asksSource = address.fact !== null || address.place !== null;
  const source = useQuery({ ...sourceModule, enabled: asksSource });
  const filters = usePartOf(address, filterNames);
  const isAboutReports = address.view !== "methods";
  const isBare = reports.length === 0;
  const view = {
    ...{ reports, rows, concepts, districts, address, change, language },
  };
  return (
    <>
      {!address.embed && !isBare && isFiltered(address.view) && (
        <Filters
          reports={reports}
          years={years}
          address={filters}
          change={change}
        />
      )}
      {!address.embed && isAboutReports && (
        <PrintLine reports={reports} address={address} />
      )}
      <AddressNotices {...{ address, problems, change }} />
      {unknownFact && (
        <Notice onDismiss={() => change({ fact: null })}>
          {words.notice.unknownFact}
        </Notice>
      )}
      {source.error && asksSource && (
        <div role="alert">
          <Notice>
            {words.source.notOpened}{" "}
            <Button
              className="plain-button"
              onPress={() => void source.refetch()}
            >
              {words.state.retry}
            </Button>
          </Notice>
        </div>
      )}
      {props.children(
        isEmpty ? (
          <EmptyState reports={reports} address={address} change={change} />
        ) : (
          <View {...view} />
        ),
      )}
      {address.embed && isAboutReports && (
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
      {!address.embed && isAboutReports && (
        <footer className="site-footer">
          {!isBare && <ReportList reports={reports} />}
          <p>{words.site.footer}</p>
          <p>
            <a
              href={`${writeAddress({ view: "methods", lang: address.lang, theme: address.theme })}#data`}
            >
              {words.site.data}
            </a>
          </p>
          <p>{words.site.about}</p>
        </footer>
      )}
      {!unknownFact && source.data && (
        <source.data {...view} onRetry={props.onRetry} onUnknown={setMissing} />
      )}
    </>
  );
}
