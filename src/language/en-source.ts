import type { Words } from "./zh.ts";

/** The words of the source panel. */
export const enSource: Words["source"] = {
  title: "Source",
  value: "Value",
  statedWithinRounding: "The report's printings agree within rounding.",
  exact: "Exactly",
  how: "How it was obtained",
  metric: "Used in",
  numerator: "Numerator",
  denominator: "Denominator",
  openNumerator: "Source of the numerator",
  openDenominator: "Source of the denominator",
  current: "shown here",
  printedRate: (rate: string) => `The report itself prints ${rate}`,
  occurrences: (count: number) =>
    count === 1 ? "Printed once" : `Printed ${count} times`,
  addedUp: (count: number) =>
    count === 1
      ? "Taken from one printed figure"
      : `Worked out from ${count} printed figures`,
  noOccurrence:
    "The report does not print this figure; it is worked out from the figures in the checks below.",
  goTo: (printed: string, line: string) => `Go to ${printed} in line ${line}`,
  line: (line: string) => `line ${line}`,
  page: (page: string) => `page ${page}`,
  differs: "differs from the value kept",
  checks: "Checks it took part in",
  noChecks: "No check uses this figure.",
  outcome: "Outcome",
  expected: "Expected",
  actual: "Actual",
  gap: "Gap",
  tolerance: "Tolerance",
  text: "The report's text",
  textHint: "The printed figure is highlighted",
  cite: "Copy citation",
  cited: "Citation copied",
  citation: (title: string, value: string, line: string, sha: string) =>
    `${title}, ${value} (line ${line}). File SHA-256: ${sha}`,
  citationOf: (subject: string, value: string) => `${subject}: ${value}`,
  report: "Report",
  loading: "Opening the report…",
  notOpened:
    "The source could not be opened; you may be offline. The view stays as it is.",
  noLine: (line: string) => `This report has no line ${line}.`,
  findings: "Found in this line",
  reason: {
    budget: "Why it differs from the budget, as the report says",
    "year-before": "Why it changed on the year before, as the report says",
    figure: "What the report says of it",
  },
};
