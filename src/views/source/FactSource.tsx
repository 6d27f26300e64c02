import { useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { figureWords } from "../../charts/mark-words.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import { printedReasons } from "../../queries/printed-reasons.ts";
import { reportChecks } from "../../queries/report-checks.ts";
import { reportFacts } from "../../queries/report-facts.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import {
  type ObservationEntry,
  reportObservations,
} from "../../queries/report-observations.ts";
import { reportText } from "../../queries/report-text.ts";
import { CopyButton } from "../CopyLink.tsx";
import { useDatabase, useWords } from "../contexts.ts";
import { factSubject } from "../fact-words.ts";
import { OutcomeMark } from "../OutcomeMark.tsx";
import { QualityMark } from "../QualityMark.tsx";
import { CheckList } from "./CheckList.tsx";
import { MetricUses } from "./MetricUses.tsx";
import { Occurrences } from "./Occurrences.tsx";
import { SourceText } from "./SourceText.tsx";

interface FactSourceProps {
  readonly fact: string;
  readonly report: ReportEntry;
  readonly uses: readonly MetricValue[];
  readonly language: "zh" | "en";
  readonly onOpen: (fact: string) => void;
  readonly onUnknown: (fact: string) => void;
}

/** A link may name a figure that its report no longer has. */
function UnknownFact({
  fact,
  onUnknown,
}: Pick<FactSourceProps, "fact" | "onUnknown">) {
  useEffect(() => onUnknown(fact), [fact, onUnknown]);
  return null;
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** One figure: its value, how it came about, where it is printed, what was checked. */
export function FactSource({
  fact: id,
  report,
  uses,
  language,
  onOpen,
  onUnknown,
}: FactSourceProps) {
  const words = useWords();
  const database = useDatabase();
  const [chosen, setChosen] = useState<ObservationEntry>();
  // Not by Suspense: React would keep the text back for 300 ms, once a word that it is coming has stood in its place.
  const [facts, observations, checks, pages, reasons] = useQueries({
    queries: [
      reportFacts(database, report.id),
      reportObservations(database, report.id),
      reportChecks(database, report.id),
      reportText(database, report.id),
      printedReasons(database),
    ],
  });
  const error =
    facts.error ??
    observations.error ??
    checks.error ??
    pages.error ??
    reasons.error;
  if (error) throw error;
  if (
    !facts.data ||
    !observations.data ||
    !checks.data ||
    !pages.data ||
    !reasons.data
  )
    return <p role="status">{words.source.loading}</p>;
  const fact = facts.data.find((each) => each.id === id);
  if (!fact) return <UnknownFact fact={id} onUnknown={onUnknown} />;

  const places = observations.data.filter((each) => each.fact === id);
  const active = chosen?.fact === id ? chosen : places[0];
  const page = pages.data.find((each) => each.page === active?.page);
  const taken = checks.data.filter((check) => check.facts.includes(id));
  const value = figureWords(fact.value, fact.unit, words);
  const linesBefore =
    page && active
      ? active.line -
        1 -
        lineBreaks(page.text.slice(0, active.start - page.start))
      : 0;

  return (
    <>
      <p className="source-report">
        <span lang="zh-CN">{report.title}</span>
      </p>
      <p className="source-subject">{factSubject(fact, words)}</p>
      <p className="source-value">
        {value}{" "}
        <QualityMark
          status={fact.status}
          quality={fact.quality}
          flagged={false}
          whole
        />
      </p>
      {fact.unit === "yuan" && (
        <p className="hint">
          {words.source.exact} {words.number.exactMoney(fact.value)}
        </p>
      )}
      <p>
        {fact.status === "stated" &&
        places.some((each) => each.value !== fact.value)
          ? words.source.statedWithinRounding
          : words.statusMeaning[fact.status]}
      </p>
      {taken
        .filter(({ outcome }) => outcome === "fail")
        .slice(0, 2)
        .map((check) => (
          <p key={check.id} className="source-doubt">
            <OutcomeMark outcome={check.outcome} /> {check.message[language]}
          </p>
        ))}
      {reasons.data
        .filter((reason) => reason.fact === id)
        .map((reason) => (
          <p key={`${reason.line} ${reason.text}`} className="source-reason">
            {words.source.reason[reason.explains]}
            {words.colon}
            <q lang="zh-CN">{reason.text}</q>{" "}
            <span className="occurrence-place">
              {words.source.line(String(reason.line))}
            </span>
          </p>
        ))}
      <CopyButton
        label={words.source.cite}
        done={words.source.cited}
        text={() =>
          words.source.citation(
            report.title,
            words.source.citationOf(factSubject(fact, words), value),
            active ? String(active.line) : "—",
            report.sha256,
          )
        }
      />
      {uses.length > 0 && (
        <>
          <h3>{words.source.metric}</h3>
          <MetricUses fact={id} uses={uses} onOpen={onOpen} />
        </>
      )}
      <h3>
        {fact.status === "derived" && places.length > 0
          ? words.source.addedUp(places.length)
          : words.source.occurrences(places.length)}
      </h3>
      <Occurrences
        fact={fact}
        observations={places}
        active={active}
        onChoose={setChosen}
      />
      {page && (
        <SourceText
          page={page}
          linesBefore={linesBefore}
          observations={places}
          active={active}
        />
      )}
      <h3>{words.source.checks}</h3>
      <CheckList checks={taken} language={language} />
    </>
  );
}
