import type { Cell, Row, Widths } from "../../document/cells.ts";
import { readAmount } from "../../document/number.ts";
import type { Amount } from "../../vocabulary/amount.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Role } from "./account-role.ts";
import { filledColumns } from "./blank-columns.ts";
import { type Column, measured, nearestColumns } from "./columns.ts";
import { rarity, unlikelyOf } from "./likely-columns.ts";
import { Placing } from "./placing.ts";
import { addsUp, columnGaps, consistent } from "./row-sums.ts";
import type { AccountRow } from "./table.ts";

/** What a choice costs for each row that it makes wrong, in display columns. */
const misfit = 20;
/**
 * How many columns of a totals' row are other than the rest of the report says, a blank counting nothing. Of two columns the
 * one that the report says the same of is likelier than one that it says nothing of.
 */
function against(
  { figures }: AccountRow,
  roles: readonly Role[],
  own: readonly (Role | undefined)[],
  yuan: bigint,
  /** What a column counts of which the report says nothing. */
  unsaid: number,
  differs: (role: Role, amount: Amount) => boolean | undefined,
): number {
  return roles.reduce((sum, role) => {
    const index = own.indexOf(role);
    const text = index < 0 ? "0" : (figures[index]?.text ?? "");
    const amount = readAmount(text, "yuan", yuan);
    if (amount === undefined) return sum;
    return sum + Number(differs(role, amount) ?? (index < 0 ? 0 : unsaid));
  }, 0);
}

function isTotal(role: Role | undefined): boolean {
  return role === "total" || role === "grand-total";
}

interface Surroundings {
  readonly pageOf: (row: Row) => number;
  readonly yuan: bigint;
  readonly fund: Fund;
  /** Whether the rest of the report says otherwise of a column of a total's row; undefined where it says nothing. */
  readonly differs: (
    account: AccountRow,
    role: Role,
    amount: Amount,
  ) => boolean | undefined;
}

/** Which role each figure of a row has: told by place, and where places leave doubt, by the row's own sum. */
export class Layout {
  private readonly columns: readonly Column<Role>[];
  private readonly placing: Placing | undefined;
  private readonly places: readonly number[] | undefined;
  /** The column of each figure, row by row, in a table that does not begin with its total. */
  private readonly filled = new Map<readonly Cell[], readonly number[]>();
  private readonly shift: number | undefined;
  private readonly named: boolean;
  private readonly pageOf: (row: Row) => number;

  /** `named`: the header names the columns; else they are those of the form, and only sums that hold prove them. */
  constructor(
    rows: readonly AccountRow[],
    columns: readonly Column<Role>[],
    named: boolean,
    wide: Widths,
    { pageOf, differs, yuan, fund }: Surroundings,
  ) {
    this.columns = columns;
    this.named = named;
    this.pageOf = pageOf;
    const marked = rows[0]?.row.shape === "marked";
    const full = columns.length;
    const figured = rows.filter(
      (row) => row.figures.length > 0 && besideHeading(row) === undefined,
    );
    this.places = marked ? undefined : placesOf(rows, columns, full);
    this.shift =
      marked && !isTotal(columns[0]?.role)
        ? headerShift(rows, columns)
        : undefined;
    if (marked || !named || full === 0) return;
    const roles = columns.map(({ role }) => role);
    const placed = figured.map((account) => ({
      page: pageOf(account.row),
      figures: account.figures,
      total: account.code === "",
      account,
    }));
    const told = (
      account: AccountRow,
      own: readonly (Role | undefined)[],
      unsaid: number,
    ): number =>
      account.code === ""
        ? against(account, roles, own, yuan, unsaid, (role, amount) =>
            differs(account, role, amount),
          )
        : 0;
    if (!isTotal(roles[0])) {
      const unlikely = unlikelyOf(fund);
      const filled = filledColumns(
        placed.map(({ figures }) => figures),
        columns,
        (column) =>
          unlikely.includes(roles[column])
            ? 8
            : roles[column] === "opening"
              ? 5
              : 0,
        (row, choice) => consistent(placed[row]?.figures ?? [], choice, roles),
        (row, choice) => {
          const account = placed[row]?.account;
          return account === undefined
            ? 0
            : misfit *
                told(
                  account,
                  choice.map((column) => roles[column]),
                  0,
                );
        },
      );
      if (filled !== undefined) {
        placed.forEach(({ figures }, row) => {
          this.filled.set(figures, filled[row] ?? []);
        });
        return;
      }
    }
    this.placing = new Placing(
      placed,
      columns,
      wide,
      isTotal(roles[0]),
      (choose) =>
        placed.reduce((sum, { figures, page, account }) => {
          const choice = choose(figures, page);
          if (choice === undefined) return sum;
          const own = choice.map((column) => roles[column]);
          const wrong =
            !consistent(figures, choice, roles) ||
            addsUp(figures, own) === false;
          return sum + (wrong ? misfit : 0) + misfit * told(account, own, 0.5);
        }, 0) + rarity(choose, placed, roles, fund),
    );
    this.placing.reconsider(() => {
      const seen = placed.map(({ account, figures, page }) => ({
        account,
        roles: (this.placing?.columnsOf(figures, page) ?? []).map(
          (column) => roles[column],
        ),
      }));
      return (
        columnGaps(seen) +
        seen.reduce((sum, row) => sum + told(row.account, row.roles, 0), 0)
      );
    });
  }

  rolesOf(account: AccountRow): readonly (Role | undefined)[] {
    const { figures, row } = account;
    const balances = besideHeading(account);
    if (balances !== undefined) return balances;
    const roles = this.columns.map(({ role }) => role);
    const found = this.guess(figures, roles, this.pageOf(row));
    return this.named || addsUp(figures, found) !== false
      ? found
      : figures.map(() => undefined);
  }

  private guess(
    figures: readonly Cell[],
    roles: readonly Role[],
    page: number,
  ): readonly (Role | undefined)[] {
    if (figures.length === roles.length)
      return figures.map((_, index) => roles[index]);
    // More figures than the header has columns: which is which is not known.
    if (figures.length > roles.length && this.named && roles.length > 0)
      return figures.map(() => undefined);
    if (figures.length > roles.length)
      return figures.map((_, index) => roles[index]);
    const guess = this.byPlace(figures, roles, page);
    if (figures.length < 2 || addsUp(figures, guess) !== false) return guess;
    const inOrder = figures.map((_, index) => roles[index]);
    return addsUp(figures, inOrder) === true ? inOrder : guess;
  }

  private byPlace(
    figures: readonly Cell[],
    roles: readonly Role[],
    page: number,
  ): readonly (Role | undefined)[] {
    if (this.places === undefined) return this.byCell(figures);
    const filled = this.filled.get(figures);
    if (filled !== undefined) return filled.map((column) => roles[column]);
    const columns =
      this.placing?.columnsOf(figures, page) ??
      nearestColumns(figures, this.places, isTotal(roles[0]), (choice) =>
        consistent(figures, choice, roles),
      );
    return columns.map((column) => roles[column]);
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
