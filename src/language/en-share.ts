import type { zhShare } from "./zh-share.ts";

/** The words of taking a figure away: downloads, citations, embedding. */
export const enShare: typeof zhShare = {
  download: "Download",
  file: (kind: string) => `Download ${kind}`,
  copyTable: "Copy table",
  tableCopied: "Table copied, ready to paste into a spreadsheet",
  saved: (file: string) => `Saved ${file}`,
  failed: "The browser could not make this picture; take the SVG instead",
  source: "Source",
  address: "Address",
  dataVersion: "Data version",
  unit: "Unit",
  factId: "Fact",
  allReports: "All reports",
  wholeTable: "The whole table",
  filters: "Filters",
  title: "Cite and embed",
  open: "Cite and embed",
  intro:
    "All of this leads to the view on screen, with its filters, language and theme.",
  citation: "Citation",
  copy: (what: string) => `Copy ${what}`,
  copied: (what: string) => `${what} copied`,
  gb: "GB/T 7714",
  bibtex: "BibTeX",
  apa: "APA",
  embed: "Embed code",
  embedHint: "Chart and table only; its height follows its content.",
  dataset: "Data set",
  print: "Print",
};
