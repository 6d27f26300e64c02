import { useQueries, useQueryClient } from "@tanstack/react-query";
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
import { LoadingState } from "./LoadingState.tsx";
import { MethodsView } from "./methods/MethodsView.tsx";
import { Page } from "./Page.tsx";
import { useQualityData } from "./quality/quality-data.ts";
import { SiteHeader } from "./SiteHeader.tsx";
import { useEmbedHeight } from "./share/embed-height.ts";
import { isSpendingView, useSpending } from "./spending/spending-data.ts";

/** The whole page: what the address asks for, from whatever the data says. */
export function App({ engine }: { readonly engine: Engine }) {
  const [address, change] = useAddress();
  const language = address.lang ?? browserLanguage(navigator.languages);
  const words = language === "zh" ? zh : en;
  const browserTheme = useBrowserTheme();
  const theme = address.theme ?? browserTheme;
  const engineState = useEngineState(engine);
  const client = useQueryClient();
  const [values, reports] = useQueries({
    queries: [metricValues(engine), reportList(engine)],
  });
  const spending = useSpending(engine, address.view);

  const isQuality = address.view === "quality";
  const quality = useQualityData(engine, isQuality);

  const error =
    values.error ??
    reports.error ??
    spending.error ??
    (isQuality ? quality.error : null);
  const ready =
    values.data &&
    reports.data &&
    spending.isReady &&
    (!isQuality || quality.data !== undefined);
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
  const problems = addressProblems(location.search);
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
  useViewDrawn(address);
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
                  <AddressNotices problems={problems} change={change} />
                  <MethodsView address={address} language={language} />
                </>
              ) : error ? (
                failed(error, retry)
              ) : ready ? (
                <Page
                  reports={reports.data}
                  rows={values.data}
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
