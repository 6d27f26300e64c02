import { methodsWords } from "../../language/methods.ts";
import { type PayoutLine, payoutLines } from "../../vocabulary/payout-lines.ts";
import { useWords } from "../contexts.ts";
import type { TableColumn } from "../table-columns.ts";
import { MethodTable } from "./MethodTable.tsx";
import { NameWords } from "./NameWords.tsx";
import { payoutWords } from "./payout-words.ts";

/** Which words of a project's name count under which class, and why; the first match decides. */
export function PayoutTable({ language }: { readonly language: "zh" | "en" }) {
  const words = methodsWords(useWords()).methods;
  const why = (line: PayoutLine) =>
    line.because[language] +
    (line.function === undefined ? "" : words.payoutFunction(line.function));
  const columns: readonly TableColumn<PayoutLine>[] = [
    {
      id: "words",
      label: words.payoutWords,
      isRowHeader: true,
      value: (line) => payoutWords(line.words).join(" "),
      cell: (line) => <NameWords pattern={line.words} />,
    },
    {
      id: "class",
      label: words.payoutClass,
      value: (line) => words.payoutClasses[line.class],
      cell: (line) => words.payoutClasses[line.class],
    },
    {
      id: "counts",
      label: words.payoutCounts,
      value: (line) => words.payoutCountsIn[line.class],
      cell: (line) => words.payoutCountsIn[line.class],
    },
    { id: "why", label: words.payoutWhy, value: why, cell: why },
  ];
  return (
    <MethodTable
      name="payout-lines"
      title={words.section.payouts}
      notes={[...words.payouts, words.optionalWords]}
      columns={columns}
      rows={payoutLines}
      rowId={(line) => line.words.source}
    />
  );
}
