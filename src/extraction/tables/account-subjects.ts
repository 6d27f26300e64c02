import type { BaseConcept, Fund } from "../../vocabulary/concept.ts";
import type { PartialSubject } from "../reading.ts";
import type { Role } from "./account-role.ts";
import type { Region } from "./regions.ts";

const incomeConcepts: Partial<Readonly<Record<Role, BaseConcept>>> = {
  "superior-subsidy": "income.superior-subsidy",
  institutional: "income.institutional",
  "business-income": "income.business",
  subordinate: "income.subordinate",
  other: "income.other",
  opening: "income.opening-balance",
};
const expenditureConcepts: Partial<Readonly<Record<Role, BaseConcept>>> = {
  basic: "expenditure.basic",
  project: "expenditure.project",
  personnel: "expenditure.personnel",
  public: "expenditure.public",
  remitted: "expenditure.remitted",
  business: "expenditure.business",
  subsidy: "expenditure.subordinate-subsidy",
  opening: "income.opening-balance",
  closing: "expenditure.closing-balance",
  income: "income.total",
};
const columnFunds: Partial<Readonly<Record<Role, Fund>>> = {
  fiscal: "fiscal",
  general: "general-public-budget",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
};

/** What a figure of an account table is of, by its column and row. */
export function subjectFor(
  role: Role,
  region: Region,
  side: "income" | "expenditure",
  total: boolean,
  code: string,
  name: string,
): PartialSubject {
  const fund = columnFunds[role] ?? region.fund;
  if (side === "income") {
    const own = incomeConcepts[role];
    if (role === "grand-total")
      return total
        ? { concept: "income.grand-total", fund }
        : { concept: "income.by-function", fund, code, name };
    if (total) {
      if (role === "total") return { concept: "income.total", fund };
      return { concept: own ?? "income.fiscal", fund };
    }
    return {
      concept: "income.by-function",
      fund,
      code,
      name,
      parent: own ?? "",
    };
  }
  const own = expenditureConcepts[role];
  if (total) return { concept: own ?? "expenditure.total", fund };
  if (role === "basic" || role === "project")
    return { concept: `expenditure.by-function.${role}`, fund, code, name };
  return {
    concept: "expenditure.by-function",
    fund,
    code,
    name,
    parent: own ?? "",
  };
}
