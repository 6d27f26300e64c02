import type { Words } from "./zh.ts";

/** The words of one centre's page, in English. */
export const enCentre: Words["centre"] = {
  list: "Centres",
  question:
    "Choose a centre to see all of it: metrics, trend, composition, budget and final account, projects, failed checks.",
  choose: "Centre",
  city: "City",
  name: "Name as last printed",
  reports: "Reports",
  latest: "Latest",
  holds: (count, years) =>
    `${count} ${count === 1 ? "report" : "reports"} read (${years}):`,
  figures: (report) => `${report}: its metrics beside its peers`,
  median: "Peers' median",
  centres: (count) => `${count} centres`,
  tooFew: "fewer than 2 centres have it",
  peerCount: "Centres in the median",
  difference: "Difference from the median",
  medianNote: (peers, years) =>
    `Median: of the other centres (${peers.replace(/\.$/, "")}), the latest final account of each${years.length === 0 ? "" : ` (${years.join(", ")})`}, doubtful figures left out, two centres at least. The years may differ.`,
  onlyBudget:
    "This centre has only a budget, which is not held against others' final accounts.",
  oneReport:
    "This centre has one report: the trend has that year, and the others that the report itself tells of.",
  parts: {
    figures: "Metrics",
    metric: "Trend",
    composition: "Composition",
    budget: "Budget and final account",
    projects: "Projects",
    checks: "Failed checks",
  },
  projects: "Largest projects",
  largest: (shown, all) =>
    `Its reports list ${all} projects; these are the ${shown} largest.`,
  allProjects: "All projects",
  checks: "Failed checks",
  noFailed: "No check of this centre's reports fails.",
  allChecks: "All checks and findings",
};
