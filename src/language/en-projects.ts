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
  groupReason: "Why it counts so",
  kind: "Kind",
  kinds: {
    payout: "Policy payouts and development funds",
    programme: "Other support for enterprises",
    epidemic: "Epidemic control",
    premises: "Premises and bases",
    platform: "Platforms and systems",
    equipment: "Equipment",
    talent: "Talent and jobs",
    promotion: "Promotion and publicity",
    services: "Enterprise services and studies",
    operations: "Running the office",
    other: "Other",
  },
  told: (words: string) => `name contains “${words}”`,
  toldByNothing: "the name has no word that the table of kinds knows",
  members: (names: string) => `Consists of: ${names}`,
  noneFound: (search: string) => `No project’s name contains “${search}”.`,
  clearSearch: "Clear the search",
  nothing: "These reports list no projects.",
};
