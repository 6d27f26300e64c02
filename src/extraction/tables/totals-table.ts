import {
  type Cell,
  isFigure,
  type Row,
  type Shape,
} from "../../document/cells.ts";
import type { BaseConcept, Fund, Phase } from "../../vocabulary/concept.ts";
import { classOf } from "../accounts.ts";
import type { PartialSubject, Reading } from "../reading.ts";
import { columnsOf, type Label, measured, nearestColumns } from "./columns.ts";
import type { Region } from "./regions.ts";
import { numbersColumns, TableExtract } from "./table.ts";
import {
  bare,
  expenditureRows,
  incomeRows,
  joinedLabels,
  knownLabel,
} from "./totals-rows.ts";

type Role = "all" | Fund | Phase;
const labels: readonly Label<Role>[] = [
  { words: /年初预算/, role: "initial-budget" },
  { words: /(?:全年|调整)预算/, role: "full-year-budget" },
  { words: /政府性基金/, role: "government-fund" },
  { words: /国有资本/, role: "state-capital" },
  { words: /一般公共预/, role: "general-public-budget" },
  { words: /小计|合计|决算数|预算数|金额/, role: "all" },
];

/** 收入支出总表: income on the left, expenditure on the right, a label before each figure. */
export function readTotalsTable(
  reading: Reading,
  region: Region,
): TableExtract {
  const extract = new TableExtract(reading, region);
  const rows = joinedLabels(region.rows);
  const first = rows.findIndex((row) =>
    groupsOf(row, false).some(
      ({ label, figures }) => figures.length > 0 && knownLabel(label),
    ),
  );
  const header = rows.slice(0, Math.max(0, first));
  const rowNumbers =
    header.some((row) => row.cells.some((cell) => /行次/.test(cell.text))) ||
    countsUp(rows);
  const grouped = rows
    .slice(Math.max(0, first))
    .filter((row) => !numbersColumns(row))
    .map((row) => groupsOf(row, rowNumbers));
  const right = new RightSide(
    header,
    grouped.flatMap((groups) =>
      groups.filter((group) => group.side === "expenditure"),
    ),
  );
  let balances: BaseConcept | undefined;
  for (const groups of grouped) {
    for (const group of groups) {
      const subject = subjectOf(group, region, balances);
      if (subject === undefined) continue;
      if (group.figures.length === 0) extract.blank(subject);
      if (group.side === "income") {
        balances =
          subject.concept === "income.opening-balance"
            ? "income.opening-balance"
            : subject.concept === "income.grand-total"
              ? undefined
              : balances;
        extract.figure(group.figures[0], subject);
        continue;
      }
      right.rolesOf(group).forEach((role, index) => {
        extract.figure(group.figures[index], withRole(subject, role, region));
      });
    }
  }
  return extract.finish();
}

interface Group {
  readonly label: string;
  readonly side: "income" | "expenditure";
  readonly labelCell: Cell;
  readonly shape: Shape;
  readonly figures: readonly Cell[];
}

/** Whole numbers behind the first labels that count up line by line are row numbers. */
function countsUp(rows: readonly Row[]): boolean {
  const numbers = rows.flatMap((row) => {
    const first = groupsOf(row, false)[0]?.figures[0]?.text ?? "";
    return /^\d{1,3}$/.test(first) ? [Number(first)] : [];
  });
  const steps = numbers.filter(
    (value, index) => index > 0 && value === (numbers[index - 1] ?? 0) + 1,
  );
  return steps.length >= 4 && steps.length >= (numbers.length - 1) * 0.8;
}

/** A row's labels, each with the figures that follow it; the row number behind a label is no figure. */
function groupsOf(row: Row, rowNumbers: boolean): readonly Group[] {
  const groups: { label: string; labelCell: Cell; cells: Cell[] }[] = [];
  for (const cell of row.cells) {
    if (cell.text === "") continue;
    if (!isFigure(cell.text))
      groups.push({ label: bare(cell.text), labelCell: cell, cells: [] });
    else groups.at(-1)?.cells.push(cell);
  }
  return groups.map(({ label, labelCell, cells }, index) => ({
    label,
    labelCell,
    shape: row.shape,
    side: sideOf(label, index, groups.length, row, labelCell),
    figures:
      rowNumbers && /^\d{1,3}$/.test(cells[0]?.text ?? "")
        ? withoutOtherRowNumber(cells.slice(1), row, labelCell)
        : cells,
  }));
}

