import "./quality.css";
import { useMemo } from "react";
import type { ReportEntry } from "../../queries/report-list.ts";
import { type Address, writeAddress } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { ChecksTable } from "./ChecksTable.tsx";
import { FindingsTable } from "./FindingsTable.tsx";
import { QualitySummary } from "./QualitySummary.tsx";
import type { QualityData } from "./quality-data.ts";
import { checkRows, findingRows, repairRows } from "./quality-rows.ts";
import { repairSheet, tallySheet } from "./quality-sheets.ts";
import { RepairList } from "./RepairList.tsx";
import { addTallies } from "./report-tallies.ts";

interface QualityViewProps {
  readonly data: QualityData;
  /** Those that the pickers leave. */
  readonly reports: readonly ReportEntry[];
  readonly allReports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** How far the figures can be trusted: what was read, checked, repaired, and what was odd. */
export function QualityView(props: QualityViewProps) {
  const { data, reports, allReports, address, change, language } = props;
  const words = useWords();
  const { tallies, checks, findings, facts, repaired } = data;
  const checkList = useMemo(
    () => checkRows(checks, facts, reports, allReports),
    [checks, facts, reports, allReports],
  );
  const findingList = useMemo(
    () => findingRows(findings, reports),
    [findings, reports],
  );
  const repairs = useMemo(
    () => repairRows(findings, repaired, facts, reports),
    [findings, repaired, facts, reports],
  );
  const all = addTallies(
    tallies,
    reports.map(({ id }) => id),
  );
  const plain = words.number.plain;
  return (
    <>
      <section aria-labelledby="quality-title" className="quality-section">
        <h2 id="quality-title">{words.checking.title}</h2>
        <p>
          {words.checking.summary(
            plain(all.figures),
            plain(all.facts),
            plain(all.checks),
            plain(all.outcome.fail),
            plain(all.quality["not-evaluated"]),
          )}{" "}
          <a
            href={writeAddress({
              lang: address.lang,
              theme: address.theme,
              view: "methods",
            })}
          >
            {words.checking.methods}
          </a>
        </p>
        <nav aria-label={words.site.contents} className="quality-contents">
          {(["checks", "repairs", "findings"] as const)
            .filter((part) => part !== "repairs" || repairs.length > 0)
            .map((part) => (
              <a key={part} href={`#${part}-title`}>
                {words.checking[part]}
              </a>
            ))}
        </nav>
        <QualitySummary reports={reports} tallies={tallies} change={change} />
        <FigureTools sheet={tallySheet(reports, tallies, address, words)} />
      </section>
      <ChecksTable
        rows={checkList}
        address={address}
        change={change}
        language={language}
      />
      <RepairList
        rows={repairs}
        change={change}
        language={language}
        sheet={repairSheet(repairs, address, language, words)}
      />
      <FindingsTable
        rows={findingList}
        address={address}
        change={change}
        language={language}
      />
    </>
  );
}
