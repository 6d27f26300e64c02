import { englishAccount } from "../vocabulary/english-accounts.ts";
import { englishCity, englishDistrict } from "../vocabulary/english-cities.ts";
import { enBudget } from "./en-budget.ts";
import { enBudgetView } from "./en-budget-view.ts";
import { enCentre } from "./en-centre.ts";
import { enCompare } from "./en-compare.ts";
import { enMetrics } from "./en-metrics.ts";
import { enOpening } from "./en-opening.ts";
import { enProjects } from "./en-projects.ts";
import { enQuality } from "./en-quality.ts";
import { enShare } from "./en-share.ts";
import { enSource } from "./en-source.ts";
import { enComposition } from "./en-spending.ts";
import { enTopic } from "./en-topic.ts";
import { enTrend } from "./en-trend.ts";
import { numbersIn } from "./numbers.ts";
import type { Words } from "./zh.ts";

const and = new Intl.ListFormat("en", { type: "conjunction" });

export const en: Words = {
  locale: "en",
  ...enBudget,
  ...enMetrics,
  ...enQuality,
  source: enSource,
  share: enShare,
  composition: enComposition,
  budget: enBudgetView,
  opening: enOpening,
  centre: enCentre,
  compare: enCompare,
  topic: enTopic,
  trend: enTrend,
  projects: enProjects,
  number: numbersIn(
    "en",
    [{ threshold: 0, yuan: 1_000_000, word: "million yuan" }],
    [4, 4],
    "yuan",
  ),
  list: (items: readonly string[]) => and.format(items),
  points: (signed: string) => `${signed} points`,
  districtName: englishDistrict,
  cityName: (city: string) => englishCity(city) ?? city,
  accountName: (code, printed) => englishAccount(code, printed) ?? printed,
  colon: ": ",
  site: {
    title: "What district enterprise centres spend",
    tagline:
      "Final accounts and budgets compared, every number one click from its printed source",
    skip: "Skip to content",
    views: "Views",
    contents: "On this page",
    footer:
      "Figures come from the accounts and budgets the centres publish. Missing is never zero; repaired and doubtful figures are marked.",
    data: "Download all data",
    reports: "Reports used",
    fullView: "Open the full page",
    update:
      "A new version is ready. This page stays as it is until you change.",
    updateNow: "Use the new version",
    updateLater: "Later",
    about: "This page sends no data anywhere and sets no cookies.",
  },
  view: {
    compare: "Compare",
    centre: "Centre",
    composition: "Composition",
    budget: "Budget and final",
    projects: "Projects",
    trend: "Trend",
    quality: "Quality",
    methods: "Methods",
  },
  control: {
    filters: "Filters",
    district: "District",
    year: "Year",
    kind: "Kind",
    metric: "Metric",
    definition: "Definition",
    chart: "Chart",
    sort: "Sort",
    language: "Language",
    theme: "Theme",
    all: "All",
    chosen: (count: number) => `${count} chosen`,
    reset: "Clear filters",
    searchList: "Search",
    noneInList: "Nothing by that name",
    copyLink: "Copy link",
    sendLink: "Share link",
    copied: "Link copied",
    copyFailed: "The browser does not allow copying; copy from the address bar",
    close: "Close",
  },
  chartKind: { bar: "Bars", dot: "Dots" },
  sortKey: { value: "By value", name: "By district", year: "By year" },
  kindChoice: {
    all: "Accounts and budgets",
    final: "Final accounts only",
    budget: "Budgets only",
  },
  kindMark: { final: "Final account", budget: "Budget" },
  themeChoice: { light: "Light", dark: "Dark" },
  otherLanguage: "中文",
  scorecard: {
    title: "Four metrics at a glance",
    hint: "Choose a figure for its source, a metric's name for its chart.",
    centre: "Centre and year",
    brokenNote:
      "A bar with a gap goes beyond its column's scale: its length is not in proportion, its figure is.",
    barNote: "Bars compare within a column; the upright line is 100%.",
    chooseMetric: (metric: string) => `Show the chart of ${metric}`,
  },
  chart: {
    value: "Value",
    year: "Year",
    reference: "100%",
    table: "The same numbers as a table",
    marks: (title: string, count: number) =>
      `${title}, ${count} data points. Arrow keys move, Enter opens the source.`,
    legend: "Legend",
    final: "Final account",
    budget: "Budget",
    derived: "Derived from a report",
    renaming: (place: string, year: string, before: string, after: string) =>
      `${place}: from its ${year} report on, ${before} is named ${after}; it is one centre and one series.`,
    renamedPlace: (place: string) => `${place} renamed`,
    renamedShort: "Renamed",
    missing: "Reports without a value",
    definitionLine: "Worked out as",
    numerator: "Numerator",
    denominator: "Denominator",
    printed: "As printed",
    statedIn: "Stated in",
    report: "Report",
    part: "Project or class",
    quality: "Checks",
    gap: "No line joins years that are not next to each other",
    openSource: "Enter or click for the source",
    drawnOf: {
      report: (drawn: string, all: string) =>
        `${drawn} of ${all} reports are drawn, the latest of each centre first; the table has all.`,
      centre: (drawn: string, all: string) =>
        `${drawn} of ${all} centres are drawn; the table has all.`,
    },
    drawMore: {
      report: (count: number) => `Show ${count} more reports`,
      centre: (count: number) => `Show ${count} more centres`,
    },
    pattern: "Budgets are drawn as a dashed outline",
    perClass: "Classes",
    flaggedMark: "⚑",
    repairedMark: "✎",
    derivedMark: "Σ",
  },
  notice: {
    title: "Note",
    years: (years: readonly string[]) =>
      `Years differ: the figures are of ${and.format([...years])}. Do not read them as one year.`,
    kinds:
      "Final accounts and budgets stand apart and are not ranked together.",
    bases: (bases: readonly string[]) =>
      `The figures stand on different bases (${and.format([...bases])}) and should not be ranked directly.`,
    above: "A share above 100% is drawn in full and flagged as doubtful.",
    address: (parameter: string, value: string) =>
      `The link's ${parameter}=${value} is not known; the default is shown instead.`,
    unknownFact:
      "The figure this link points to is not in this data; it may have a new name.",
    dismiss: "Got it",
  },
  state: {
    loading: "Reading the data…",
    loadingEngine: "Starting the query engine…",
    loaded: (bytes: string, total: string) => `${bytes} of ${total} MB`,
    withoutEngine:
      "The query engine did not start: the page works as it is, but takes no questions in SQL.",
    noReports: "There is no report yet",
    noReportsWhy:
      "Once a final account or a budget has been read, its figures stand here.",
    empty: "No report matches the filters",
    emptyWhy: (filters: readonly string[]) =>
      `Filters now: ${filters.join("; ")}.`,
    failed: {
      start: "The query engine did not start",
      tables: "The data could not be read",
      died: "The query engine stopped",
      other: "Something unexpected happened",
    },
    failedWhy: {
      start:
        "The browser could not download the engine, or may not run it (WebAssembly). Another network or browser may help.",
      tables:
        "A data file is missing, did not arrive whole, or is not the published one. The page shows no figure that it cannot prove.",
      died: "The browser may have run out of memory. Trying again starts the engine and reads the data anew.",
      other: "The page could not draw this view.",
    },
    stillThere:
      "Your choices are still in the address: the link can be copied, and trying again returns to the same view.",
    detail: "Technical detail",
    retry: "Try again",
    draw: "The chart could not be drawn",
  },
};
