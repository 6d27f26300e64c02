import { methodsWords } from "../../language/methods.ts";
import { projectKindWords } from "../../vocabulary/project-kinds.ts";
import { useWords } from "../contexts.ts";
import type { TableColumn } from "../table-columns.ts";
import { MethodTable } from "./MethodTable.tsx";
import { NameWords } from "./NameWords.tsx";
import { payoutWords } from "./payout-words.ts";

type KindRow = (typeof projectKindWords)[number];

/** Which words of a project's name tell what it is for; the first match decides. */
export function KindTable() {
  const words = useWords();
  const { projects } = words;
  const { methods } = methodsWords(words);
  const columns: readonly TableColumn<KindRow>[] = [
    {
      id: "words",
      label: methods.payoutWords,
      isRowHeader: true,
      value: (row) => payoutWords(row.words).join(" "),
      cell: (row) => <NameWords pattern={row.words} />,
    },
    {
      id: "kind",
      label: projects.kind,
      value: ({ kind }) => projects.kinds[kind],
      cell: ({ kind }) => projects.kinds[kind],
    },
  ];
  return (
    <MethodTable
      name="project-kinds"
      title={methods.section.kinds}
      notes={[...methods.kinds, methods.optionalWords]}
      columns={columns}
      rows={projectKindWords}
      rowId={(row) => row.words.source}
    />
  );
}
