/** What a column of a table by functional classification stands for. */
export type Role =
  | "total"
  /** With what was carried over, where the year's own total has a column too. */
  | "grand-total"
  /** Of several sources together: a column whose figures are of no concept of their own. */
  | "own-funds"
  | "fiscal"
  | "general"
  | "government-fund"
  | "state-capital"
  | "superior-subsidy"
  | "institutional"
  | "business-income"
  | "subordinate"
  | "other"
  | "basic"
  | "project"
  | "personnel"
  | "public"
  | "remitted"
  | "business"
  | "subsidy"
  | "opening"
  | "income"
  | "closing";
