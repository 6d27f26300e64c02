import { useCallback, useMemo } from "react";
import type { Words } from "../../language/zh.ts";
import { type Address, findingOrders, type Passage } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { ManyPicker } from "../Picker.tsx";
import { reportWords } from "../report-words.ts";
import { columnHelper, isChosen, sortIn } from "../table-features.ts";
import { LineButton } from "./LineButton.tsx";
import type { FindingRow } from "./quality-rows.ts";
import { codeWords } from "./row-words.ts";

const helper = columnHelper<FindingRow>();

function findingColumns(
  words: Words,
  language: "zh" | "en",
  rows: readonly FindingRow[],
  openLine: (place: Passage) => void,
) {
  const said = words.checking;
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  return helper.columns([
    helper.accessor(({ finding }) => finding.code, {
      id: "code",
      sortFn: (a, b) =>
        sortIn(words.locale)(
          { getValue: () => codeWords(a.original.finding.code, words) },
          { getValue: () => codeWords(b.original.finding.code, words) },
          "code",
        ),
      filterFn: isChosen,
      meta: { label: said.code, className: "cell-rule", isRowHeader: true },
      cell: ({ getValue }) => codeWords(getValue(), words),
    }),
    helper.accessor(({ finding }) => finding.printed, {
      id: "printed",
      meta: { label: said.printedWords, className: "cell-printed" },
      cell: ({ getValue }) => <q lang="zh-CN">{getValue()}</q>,
    }),
    helper.accessor(({ finding }) => finding.message[language], {
      id: "message",
      meta: { label: said.message, className: "cell-words" },
      cell: ({ getValue }) => getValue(),
    }),
    helper.accessor(({ report }) => reportWords(report, words), {
      id: "report",
      meta: { label: said.report, className: "cell-report" },
      cell: ({ getValue }) => getValue(),
    }),
    helper.accessor(({ id }) => places.get(id) ?? 0, {
      id: "line",
      sortFn: sortIn(words.locale),
      meta: { label: said.line, className: "cell-line" },
      cell: ({ row: { original } }) => (
        <LineButton
          report={original.report}
          line={original.finding.line}
          onOpen={openLine}
        />
      ),
    }),
  ]);
}

interface FindingsTableProps {
  readonly rows: FindingRow[];
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
  const filters = useMemo(() => [{ id: "code", value: finding }], [finding]);
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
        rows={rows}
        columns={columns}
        filters={filters}
        rowId={({ id }) => id}
        orders={findingOrders}
        order={address.findingorder}
        onOrder={(findingorder) => change({ findingorder })}
        onOpen={({ report, finding: { line } }) =>
          openLine({ report: report.id, line })
        }
      />
    </section>
  );
}
