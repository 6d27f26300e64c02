import { methodsWords } from "../../language/methods.ts";
import type { Words } from "../../language/zh.ts";
import type { ConceptRow } from "../../queries/concept-rows.ts";
import type { PlacedFact } from "../../queries/fact-places.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import { conceptWords } from "../fact-words.ts";
import type { Sheet, SheetCell } from "../figure-tools/sheet.ts";

interface WholeRow {
  readonly fact: PlacedFact;
  readonly report: ReportEntry;
  /** Whose line or indicator it is. */
  readonly parent: string;
}

/** One column of the whole: what it is called and holds. */
const columns = (words: Words) => {
  const { budget, chart, control, scorecard, share } = words;
  const said = methodsWords(words).dataFiles;
  const list: readonly (readonly [
    id: string,
    title: string,
    value: (row: WholeRow) => SheetCell,
  ])[] = [
    ["report", chart.report, ({ report }) => report.id],
    ["report-title", said.reportTitle, ({ report }) => report.title],
    ["centre", scorecard.centre, ({ report }) => report.centre],
    [
      "district",
      control.district,
      ({ report }) => words.districtName(report.districtId, report.district),
    ],
    ["city", words.centre.city, ({ report }) => words.cityName(report.city)],
    ["fiscal-year", said.fiscalYear, ({ report }) => report.fiscalYear],
    ["kind", control.kind, ({ report }) => words.kindMark[report.kind]],
    [
      "concept",
      words.topic.concept,
      ({ fact }) => conceptWords(fact.concept, words),
    ],
    ["concept-id", said.conceptId, ({ fact }) => fact.concept],
    ["fund", words.topic.fund, ({ fact }) => words.fund[fact.fund]],
    ["code", budget.code, ({ fact }) => fact.code],
    ["name", chart.part, ({ fact }) => words.accountName(fact.code, fact.name)],
    ["parent", said.parent, ({ parent }) => parent],
    ["phase", said.phase, ({ fact }) => words.phase[fact.phase]],
    ["year", control.year, ({ fact }) => fact.year],
    ["value", chart.value, ({ fact }) => fact.value],
    ["unit", share.unit, ({ fact }) => words.unit[fact.unit]],
    ["status", words.source.how, ({ fact }) => words.status[fact.status]],
    ["quality", chart.quality, ({ fact }) => words.quality[fact.quality]],
    ["occurrences", said.occurrences, ({ fact }) => fact.occurrences],
    ["line", said.line, ({ fact }) => fact.line],
    ["fact", share.factId, ({ fact }) => fact.id],
  ];
  return list;
};

/** Every fact of every report with what its ids stand for: nothing rounded, money in yuan. */
export function wholeSheet(
  facts: readonly PlacedFact[],
  concepts: readonly ConceptRow[],
  reports: readonly ReportEntry[],
  words: Words,
): Sheet {
  const parents = new Map(concepts.map(({ fact, parent }) => [fact, parent]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const list = columns(words);
  return {
    name: "district-spending-facts",
    title: methodsWords(words).dataFiles.allFacts,
    filters: words.share.allReports,
    notes: [],
    columns: list.map(([id, title]) => ({ id, title })),
    rows: facts.map((fact) => {
      const report = byId.get(fact.report);
      if (!report) throw new Error(`${fact.id} is of no report in the list`);
      const parent = parents.get(fact.id) ?? "";
      return list.map(([, , value]) => value({ fact, report, parent }));
    }),
  };
}
