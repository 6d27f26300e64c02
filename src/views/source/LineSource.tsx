import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { allFindings, type FindingEntry } from "../../queries/all-findings.ts";
import {
  type GlossaryTerm,
  glossaryTerms,
} from "../../queries/glossary-terms.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import { reportText } from "../../queries/report-text.ts";
import type { PageText } from "../../vocabulary/fact.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { codeWords } from "../quality/row-words.ts";
import { linePlace } from "./line-place.ts";
import { SourceText } from "./SourceText.tsx";

interface LineSourceProps {
  readonly report: ReportEntry;
  readonly line: number;
  readonly language: "zh" | "en";
}

/** One line of a report in its page, with what was found in it. */
export function LineSource(props: LineSourceProps) {
  const { report } = props;
  const words = useWords();
  const database = useDatabase();
  const [pages, findings, terms] = useQueries({
    queries: [
      reportText(database, report.id),
      allFindings(database),
      glossaryTerms(database),
    ],
  });
  const error = pages.error ?? findings.error ?? terms.error;
  if (error) throw error;
  if (!pages.data || !findings.data || !terms.data)
    return <p role="status">{words.source.loading}</p>;
  return (
    <Line
      {...props}
      pages={pages.data}
      findings={findings.data}
      terms={terms.data}
    />
  );
}

interface LineProps extends LineSourceProps {
  readonly pages: readonly PageText[];
  readonly findings: readonly FindingEntry[];
  readonly terms: readonly GlossaryTerm[];
}

function Line(props: LineProps) {
  const { report, line, language, pages, findings, terms } = props;
  const words = useWords();
  const found = useMemo(
    () =>
      findings.filter(
        (each) => each.report === report.id && each.line === line,
      ),
    [findings, report.id, line],
  );
  const place = useMemo(() => {
    const explained = terms.filter(
      (each) => each.report === report.id && each.line === line,
    );
    return linePlace(pages, line, [
      ...found.map(({ printed }) => printed),
      ...explained.map(({ term }) => term),
    ]);
  }, [pages, terms, report.id, line, found]);
  if (!place) return <p role="alert">{words.source.noLine(String(line))}</p>;
  const [whole, ...within] = place.marks;
  const shown = within.length > 0 ? within : [whole];
  return (
    <>
      <p className="source-report">
        <span lang="zh-CN">{report.title}</span>
      </p>
      <p className="source-value">{words.source.line(String(line))}</p>
      <SourceText
        page={place.page}
        linesBefore={place.linesBefore}
        observations={shown}
        active={shown[0]}
      />
      {found.length > 0 && (
        <>
          <h3>{words.source.findings}</h3>
          <ul className="checks">
            {found.map(({ code, message }) => (
              <li key={`${code} ${message.en}`}>
                <b>{codeWords(code, words)}</b> {message[language]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
