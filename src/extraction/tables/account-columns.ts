import type { Cell, Row } from "../../document/cells.ts";
import { readAmount } from "../../document/number.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import {
  type Column,
  columnsOf,
  type Label,
  measured,
  nearestColumns,
} from "./columns.ts";
import { type AccountRow, numbersColumns } from "./table.ts";

export type Role =
  | "total"
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
  | "remitted"
  | "business"
  | "subsidy"
  | "opening"
  | "income"
  | "closing";

const expenditureLabels: readonly Label<Role>[] = [
  { words: /基本支出/, role: "basic" },
  { words: /项目支出/, role: "project" },
  { words: /上缴上级/, role: "remitted" },
  { words: /经营支出/, role: "business" },
  { words: /附属单位/, role: "subsidy" },
  { words: /年初(?:财政拨款)?结转|上年结转/, role: "opening" },
  { words: /年末(?:财政拨款)?结转/, role: "closing" },
  { words: /本年收入/, role: "income" },
  {
    words: /本年支出|小计|合计|决算数$|预算数$|^金额/,
    role: "total",
  },
];
const incomeLabels: readonly Label<Role>[] = [
  { words: /上级补助/, role: "superior-subsidy" },
  { words: /附属单位/, role: "subordinate" },
  { words: /经营收入/, role: "business-income" },
  { words: /事业收入/, role: "institutional" },
  { words: /其他收入/, role: "other" },
  { words: /政府性基金/, role: "government-fund" },
  { words: /国有资本/, role: "state-capital" },
  { words: /一般公共预算/, role: "general" },
  { words: /财政拨款/, role: "fiscal" },
  { words: /收入合计|合计|小计/, role: "total" },
];
const canonical: Readonly<Record<"income" | "expenditure", readonly Role[]>> = {
  income: [
    "total",
    "fiscal",
    "superior-subsidy",
    "institutional",
    "business-income",
    "subordinate",
    "other",
  ],
  expenditure: ["total", "basic", "project", "remitted", "business", "subsidy"],
};
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

/** The columns that the header names, or, where it cannot be read, those of the form. */
export function headerColumns(
  header: readonly Row[],
  side: "income" | "expenditure",
  fund: Fund,
): { readonly columns: readonly Column<Role>[]; readonly named: boolean } {
  const columns = columnsOf(
    header.filter((row) => !numbersColumns(row)),
    side === "income" ? incomeLabels : expenditureLabels,
  );
  const known = columns.map(({ role }) => role);
  if (known.includes("total") && known.length >= 2)
    return { columns, named: true };
  // Tables of other funds begin with their balances: what their header does not say is not guessed.
  if (fund === "government-fund" || fund === "state-capital")
    return { columns: [], named: true };
  return {
    columns: canonical[side].map((role, at) => ({ role, at })),
    named: false,
  };
}

/** Which role each figure of a row has: told by place, and where places leave doubt, by the row's own sum. */
export class Layout {
  private readonly columns: readonly Column<Role>[];
  private readonly places: readonly number[] | undefined;
  private readonly shift: number | undefined;
  private readonly named: boolean;

  /** `named`: the header names the columns; else they are those of the form, and only sums that hold prove them. */
  constructor(
    rows: readonly AccountRow[],
    columns: readonly Column<Role>[],
    named: boolean,
  ) {
    this.columns = columns;
    this.named = named;
    const marked = rows[0]?.row.shape === "marked";
    const full = columns.length;
    this.places = marked ? undefined : placesOf(rows, columns, full);
    this.shift =
      marked && columns[0]?.role !== "total"
        ? headerShift(rows, columns)
        : undefined;
  }

  rolesOf(account: AccountRow): readonly (Role | undefined)[] {
    const { figures } = account;
    const balances = besideHeading(account);
    if (balances !== undefined) return balances;
    const roles = this.columns.map(({ role }) => role);
    const found = this.guess(figures, roles);
    return this.named || addsUp(figures, found) !== false
      ? found
      : figures.map(() => undefined);
  }

