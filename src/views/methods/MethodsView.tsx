import { methodsWords } from "../../language/methods.ts";
import "../tables.css";
import "./methods.css";
import { Suspense, useEffect } from "react";
import type { ReportEntry } from "../../queries/report-list.ts";
import { type Address, writeAddress } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { FailedState } from "../FailedState.tsx";
import { drawnQualities, drawnStatuses } from "../quality/report-tallies.ts";
import { DataDownload } from "./DataDownload.tsx";
import { Glossary } from "./Glossary.tsx";
import { KindTable } from "./KindTable.tsx";
import { MetricDefinitions } from "./MetricDefinitions.tsx";
import { PayoutTable } from "./PayoutTable.tsx";
import { RuleTable } from "./RuleTable.tsx";
import { Paragraphs, Section, sectionIds } from "./Section.tsx";
import { WordList } from "./WordList.tsx";

interface MethodsViewProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** The browser looks for a link's part before this page is drawn. */
function useLinkedPart(): void {
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
}

/** How the figures come about, from the tables the code itself uses. It needs no engine, and but for the glossary no data. */
export function MethodsView(props: MethodsViewProps) {
  const { reports, address, change, language } = props;
  const words = useWords();
  const said = methodsWords(words).methods;
  const { lang, theme } = address;
  useLinkedPart();
  return (
    <article className="methods" aria-labelledby="methods-title">
      <h2 id="methods-title">{said.title}</h2>
      <p className="methods-lead">{said.lead}</p>
      <nav className="methods-contents" aria-label={words.site.contents}>
        <ol>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{said.section[id]}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="methods-body">
        <Section id="road">
          <Paragraphs of={said.road} />
        </Section>
        <Section id="data">
          <DataDownload language={language} />
        </Section>
        <Section id="metrics">
          <Paragraphs of={said.metrics} />
          <MetricDefinitions address={address} />
        </Section>
        <Section id="payouts">
          <Paragraphs of={said.payouts} />
          <PayoutTable language={language} />
          <p className="hint">{said.optionalWords}</p>
        </Section>
        <Section id="kinds">
          <Paragraphs of={said.kinds} />
          <KindTable />
          <p className="hint">{said.optionalWords}</p>
        </Section>
        <Section id="statuses">
          <Paragraphs of={said.statuses} />
          <WordList
            ids={drawnStatuses}
            names={words.status}
            meanings={words.statusMeaning}
          />
        </Section>
        <Section id="outcomes">
          <Paragraphs of={said.outcomes} />
          <WordList
            ids={drawnQualities}
            names={words.outcome}
            meanings={words.outcomeMeaning}
          />
        </Section>
        <Section id="tolerance">
          <Paragraphs of={said.tolerance} />
        </Section>
        <Section id="rules">
          <Paragraphs of={said.rules} />
          <RuleTable address={address} language={language} />
        </Section>
        <Section id="repairs">
          <Paragraphs of={said.repairs} />
          <p>
            <a href={writeAddress({ view: "quality", lang, theme })}>
              {said.seeRepairs}
            </a>
          </p>
        </Section>
        <Section id="findings">
          <Paragraphs of={said.findings} />
          <ul className="caveats">
            {Object.values(words.findingCode).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
        <Section id="limits">
          <ul className="caveats limits">
            {said.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Section>
        {/* Last, and by itself: it alone waits for data, and nothing stands below it to be moved. */}
        <Section id="glossary">
          <p>{said.glossary.intro}</p>
          <ErrorBoundary
            fallback={(error, reset) => (
              <FailedState error={error} onRetry={reset} />
            )}
          >
            <Suspense fallback={<p role="status">{words.state.loading}</p>}>
              <Glossary {...{ reports, address, change }} />
            </Suspense>
          </ErrorBoundary>
        </Section>
      </div>
    </article>
  );
}
