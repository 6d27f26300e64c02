import type { Cell } from "../../document/cells.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Role } from "./account-role.ts";

/** Columns that few units fill: of two that stand as near, they are the less likely. */
const rare: readonly (Role | undefined)[] = [
  "superior-subsidy",
  "subordinate",
  "remitted",
  "subsidy",
];
/** The columns that every unit fills: of two that stand as near, they are the likelier. */
const usual: readonly (Role | undefined)[] = ["basic", "project"];

export function unlikelyOf(fund: Fund): readonly (Role | undefined)[] {
  // Government funds and state capital pay for projects.
  return fund === "government-fund" || fund === "state-capital"
    ? [...rare, "basic"]
    : rare;
}

/** What speaks against columns that are seldom filled, and for those that nearly always are, in display columns. */
export function rarity(
  choose: (
    figures: readonly Cell[],
    page: number,
  ) => readonly number[] | undefined,
  rows: readonly { readonly figures: readonly Cell[]; readonly page: number }[],
  roles: readonly Role[],
  fund: Fund,
): number {
  const unlikely = unlikelyOf(fund);
  const used = new Set(
    rows.flatMap(({ figures, page }) => choose(figures, page) ?? []),
  );
  const unusual = roles.filter(
    (role, column) =>
      usual.includes(role) && !unlikely.includes(role) && !used.has(column),
  );
  return (
    12 * [...used].filter((column) => unlikely.includes(roles[column])).length +
    4 * unusual.length
  );
}
