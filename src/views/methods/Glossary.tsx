import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import { reportWords } from "../../charts/report-words.ts";
import { methodsWords } from "../../language/methods.ts";
import { glossaryTerms } from "../../queries/glossary-terms.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { LineButton } from "../quality/LineButton.tsx";
import {
  foundEntries,
  type GlossaryEntry,
  glossaryEntries,
  termWords,
} from "./glossary-entries.ts";
import { glossarySheet } from "./glossary-sheet.ts";

interface GlossaryProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

interface EntryProps extends Omit<GlossaryProps, "address"> {
  readonly entry: GlossaryEntry;
}

function Entry({ entry, reports, change }: EntryProps) {
  const words = useWords();
  const named = termWords(entry, words);
  return (
    <div>
      <dt>
        <span lang="zh-CN">{entry.term}</span>
        {named !== "" && <span className="term-name">{named}</span>}
      </dt>
      {entry.explanations.map(({ text, places }) => (
        <dd key={text}>
          <p lang="zh-CN">{text}</p>
          <p className="hint">
            {methodsWords(words).methods.glossary.printed}{" "}
            {places.map(({ report: id, line }) => {
              const report = reports.find((each) => each.id === id);
              return report ? (
                <span key={`${id} ${line}`} className="term-place">
                  {reportWords(report, words)}{" "}
                  <LineButton
                    report={report}
                    line={line}
                    onOpen={(place) => change({ place })}
                  />
                </span>
              ) : null;
            })}
          </p>
        </dd>
      ))}
    </div>
  );
}

/** The forms' words as the reports themselves explain them, to search, each with the place that prints it. */
export function Glossary({ reports, address, change }: GlossaryProps) {
  const words = useWords();
  const said = methodsWords(words).methods.glossary;
  const { data: terms } = useSuspenseQuery(glossaryTerms(useDatabase()));
  const entries = useMemo(() => glossaryEntries(terms), [terms]);
  const search = address.search ?? "";
  const found = foundEntries(entries, search, words);
  return (
    <>
      <SearchField
        className="search-field"
        value={search}
        onChange={(value) => change({ search: value || null })}
      >
        <Label className="control-label">{said.search}</Label>
        <Input className="search-input" />
      </SearchField>
      <p role="status" className="hint">
        {found.length === 0
          ? said.none(search)
          : said.found(
              words.number.plain(found.length),
              words.number.plain(entries.length),
            )}
      </p>
      <dl className="glossary">
        {found.map((entry) => (
          <Entry
            key={entry.term}
            entry={entry}
            reports={reports}
            change={change}
          />
        ))}
      </dl>
      <FigureTools sheet={glossarySheet(found, reports, search, words)} />
    </>
  );
}
