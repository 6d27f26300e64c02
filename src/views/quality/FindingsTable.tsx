import { useCallback, useMemo } from "react";
import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import { type Address, findingOrders, type Passage } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { CentreLink } from "../CentreLink.tsx";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { filterWords } from "../figure-tools/filter-words.ts";
import { ManyPicker } from "../Picker.tsx";
import type { TableColumn } from "../table-columns.ts";
import { LineButton } from "./LineButton.tsx";
import type { FindingRow } from "./quality-rows.ts";
import { codeWords } from "./row-words.ts";

function findingColumns(
  words: Words,
  language: "zh" | "en",
  rows: readonly FindingRow[],
  openLine: (place: Passage) => void,
): readonly TableColumn<FindingRow>[] {
  const said = words.checking;
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  return [
    {
      id: "code",
      label: said.code,
      className: "cell-rule",
      isRowHeader: true,
      value: ({ finding }) => codeWords(finding.code, words),
      cell: ({ finding }) => codeWords(finding.code, words),
    },
    {
      id: "printed",
      label: said.printedWords,
      className: "cell-printed",
      value: ({ finding }) => finding.printed,
      cell: ({ finding }) => <q lang="zh-CN">{finding.printed}</q>,
    },
    {
      id: "message",
      label: said.message,
      className: "cell-words",
      value: ({ finding }) => finding.message[language],
      cell: ({ finding }) => finding.message[language],
    },
    {
      id: "report",
      label: said.report,
      className: "cell-report",
      value: ({ report }) => reportWords(report, words),
      cell: ({ report }) => (
        <CentreLink of={report.districtId}>
          {reportWords(report, words)}
        </CentreLink>
      ),
    },
    {
      id: "line",
      label: said.line,
      className: "cell-line",
      value: ({ finding }) => finding.line,
      rank: ({ id }) => places.get(id) ?? 0,
      cell: ({ report, finding }) => (
        <LineButton report={report} line={finding.line} onOpen={openLine} />
      ),
    },
  ];
}

interface FindingsTableProps {
  readonly rows: readonly FindingRow[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** What could not be read, or reads oddly, each with the way to its line. */
export function FindingsTable(props: FindingsTableProps) {
  const { rows, address, change, language } = props;
  const words = useWords();
  const { finding } = address;
  const openLine = useCallback((place: Passage) => change({ place }), [change]);
  const columns = useMemo(
    () => findingColumns(words, language, rows, openLine),
    [words, language, rows, openLine],
  );
  const chosen = useMemo(
    () =>
      rows.filter(
        (row) => finding.length === 0 || finding.includes(row.finding.code),
      ),
    [rows, finding],
  );
  const codes = distinct([...finding, ...rows.map((row) => row.finding.code)]);
  const count = (code: string) =>
    rows.filter((row) => row.finding.code === code).length;
  return (
    <section aria-labelledby="findings-title" className="quality-section">
      <h2 id="findings-title">{words.checking.findings}</h2>
      <p className="hint">{words.checking.findingsHint}</p>
      <div className="filters">
        <ManyPicker
          label={words.checking.code}
          options={codes
            .toSorted((a, b) => count(b) - count(a) || a.localeCompare(b))
            .map((id) => ({
              id,
              name: words.checking.withCount(
                codeWords(id, words),
                words.number.plain(count(id)),
              ),
            }))}
          chosen={finding}
          allWord={words.control.all}
          onChange={(chosen) => change({ finding: chosen })}
        />
      </div>
      <DataTable
        name="findings"
        caption={words.checking.findings}
        rows={chosen}
        columns={columns}
        rowId={({ id }) => id}
        orders={findingOrders}
        order={address.findingorder}
        onOrder={(findingorder) => change({ findingorder })}
        onOpen={({ report, finding: { line } }) =>
          openLine({ report: report.id, line })
        }
        about={{
          name: "findings",
          title: words.checking.findings,
          filters: [
            filterWords(
              rows.map(({ report }) => report),
              address,
              words,
            ),
            ...finding.map((code) => codeWords(code, words)),
          ].join(" · "),
          notes: [words.checking.findingsHint],
        }}
      />
    </section>
  );
}