  private guess(
    figures: readonly Cell[],
    roles: readonly Role[],
  ): readonly (Role | undefined)[] {
    if (figures.length === roles.length)
      return figures.map((_, index) => roles[index]);
    // More figures than the header has columns: which is which is not known.
    if (figures.length > roles.length && this.named && roles.length > 0)
      return figures.map(() => undefined);
    if (figures.length > roles.length)
      return figures.map((_, index) => roles[index]);
    const guess =
      this.places === undefined
        ? this.byCell(figures)
        : nearestColumns(figures, this.places, roles[0] === "total", (choice) =>
            consistent(figures, choice, roles),
          ).map((column) => roles[column]);
    if (figures.length < 2 || addsUp(figures, guess) !== false) return guess;
    const inOrder = figures.map((_, index) => roles[index]);
    return addsUp(figures, inOrder) === true ? inOrder : guess;
  }

  /** Cells between marks keep their blanks: the first figure is the first column. */
  private byCell(figures: readonly Cell[]): readonly (Role | undefined)[] {
    const first = figures[0]?.left ?? 0;
    const shift = this.shift ?? first;
    return figures.map((cell) => this.columns[cell.left - shift]?.role);
  }
}

function placesOf(
  rows: readonly AccountRow[],
  columns: readonly Column<Role>[],
  full: number,
): readonly number[] {
  const figures = rows.map((row) => row.figures);
  const header = columns.map(({ at }) => at);
  // Where the header could not be placed, figures of full rows say where columns are.
  const own = measured(figures, full);
  if (own !== undefined) return own;
  const most = Math.max(0, ...figures.map((cells) => cells.length));
  const partial = measured(figures, most);
  if (partial === undefined || header.every((at, index) => at === index))
    return partial ?? header;
  return header.map((at) => {
    const near = partial
      .filter((place) => Math.abs(place - at) <= 8)
      .sort((left, right) => Math.abs(left - at) - Math.abs(right - at))[0];
    return near ?? at;
  });
}

function headerShift(
  rows: readonly AccountRow[],
  columns: readonly Column<Role>[],
): number | undefined {
  const name = rows
    .find((row) => row.code !== "")
    ?.row.cells.findIndex((cell) => /[一-龥]/.test(cell.text));
  return name === undefined || columns.length === 0 ? undefined : name + 1;
}

/** In a total's row that names 合计, 基本支出 and 项目支出, figures stand beside these: balances and income. */
function besideHeading({
  row,
  figures,
}: AccountRow): readonly Role[] | undefined {
  const heading = row.cells.filter(({ text }) =>
    /^(?:基本|项目)支出$/.test(text),
  );
  const last = heading.at(-1);
  if (last === undefined) return undefined;
  const before = figures.filter(({ start }) => start < last.start).length;
  const left: readonly Role[] = before > 1 ? ["opening", "income"] : ["income"];
  return figures.map((_, index) =>
    index < before ? (left[index] ?? "income") : "closing",
  );
}

/** Whether a row's figures in these columns keep its balances; true where the columns say nothing of them. */
function consistent(
  figures: readonly Cell[],
  choice: readonly number[],
  roles: readonly Role[],
): boolean {
  if (!roles.includes("closing")) return true;
  const placed = choice.map((column) => roles[column]);
  if (addsUp(figures, placed) === false) return false;
  const amountIn = (role: Role) =>
    readAmount(figures[placed.indexOf(role)]?.text ?? "", "count")?.grains ??
    0n;
  return (
    !placed.includes("total") ||
    amountIn("opening") + amountIn("income") ===
      amountIn("total") + amountIn("closing")
  );
}

function addsUp(
  figures: readonly Cell[],
  roles: readonly (Role | undefined)[],
): boolean | undefined {
  let total: bigint | undefined;
  let sum = 0n;
  let slack = 0n;
  figures.forEach((cell, index) => {
    const amount = readAmount(cell.text, "count");
    const role = roles[index];
    if (amount === undefined || role === undefined) return;
    if (role === "total") total = amount.grains;
    else if (parts.has(role)) sum += amount.grains;
    slack += amount.step;
  });
  if (total === undefined) return undefined;
  const gap = total > sum ? total - sum : sum - total;
  return gap <= slack;
}
