import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Engine } from "../engine/engine.ts";
import { en } from "../language/en.ts";
import { zh } from "../language/zh.ts";
import { metricValues } from "../queries/metric-values.ts";
import { reportList } from "../queries/report-list.ts";
import { AddressNotices } from "./AddressNotices.tsx";
import { addressProblems } from "./address.ts";
import { useAddress } from "./address-state.ts";
import { chosenRows } from "./choice.ts";
import { chosenReports } from "./chosen-reports.ts";
import { DatabaseProvider, WordsProvider } from "./contexts.ts";
import {
  browserLanguage,
  useBrowserTheme,
  useDocumentState,
  useViewDrawn,
  type ViewState,
} from "./document-state.ts";
import { EngineNotice } from "./EngineNotice.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useEngineState } from "./engine-state.ts";
import { FailedState } from "./FailedState.tsx";
import { knownAddress } from "./known-address.ts";
import { LoadingState } from "./LoadingState.tsx";
import { MethodsView } from "./methods/MethodsView.tsx";
import { Page } from "./Page.tsx";
import { useQualityData } from "./quality/quality-data.ts";
import { SiteHeader } from "./SiteHeader.tsx";
import { useEmbedHeight } from "./share/embed-height.ts";
import { isSpendingView, useSpending } from "./spending/spending-data.ts";
import { keyOf, writeConceptKey } from "./topic/concept-key.ts";
import { useConcepts } from "./topic/topic-data.ts";

/** The whole page: what the address asks for, from whatever the data says. */
export function App({ engine }: { readonly engine: Engine }) {
  const [asked, change] = useAddress();
  const language = asked.lang ?? browserLanguage(navigator.languages);
  const words = language === "zh" ? zh : en;
  const browserTheme = useBrowserTheme();
  const theme = asked.theme ?? browserTheme;
  const engineState = useEngineState(engine);
  const client = useQueryClient();
  const [values, reports] = useQueries({
    queries: [metricValues(engine), reportList(engine)],
  });
  const spending = useSpending(engine, asked.view);

  const concepts = useConcepts(engine, asked);
  const isQuality = asked.view === "quality";
  const quality = useQualityData(engine, isQuality);

  const error =
    values.error ??
    reports.error ??
    spending.error ??
    concepts.error ??
    (isQuality ? quality.error : null);
  const ready =
    values.data &&
    reports.data &&
    spending.isReady &&
    concepts.isReady &&
    (!isQuality || quality.data !== undefined);
  const known = useMemo(
    () =>
      knownAddress(asked, {
        districts: (reports.data ?? []).map(({ districtId }) => districtId),
        years: [
          ...(values.data ?? []).map(({ year }) => year),
          ...(reports.data ?? []).map(({ fiscalYear }) => fiscalYear),
        ],
        reports: (reports.data ?? []).map(({ id }) => id),
        concepts: concepts.rows?.map((row) => writeConceptKey(keyOf(row))),
      }),
    [asked, reports.data, values.data, concepts.rows],
  );
  // Until the data is there, nobody knows what it has.
  const address = ready ? known.address : asked;
  const isEmpty =
    ready &&
    (isQuality
      ? chosenReports(reports.data, address)
      : chosenRows(
          values.data.filter((row) => row.own),
          address,
        )
    ).length === 0;
  // The methods are told without data.
  const view: ViewState =
    address.view === "methods"
      ? "drawn"
      : error
        ? "failed"
        : !ready
          ? "loading"
          : isEmpty
            ? "empty"
            : "drawn";
  const problems = [
    ...addressProblems(location.search),
    ...(ready ? known.problems : []),
  ];
  const subject =
    isQuality || isSpendingView(address.view) || address.view === "methods"
      ? words.view[address.view]
      : words.metric[address.metric].name;
  useDocumentState({
    language,
    theme: address.theme,
    title: `${subject} · ${words.site.title}`,
    view,
    engine: engineState.state,
  });
  useViewDrawn(asked);
  useEmbedHeight(address.embed);

  const retry = () => {
    void engine.start().catch(() => {});
    void client.resetQueries();
  };
  const failed = (cause: Error, again: () => void) => (
    <FailedState error={cause} onRetry={again} />
  );

  return (
    <I18nProvider locale={words.locale}>
      <WordsProvider value={words}>
        <DatabaseProvider value={engine}>
          {!address.embed && (
            <>
              <a className="skip" href="#content">
                {words.site.skip}
              </a>
              <SiteHeader
                address={address}
                change={change}
                language={language}
                theme={theme}
              />
            </>
          )}
          <main
            id="content"
            tabIndex={-1}
            className={address.embed ? "is-embedded" : undefined}
          >
            <ErrorBoundary
              fallback={(cause, reset) =>
                failed(cause, () => {
                  retry();
                  reset();
                })
              }
            >
              {address.view === "methods" ? (
                <>
                  <AddressNotices {...{ address, problems, change }} />
                  <MethodsView address={address} language={language} />
                </>
              ) : error ? (
                failed(error, retry)
              ) : ready ? (
                <Page
                  reports={reports.data}
                  rows={values.data}
                  concepts={concepts.rows}
                  spending={spending}
                  quality={quality.data}
                  address={address}
                  change={change}
                  language={language}
                  problems={problems}
                  isEmpty={isEmpty === true}
                  onRetry={retry}
                />
              ) : (
                <LoadingState engine={engineState} />
              )}
            </ErrorBoundary>
            {view !== "failed" && !address.embed && (
              <EngineNotice
                engine={engineState}
                onRetry={() => void engine.start().catch(() => {})}
              />
            )}
          </main>
        </DatabaseProvider>
      </WordsProvider>
    </I18nProvider>
  );
}
