import {
  keepPreviousData,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { Suspense, useMemo, useRef } from "react";
import type { Engine } from "../engine/engine.ts";
import { metricValues } from "../queries/metric-values.ts";
import { reportList } from "../queries/report-list.ts";
import { useAddress, useProblems } from "./address-state.ts";
import { chosenRows } from "./choice.ts";
import { chosenReports } from "./chosen-reports.ts";
import { DatabaseProvider, WordsProvider } from "./contexts.ts";
import { useBrowserTheme, useDocumentState } from "./document-state.ts";
import { EngineNotice } from "./EngineNotice.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { useEngineState } from "./engine-state.ts";
import { FailedState } from "./FailedState.tsx";
import { knownAddress } from "./known-address.ts";
import { LinksFollow } from "./LinksFollow.tsx";
import { LoadingState } from "./LoadingState.tsx";
import { wordsModule } from "./modules.ts";
import type { OfflineCopy } from "./offline/offline-copy.ts";
import { UpdateNotice } from "./offline/UpdateNotice.tsx";
import { Page } from "./Page.tsx";
import { SiteHeader } from "./SiteHeader.tsx";
import { useEmbedHeight } from "./share/embed-height.ts";
import { subjectOf } from "./subject.ts";
import { keyOf, writeConceptKey } from "./topic/concept-key.ts";
import { useConcepts } from "./topic/topic-data.ts";
import { ViewStateMark } from "./ViewStateMark.tsx";
import { isFiltered } from "./view-kinds.ts";

interface AppProps {
  readonly engine: Engine;
  /** What the reader's browser asks for; a link may say otherwise. */
  readonly browserLanguage: "zh" | "en";
  readonly copy: OfflineCopy;
}

/** The whole page: what the address asks for, from whatever the data says. */
export function App({ engine, browserLanguage, copy }: AppProps) {
  const [asked, change] = useAddress();
  const unread = useProblems();
  const wished = asked.lang ?? browserLanguage;
  // The other language's words come when they are asked for; until then these stay.
  const spoken = useQuery({
    ...wordsModule(wished),
    placeholderData: keepPreviousData,
  });
  const browserTheme = useBrowserTheme();
  const theme = asked.theme ?? browserTheme;
  const engineState = useEngineState(engine);
  const client = useQueryClient();
  // The same list between renders, or each would set the questions anew.
  const [values, reports] = useQueries({
    queries: useMemo(
      () => [metricValues(engine), reportList(engine)] as const,
      [engine],
    ),
  });
  const concepts = useConcepts(engine, asked);
  const drawings = useRef(0);
  const error = values.error ?? reports.error ?? concepts.error ?? spoken.error;
  const ready = values.data && reports.data && concepts.isReady;
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
    (isFiltered(address.view)
      ? (address.view === "quality"
          ? chosenReports(reports.data, address)
          : chosenRows(
              values.data.filter((row) => row.own),
              address,
            )
        ).length === 0
      : address.view !== "methods" && reports.data.length === 0);
  const problems = [...unread, ...(ready ? known.problems : [])];
  const language = spoken.data?.language ?? wished;
  const words = spoken.data?.words;
  const subject =
    words && subjectOf(address, reports.data ?? [], concepts.rows, words);
  useDocumentState({
    language,
    theme: address.theme,
    title: words && `${subject} · ${words.site.title}`,
    engine: engineState.state,
  });
  useEmbedHeight(address.embed);
  if (!words) return null; // main.tsx draws nothing before it has them

  const retry = () => {
    void engine.start().catch(() => {});
    void client.resetQueries({
      predicate: ({ state }) => state.status === "error",
    });
  };
  const failed = (cause: Error, again: () => void) => (
    <>
      <FailedState error={cause} onRetry={again} />
      <ViewStateMark state="failed" drawings={drawings} address={asked} />
    </>
  );
  const failedOnce = (cause: Error, reset: () => void) =>
    failed(cause, () => {
      retry();
      reset();
    });
  const loading = (
    <>
      <LoadingState engine={engine} />
      <ViewStateMark state="loading" drawings={drawings} address={asked} />
    </>
  );
  return (
    <WordsProvider value={words}>
      <DatabaseProvider value={engine}>
        <LinksFollow {...{ address, change }}>
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
            <ErrorBoundary fallback={failedOnce}>
              {error ? (
                failed(error, retry)
              ) : ready ? (
                <Page
                  reports={reports.data}
                  rows={values.data}
                  concepts={concepts.rows}
                  address={address}
                  change={change}
                  language={language}
                  problems={problems}
                  isEmpty={isEmpty === true}
                  onRetry={retry}
                >
                  {(view) => (
                    <ErrorBoundary key={address.view} fallback={failedOnce}>
                      <Suspense fallback={loading}>
                        {view}
                        <ViewStateMark
                          state={isEmpty ? "empty" : "drawn"}
                          drawings={drawings}
                          address={asked}
                        />
                      </Suspense>
                    </ErrorBoundary>
                  )}
                </Page>
              ) : (
                loading
              )}
            </ErrorBoundary>
            {!error && !address.embed && (
              <EngineNotice
                engine={engineState}
                onRetry={() => void engine.start().catch(() => {})}
              />
            )}
          </main>
          {!address.embed && <UpdateNotice copy={copy} />}
        </LinksFollow>
      </DatabaseProvider>
    </WordsProvider>
  );
}
