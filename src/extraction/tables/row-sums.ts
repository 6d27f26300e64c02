import type { Cell } from "../../document/cells.ts";
import { readAmount } from "../../document/number.ts";
import type { Role } from "./account-role.ts";
import type { AccountRow } from "./table.ts";

// What a table's own sums say of the columns that its figures are put in.

/** The columns that a row's total is the sum of. */
const parts: ReadonlySet<Role> = new Set([
  "fiscal",
  "superior-subsidy",
  "institutional",
  "business-income",
  "subordinate",
  "other",
  "basic",
  "project",
  "remitted",
  "business",
  "subsidy",
]);

const madeOf: readonly (readonly [Role, readonly Role[]])[] = [
  ["basic", ["personnel", "public"]],
  ["fiscal", ["general", "government-fund", "state-capital", "own-funds"]],
];

/** Whether a row's figures in these columns keep its balances, a blank counting nothing; true where the columns say nothing of them. */
export function consistent(
  figures: readonly Cell[],
  choice: readonly number[],
  roles: readonly Role[],
): boolean {
  const placed = choice.map((column) => roles[column]);
  if (addsUp(figures, placed) === false) return false;
  const slack = figures.length + 1;
  const amountIn = (role: Role) => Number(figureIn(figures, placed, role));
  if (
    roles.includes("basic") &&
    roles.includes("personnel") &&
    roles.includes("public") &&
    !near(amountIn("basic"), amountIn("personnel") + amountIn("public"), slack)
  )
    return false;
  if (
    roles.includes("grand-total") &&
    roles.includes("opening") &&
    !near(
      amountIn("grand-total"),
      amountIn("total") + amountIn("opening"),
      slack,
    )
  )
    return false;
  if (!roles.includes("closing")) return true;
  const spent = amountIn("total");
  return (
    (!roles.includes("project") ||
      near(spent, amountIn("basic") + amountIn("project"), slack)) &&
    (!roles.includes("income") ||
      near(
        amountIn("opening") + amountIn("income"),
        spent + amountIn("closing"),
        slack,
      ))
  );
}

function near(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) <= slack;
}

/** In hundredths of what is printed. */
function figureIn(
  figures: readonly Cell[],
  roles: readonly (Role | undefined)[],
  role: Role,
): bigint {
  return (
    readAmount(figures[roles.indexOf(role)]?.text ?? "", "yuan")?.grains ?? 0n
  );
}

export function addsUp(
  figures: readonly Cell[],
  roles: readonly (Role | undefined)[],
): boolean | undefined {
  let total: bigint | undefined;
  let sum = 0n;
  let slack = 0n;
  figures.forEach((cell, index) => {
    const amount = readAmount(cell.text, "yuan");
    const role = roles[index];
    if (amount === undefined || role === undefined) return;
    if (role === "total") total = amount.grains;
    else if (parts.has(role)) sum += amount.grains;
    slack += amount.step;
  });
  if (total === undefined) return undefined;
  // What a column is made of, where it has none of its own.
  for (const [whole, made] of madeOf)
    if (!roles.includes(whole))
      for (const role of made) sum += figureIn(figures, roles, role);
  const gap = total > sum ? total - sum : sum - total;
  return gap <= slack;
}

/** How many columns are not the sum of their classes, in a table that prints a total and classes. */
export function columnGaps(
  rows: readonly {
    readonly account: AccountRow;
    readonly roles: readonly (Role | undefined)[];
  }[],
): number {
  const totals = rows.filter(({ account }) => account.code === "");
  const [total] = totals;
  const classes = rows.filter(({ account }) => /^\d{3}$/.test(account.code));
  if (total === undefined || totals.length > 1 || classes.length === 0)
    return 0;
  const sums = new Map<Role, { gap: bigint; slack: bigint }>();
  for (const { account, roles } of [total, ...classes])
    roles.forEach((role, index) => {
      const amount = readAmount(account.figures[index]?.text ?? "", "yuan");
      if (role === undefined || amount === undefined) return;
      const { gap, slack } = sums.get(role) ?? { gap: 0n, slack: 0n };
      sums.set(role, {
        gap: gap + (account === total.account ? -amount.grains : amount.grains),
        slack: slack + amount.step,
      });
    });
  return [...sums.values()].filter(
    ({ gap, slack }) => gap * gap > slack * slack,
  ).length;
}
