import type { zhProjects } from "./zh-projects.ts";

/** The words of the projects view. */
export const enProjects: typeof zhProjects = {
  title: "Projects",
  question:
    "Which projects did the centres spend on, and how far did they get?",
  hint: "Every project that a report lists; choose an amount for its source. The budget is the full-year one (in budgets, the initial one).",
  search: "Search project names",
  name: "Project",
  place: "Centre and year",
  budget: "Budget",
  executed: "Executed",
  rate: "Rate",
  score: "Score",
  group: "Paid to enterprises?",
  groups: {
    payout: "Policy payout",
    fund: "Development fund",
    programme: "Other support",
    other: "No",
  },
};
