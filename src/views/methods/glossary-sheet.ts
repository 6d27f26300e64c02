import { reportWords } from "../../charts/report-words.ts";
import { methodsWords } from "../../language/methods.ts";
import type { Words } from "../../language/zh.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Sheet } from "../figure-tools/sheet.ts";
import { sheetOf } from "../table-columns.ts";
import { type GlossaryEntry, termWords } from "./glossary-entries.ts";

/** The glossary as a table: a row a printed entry. */
export function glossarySheet(
  entries: readonly GlossaryEntry[],
  reports: readonly ReportEntry[],
  search: string,
  words: Words,
): Sheet {
  const said = methodsWords(words).methods.glossary;
  const rows = entries.flatMap((entry) =>
    entry.explanations.flatMap(({ text, places }) =>
      places.map((place) => ({ entry, text, ...place })),
    ),
  );
  return sheetOf(
    {
      name: "glossary",
      title: methodsWords(words).methods.section.glossary,
      filters: search === "" ? words.share.allReports : search,
      notes: [said.intro],
    },
    [
      { id: "term", label: said.term, value: ({ entry }) => entry.term },
      {
        id: "name",
        label: said.english,
        value: ({ entry }) => termWords(entry, words),
      },
      { id: "explanation", label: said.explanation, value: ({ text }) => text },
      {
        id: "report",
        label: words.chart.report,
        value: ({ report: id }) => {
          const report = reports.find((each) => each.id === id);
          return report ? reportWords(report, words) : id;
        },
      },
      { id: "line", label: words.checking.line, value: ({ line }) => line },
    ],
    rows,
  );
}
