import type { Cell, Row, Shape, Widths } from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import { readAmount } from "../../document/number.ts";
import type { Fund, Phase } from "../../vocabulary/concept.ts";
import { columnsOf, type Label, measured, nearestColumns } from "./columns.ts";
import { Placing } from "./placing.ts";
import { numbersColumns } from "./table.ts";

/** What an expenditure divides into, where the right side has a column for each. */
const parts = ["basic", "personnel", "public", "project"] as const;
export type Part = (typeof parts)[number];
export type Role = "all" | Fund | Phase | Part;
const labels: readonly Label<Role>[] = [
  { words: /年初预算/, role: "initial-budget" },
  { words: /(?:全年|调整)预算/, role: "full-year-budget" },
  { words: /政府性基金/, role: "government-fund" },
  { words: /国有资本/, role: "state-capital" },
  { words: /一般公共预/, role: "general-public-budget" },
  { words: /人员经/, role: "personnel" },
  { words: /公用经/, role: "public" },
  { words: /基本支出/, role: "basic" },
  { words: /项目支出/, role: "project" },
  { words: /小计|合计|决算数|预算数|金额/, role: "all" },
];

/** A label of a row with the figures behind it. */
export interface Group {
  readonly line: number;
  readonly label: string;
  readonly side: "income" | "expenditure";
  readonly labelCell: Cell;
  readonly shape: Shape;
  readonly figures: readonly Cell[];
}

/** The right side's columns: total, then one for each fund; or budget and final account. */
export class RightSide {
  private readonly roles: readonly Role[];
  private readonly places: readonly number[] | undefined;
  private readonly placing: Placing | undefined;
  private readonly pageOf: (group: Group) => number;

  /** `given`: the funds that the left side shows money of; no other is spent. */
  constructor(
    document: Document,
    header: readonly Row[],
    wide: Widths,
    groups: readonly Group[],
    given: ReadonlySet<Fund>,
  ) {
    this.pageOf = ({ line }) => document.lines[line]?.page ?? 1;
    const most = Math.max(1, ...groups.map(({ figures }) => figures.length));
    const marked = header[0]?.shape === "marked";
    const labelAt = Math.min(...groups.map(({ labelCell }) => labelCell.left));
    const named = columnsOf(
      document,
      header.filter((row) => !numbersColumns(row)),
      wide,
      labels,
      marked ? undefined : labelAt + 1,
    );
    // "支出" above "项目" is no part: parts come by twos.
    const divided = named.filter(({ role }) => isPart(role)).length >= 2;
    const columns = divided ? named : named.filter(({ role }) => !isPart(role));
    const roles = columns.map(({ role }) => role);
    const told =
      roles.includes("all") &&
      roles.length >= most &&
      (most < 2 ||
        roles.some(isPart) ||
        [...given].every((fund) => roles.includes(fund)));
    this.roles = told ? roles : usual;
    if (marked) return;
    const own = measured(
      groups.map(({ figures }) => figures),
      this.roles.length,
    );
    this.places = own ?? (told ? columns.map(({ at }) => at) : undefined);
    const placed = groups.flatMap((group) =>
      group.figures.length === 0
        ? []
        : [{ page: this.pageOf(group), figures: group.figures }],
    );
    this.placing = new Placing(
      placed,
      told
        ? columns
        : usual.map((role, at) => ({ role, at: 12 * at, wideAt: 12 * at })),
      wide,
      this.roles[0] === "all",
      (choose) =>
        20 *
        placed.filter(({ figures, page }) => {
          const choice = choose(figures, page);
          return (
            choice !== undefined && !this.plausible(figures, choice, given)
          );
        }).length,
    );
  }

  /** Funds, or parts, add up to their total, and each fund has money to spend. */
  private plausible(
    figures: readonly Cell[],
    choice: readonly number[],
    given: ReadonlySet<Fund>,
  ): boolean {
    let total: bigint | undefined;
    let sum = 0n;
    for (const [index, column] of choice.entries()) {
      const role = this.roles[column];
      const grains =
        readAmount(figures[index]?.text ?? "", "count")?.grains ?? 0n;
      if (role === "all") total = grains;
      else if (isFund(role)) {
        if (grains !== 0n && given.size > 0 && !given.has(role)) return false;
        sum += grains;
      } else if (isPart(role)) {
        if (role !== "basic" || !this.roles.includes("personnel"))
          sum += grains;
      } else return true;
    }
    return total === undefined || figures.length < 2 || total === sum;
  }

  rolesOf(group: Group): readonly (Role | undefined)[] {
    const { figures } = group;
    if (figures.length >= this.roles.length || figures.length === 1)
      return figures.map((_, index) => this.roles[index]);
    const placed = this.placing?.columnsOf(figures, this.pageOf(group));
    if (placed !== undefined) return placed.map((column) => this.roles[column]);
    if (this.places !== undefined)
      return nearestColumns(figures, this.places, this.roles[0] === "all").map(
        (column) => this.roles[column],
      );
    const first = figures[0];
    if (first === undefined || group.shape === "spaced")
      return figures.map((_, index) => this.roles[index]);
    return figures.map((cell) => this.roles[cell.left - first.left]);
  }
}

const usual: readonly Role[] = [
  "all",
  "general-public-budget",
  "government-fund",
  "state-capital",
];

export function isFund(role: Role | undefined): role is Fund {
  return role !== undefined && role !== "all" && usual.includes(role);
}

export function isPart(role: Role | undefined): role is Part {
  return parts.some((part) => part === role);
}