/** Where a label on the right is blank, its row number follows the left label's own figures. */
function withoutOtherRowNumber(
  cells: readonly Cell[],
  row: Row,
  label: Cell,
): readonly Cell[] {
  if (row.shape !== "marked") return cells;
  const first = cells[0];
  if (first === undefined) return cells;
  const limit = label.left + 3;
  return label.left <= 1 ? cells.filter((cell) => cell.left < limit) : cells;
}

function sideOf(
  label: string,
  index: number,
  count: number,
  row: Row,
  cell: Cell,
): "income" | "expenditure" {
  if (expenditureRows.some(({ words }) => words.test(label)))
    return "expenditure";
  if (/支出/.test(label) && classOf(label) !== undefined) return "expenditure";
  if (incomeRows.some(({ words }) => words.test(label))) return "income";
  if (count > 1) return index === 0 ? "income" : "expenditure";
  if (row.shape === "marked") return cell.left >= 3 ? "expenditure" : "income";
  return cell.left > 20 ? "expenditure" : "income";
}

function subjectOf(
  group: Group,
  region: Region,
  balances: BaseConcept | undefined,
): PartialSubject | undefined {
  const { label, side } = group;
  if (/^总计$|^合计$/.test(label))
    return {
      concept:
        side === "income" ? "income.grand-total" : "expenditure.grand-total",
      fund: region.fund,
    };
  const table = side === "income" ? incomeRows : expenditureRows;
  const row = table.find(({ words }) => words.test(label));
  if (row !== undefined) {
    if (balances !== undefined && row.fund !== undefined)
      return { concept: balances, fund: row.fund };
    return { concept: row.concept, fund: row.fund ?? region.fund };
  }
  if (side === "income") return undefined;
  const code = classOf(label);
  return code === undefined
    ? undefined
    : {
        concept: "expenditure.by-function",
        fund: region.fund,
        code,
        name: label,
      };
}

/** The right side's columns: total, then one for each fund; or budget and final account. */
class RightSide {
  private readonly roles: readonly Role[];
  private readonly places: readonly number[] | undefined;

  constructor(header: readonly Row[], groups: readonly Group[]) {
    const most = Math.max(1, ...groups.map(({ figures }) => figures.length));
    const marked = header[0]?.shape === "marked";
    const labelAt = Math.min(...groups.map(({ labelCell }) => labelCell.left));
    const columns = columnsOf(
      header.filter((row) => !numbersColumns(row)),
      labels,
      marked ? undefined : labelAt + 1,
    );
    const roles = columns.map(({ role }) => role);
    this.roles =
      roles.includes("all") && roles.length >= most
        ? roles
        : ["all", "general-public-budget", "government-fund", "state-capital"];
    const own = measured(
      groups.map(({ figures }) => figures),
      this.roles.length,
    );
    this.places = marked
      ? undefined
      : (own ??
        (roles.length === this.roles.length
          ? columns.map(({ at }) => at)
          : undefined));
  }

  rolesOf(group: Group): readonly (Role | undefined)[] {
    const { figures } = group;
    if (figures.length >= this.roles.length || figures.length === 1)
      return figures.map((_, index) => this.roles[index]);
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

function withRole(
  subject: PartialSubject,
  role: Role | undefined,
  region: Region,
): PartialSubject {
  switch (role) {
    case undefined:
    case "all":
    case "fiscal":
      return subject;
    case "initial-budget":
    case "full-year-budget":
    case "final":
      return { ...subject, phase: role };
    default:
      return region.fund === "fiscal" ? { ...subject, fund: role } : subject;
  }
}
