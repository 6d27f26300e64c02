import type { zhMethods } from "./zh-methods.ts";

/** The words of the methods page. Lists of metrics, payout lines and rules come from the tables that the code uses. */
export const enMethods: typeof zhMethods = {
  title: "Where the figures come from, and how they are checked",
  lead: "How each metric is worked out, which spending counts as policy payouts, how every figure is checked and repaired, and what the figures cannot tell. The tables below are the definitions the program itself uses, so they cannot differ from what the page shows.",
  section: {
    road: "From report to fact",
    data: "Download all data",
    metrics: "How the metrics are defined",
    payouts: "What counts as a policy payout",
    kinds: "Kinds of projects",
    statuses: "Four ways a fact comes about",
    outcomes: "Four outcomes of a check",
    tolerance: "Rounding and tolerance",
    rules: "Every rule",
    repairs: "How repairs are decided",
    findings: "Oddities found",
    glossary: "Glossary: the reports' own words",
    limits: "What the figures cannot tell",
  },
  road: [
    "The only sources are the final accounts and budgets that the centres publish. Every printed figure is read with its unit, its line and the words around it. A figure that belongs to nothing known is listed as an oddity: it is neither guessed at nor passed over.",
    "Figures of one report that say the same thing make one fact: total expenditure in the final account of 2021, say, may be printed seven times in the text and the tables. A fact keeps every place, and each opens the printed page.",
    "A change on the year before is a fact too. The year before is worked out from it and drawn hollow, apart from what is printed outright.",
  ],
  metrics: [
    "A metric can have several definitions. Numerator and denominator are each one fact of the report: the first in the list that it prints, and of that the first fund. Without one of them there is no rate, and the page says what is missing.",
    "The trend shows figures, an index (each series' own first year = 100%) or the change since the first year that all series of final accounts have; nothing is relative to a base of zero or less. The dashed line is the median of the peers' final accounts: doubtful figures left out, and only in years that at least two thirds of the centres, and two, have a figure of. On a centre's page the median is of the others' latest final accounts.",
  ],
  definition: "Definition",
  unit: "Unit",
  numerator: "Numerator",
  denominator: "Denominator",
  funds: "Funds, in this order",
  noDenominator: "none, the amount itself",
  whereMissing: "Where missing",
  caveats: "Before quoting",
  chart: (metric: string) => `Chart of ${metric}`,
  sql: "The SQL behind it",
  phase: (phase: string) => ` (${phase})`,
  basis: (basis: string) => ` (${basis})`,
  payouts: [
    "The name of a project or fund decides whether it is money paid out to enterprises under a policy. Of the lists of projects in a report, the finest that adds up to project expenditure is taken, and each line is held against this table, from the top: the first match decides. The words are those of the reports.",
    "The strict definition counts lines that are named payouts, and the fund that payouts come from only where the report itemises no payout. The broad definition counts all three classes. A report with no such line has no value for this metric, which is not the same as 0.",
  ],
  kinds: [
    "Where spending is divided by kind of project, the table of policy payouts above decides first. What it does not know is told by the words of its name, from the top: the first match decides. A name without any such word counts as “Other”. Beside each project stand the words that decided.",
  ],
  payoutWords: "Name contains",
  payoutClass: "Class",
  payoutWhy: "Because",
  payoutCounts: "Counted in",
  payoutClasses: {
    payout: "Policy payout",
    fund: "Development fund",
    programme: "Further support",
  },
  payoutCountsIn: {
    payout: "strict and broad",
    fund: "broad; and strict, where no payout is itemised",
    programme: "broad only",
  },
  payoutFunction: (code: string) => ` (charged to class ${code})`,
  optionalWords:
    "Words in square brackets may be absent, a slash stands between alternatives, and at an ellipsis a few characters may stand between.",
  statuses: ["Every fact says how it came about."],
  outcomes: [
    "A check is one relation that must hold between figures of a report, worked out anew from what is printed. It has one of four outcomes, in the same words everywhere on the page.",
    "What checks say of a fact follows from those it took part in: one that does not hold makes it doubtful; failing that, one that holds only within rounding is said. A check that does not hold speaks against the figures that no other check supports, and against all of them when all are supported. A fact that no check could be made of is marked as not checked, and never counts as agreed.",
  ],
  tolerance: [
    "Reports round money to two decimals of ten thousand yuan, so sums of several figures may be off in the last place. The tolerance is worked out from the digits that are printed: each figure is off by at most half of its last digit, and a sum by the total of these. It is never a percentage that somebody chose.",
    "A printed 0 has no last digit and is taken to be as precise as the finer figures of its report. People and vehicles are counted, so they have no tolerance. A rate may be rounded or cut, so it may fall short by less than one unit of its last digit.",
    "Money is checked in whole cents, never in floating point.",
  ],
  rules: [
    "The data files use the same ids. Each link opens the quality page filtered by that rule.",
  ],
  seeChecks: (rule: string) => `See the checks: ${rule}`,
  seeChecksShort: "See the checks",
  repairs: [
    "Some reports were damaged when they were published: the digits before a thousands comma turned into 1, ten thousand yuan became yuan, one figure is printed in different ways. A figure is repaired only where the report's own arithmetic leaves one value. Repaired facts are marked everywhere, and the quality page lists what was printed and the proof.",
    "There are three kinds of candidates: what another place of the report prints; one changed digit above the hundreds; a unit that slipped by ten, a hundred, a thousand or ten thousand. One is taken only if it makes a failing check hold, mends more checks than it breaks, and no other change of the figures in that check does as well. A figure made so small that 0 would do as well proves nothing.",
    "Where no single value is left, the figure stays as printed and is marked as conflicting or doubtful. Each odd place of a repaired figure still has a failing check that occurrences agree, so a failing check does not always cast doubt on the value kept.",
  ],
  seeRepairs: "See every repair",
  findings: [
    "Whatever was odd while reading is recorded with its kind, its line and its words. Some of it is harmless (a figure within a stated reason), some tells of damage in the report itself (a missing table, a damaged year).",
  ],
  limits: [
    "Missing is not zero. What a report does not print, a table it leaves empty and a printed 0 are three different things, and the page says which.",
    "Budgets and final accounts are never ranked together: one is a plan, the other a result. A completion rate always names its denominator, the initial budget or the full-year budget.",
    "Figures of different years may stand side by side but are not one year's; the page says so whenever they do.",
    "Some reports came as text alone, their tables published as pictures: those figures cannot be read, and less can be checked.",
    "Checks find where a report contradicts itself. A figure that is wrong in the same way everywhere passes all of them.",
    "A centre that was renamed remains one centre and one series; the trend marks the year.",
    "There are only the few reports taken in so far: they do not stand for the whole city.",
  ],
  glossary: {
    intro:
      "What the reports themselves say their words mean, in Chinese as printed, with an English name where there is one. Where reports explain a word differently, each wording stands with the reports and lines that print it, one click away.",
    search: "Search terms and explanations",
    found: (shown: string, total: string) =>
      `Showing ${shown} of ${total} terms`,
    none: (search: string) => `No term or explanation contains “${search}”.`,
    printed: "Printed in",
    term: "Term",
    english: "In English",
    explanation: "Explanation",
  },
};
