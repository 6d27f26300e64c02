import type { zhDataFiles } from "./zh-data-files.ts";

/** The words of taking all data away at once, in English. */
export const enDataFiles: typeof zhDataFiles = {
  allFacts: "All facts",
  intro:
    "The files are made in the browser, with no other site involved; after a first visit they need no network. Money is in yuan, nothing is rounded.",
  file: { csv: "All facts, CSV", zip: "All files, ZIP" },
  about: {
    csv: "One fact a row: report, concept, year, value, outcome of its checks and the line it is printed on. Opens in Excel.",
    zip: "The CSV above with the eight Parquet tables (texts, places, checks, findings and so on), the datapackage.json that describes their columns, licence and citation.",
  },
  making: "Making the file…",
  failed: "The file could not be made: the data did not come. Try again.",
  licence:
    "Licence: MIT. Use, change and pass on freely; name the source and the data version.",
  inside:
    "facts.csv: all facts, one a row. *.parquet: the same facts with their places, checks, findings, reasons, terms and the reports' text. datapackage.json: tables and columns, sizes and hashes.",
  reportTitle: "Report title",
  fiscalYear: "Report year",
  conceptId: "Concept id",
  parent: "Belongs to",
  phase: "Phase",
  occurrences: "Times printed",
  line: "First printed on line",
};
