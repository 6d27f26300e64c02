import type { Words } from "./zh.ts";

/** The words of the quality view: what was read, checked, found and repaired. */
export const enQuality = {
  outcome: {
    pass: "Holds",
    rounding: "Holds within rounding",
    fail: "Does not hold",
    "not-evaluated": "Could not be checked",
  },
  outcomeMeaning: {
    pass: "Worked out from the printed figures, it holds exactly.",
    rounding:
      "There is a gap, and the rounding of the printed figures can explain it.",
    fail: "The gap is more than rounding can explain: the report contradicts itself.",
    "not-evaluated":
      "A figure that it needs is missing, or the base is 0. Unchecked is not the same as clean.",
  },
  findingCode: {
    "repaired-figure": "Repaired figure",
    "unread-figure": "Figure of nothing known",
    "figure-in-reason": "Figure within a reason",
    "difference-from-budget": "Difference from the budget",
    "unknown-row": "Row not recognised",
    "missing-table": "Missing table",
    "empty-table": "Empty table, explained",
    "empty-table-without-note": "Empty table, unexplained",
    "no-table-unit": "Table without a unit",
    "restored-code": "Account code restored",
    "wrong-class-name": "Wrong class name",
    "misplaced-account": "Account levels that do not match",
    "damaged-year": "Damaged year",
    "template-leftover": "Words left from the blank form",
    "doubled-word": "Word printed twice",
    "doubled-heading": "Heading printed twice",
    "account-name": "Wrong account name",
    "project-name": "Project called otherwise",
    "percent-sign": "Percentage without its sign",
    "doubled-row": "Row printed twice",
    "skipped-number": "Heading number left out",
    "stray-figure": "Figure out of place",
    "other-year": "Wrong year",
    "odd-unit": "Unit that does not fit",
    "missing-row": "Row left out",
    "rows-without-figures": "Table without amounts",
    "total-without-column": "Total lacks a column",
    "rate-of-nothing": "Rate on a base of 0",
    "doubled-term": "Account explained twice",
    "unknown-account": "Account that does not exist",
    "unexplained-account": "Account not explained",
  },
  checking: {
    title: "Data quality: what was read, and what was checked",
    summary: (
      figures: string,
      facts: string,
      checks: string,
      fail: string,
      unchecked: string,
    ) =>
      `The chosen reports print ${figures} figures, which make ${facts} facts. Of ${checks} checks, ${fail} do not hold; for ${unchecked} facts there is no check at all.`,
    methods: "Rules and repairs explained",
    report: "Report",
    figures: "Printed figures",
    facts: "Facts",
    byQuality: "Facts, by what checks say",
    byStatus: "Facts, by how they came about",
    byOutcome: "Checks, by outcome",
    checksCount: "Checks",
    showOutcome: (outcome: string, count: string, report: string) =>
      `Show only the checks of ${report}: ${outcome}, ${count}`,
    checks: "Every check",
    checksHint:
      "Those that do not hold come first. Choose a row, or a button in it, for the printed source.",
    outcomeColumn: "Outcome",
    rule: "Rule",
    arithmetic: "Arithmetic",
    places: "Places",
    withCount: (word: string, count: string) => `${word} (${count})`,
    clear: "Clear outcome and rule",
    shown: (shown: string, total: string) => `${shown} of ${total} shown`,
    more: (count: string) => `Show ${count} more`,
    none: "No row matches the filters.",
    openFact: (name: string) => `Source of ${name}`,
    openLine: (line: string, report: string) =>
      `Text of ${report} at line ${line}`,
    others: (count: string) =>
      count === "1" ? "1 more fact" : `${count} more facts`,
    unprinted: "not printed",
    sortBy: (column: string) => `Sort by ${column}`,
    repairs: "Repaired figures",
    repairsHint:
      "The printed figure is corrupt, and the report's own arithmetic leaves one value. Each is listed with what is printed and the proof.",
    figure: "Fact",
    printed: "Printed",
    kept: "Kept",
    proof: "Proof",
    findings: "Oddities found",
    findingsHint:
      "What could not be read, or reads oddly. Nothing is passed over in silence.",
    code: "Kind",
    line: "Line",
    message: "What it means",
    printedWords: "Printed words",
  },
} satisfies Pick<
  Words,
  "outcome" | "outcomeMeaning" | "findingCode" | "checking"
>;
