import type { Cell, Row } from "../../document/cells.ts";
import { isFigure } from "../../document/figures.ts";
import { readAmount } from "../../document/number.ts";
import type { BaseConcept, Fund } from "../../vocabulary/concept.ts";
import { classOf } from "../accounts.ts";
import type { PartialSubject, Reading } from "../reading.ts";
import { mostFigures } from "./most-figures.ts";
import type { Region } from "./regions.ts";
import { isFilled, numbersColumns, TableExtract } from "./table.ts";
import {
  type Group,
  isFund,
  type Part,
  RightSide,
  type Role,
} from "./totals-columns.ts";
import {
  bare,
  expenditureRows,
  incomeRows,
  joinedLabels,
  knownLabel,
} from "./totals-rows.ts";

/** 收入支出总表: income on the left, expenditure on the right, a label before each figure. */
export function readTotalsTable(
  reading: Reading,
  region: Region,
): TableExtract {
  const extract = new TableExtract(reading, region);
  const rows = joinedLabels(region.rows);
  const first = rows.findIndex((row) =>
    groupsOf(row, undefined).some(
      ({ label, figures }) => figures.length > 0 && knownLabel(label),
    ),
  );
  const header = rows.slice(0, Math.max(0, first));
  const rowNumbers = rowNumbersOf(rows, header);
  const grouped = rows
    .slice(Math.max(0, first))
    .filter((row) => !numbersColumns(row))
    .map((row) => groupsOf(row, rowNumbers));
  const right = new RightSide(
    reading.document,
    header,
    region.wide,
    grouped.flatMap((groups) =>
      groups.filter((group) => group.side === "expenditure"),
    ),
    fundsGiven(grouped, region),
  );
  let balances: BaseConcept | undefined;
  for (const groups of grouped) {
    for (const group of groups) {
      const subject = subjectOf(group, region, balances);
      if (subject === undefined) continue;
      if (group.figures.every(({ text }) => !isFigure(text)))
        extract.blank(subject);
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

interface RowNumbers {
  /** What the right side's numbers are ahead of the left side's in the same row. */
  readonly ahead: number | undefined;
}

/** The numbers behind a table's labels; undefined where they are figures. */
function rowNumbersOf(
  rows: readonly Row[],
  header: readonly Row[],
): RowNumbers | undefined {
  const named = header.some((row) =>
    row.cells.some((cell) => /行次/.test(cell.text)),
  );
  if (!named && !countsUp(rows)) return undefined;
  const votes = new Map<number, number>();
  for (const row of rows) {
    const [left, right] = groupsOf(row, undefined).map(({ figures }) =>
      wholeNumber(figures[0]),
    );
    if (left === undefined || right === undefined) continue;
    votes.set(right - left, (votes.get(right - left) ?? 0) + 1);
  }
  const [most] = [...votes].sort((left, right) => right[1] - left[1]);
  return { ahead: most !== undefined && most[1] >= 3 ? most[0] : undefined };
}

function wholeNumber(cell: Cell | undefined): number | undefined {
  return /^\d{1,3}$/.test(cell?.text ?? "") ? Number(cell?.text) : undefined;
}

/** Whole numbers behind the first labels that count up line by line are row numbers. */
function countsUp(rows: readonly Row[]): boolean {
  const numbers = rows.flatMap(
    (row) => wholeNumber(groupsOf(row, undefined)[0]?.figures[0]) ?? [],
  );
  const steps = numbers.filter(
    (value, index) => index > 0 && value === (numbers[index - 1] ?? 0) + 1,
  );
  return steps.length >= 4 && steps.length >= (numbers.length - 1) * 0.8;
}

/** A row's labels, each with the figures that follow it; the row number behind a label is no figure. */
function groupsOf(
  row: Row,
  rowNumbers: RowNumbers | undefined,
): readonly Group[] {
  const groups: { label: string; labelCell: Cell; cells: Cell[] }[] = [];
  for (const cell of row.cells) {
    if (cell.text === "") continue;
    if (isFilled(cell.text)) {
      const own = groups.at(-1)?.cells;
      if (own !== undefined && own.length < mostFigures) own.push(cell);
    } else groups.push({ label: bare(cell.text), labelCell: cell, cells: [] });
  }
  return groups.map(({ label, labelCell, cells }, index) => ({
    line: row.line,
    label,
    labelCell,
    shape: row.shape,
    side: sideOf(label, index, groups.length, row, labelCell),
    figures:
      rowNumbers !== undefined && wholeNumber(cells[0]) !== undefined
        ? withoutOtherRowNumber(cells, row, labelCell, rowNumbers)
        : cells,
  }));
}

/** A label's figures less its row number, and less the right side's, which follows them where the label there is blank. */
function withoutOtherRowNumber(
  cells: readonly Cell[],
  row: Row,
  label: Cell,
  { ahead }: RowNumbers,
): readonly Cell[] {
  const figures = cells.slice(1);
  if (row.shape !== "marked") {
    const other = (wholeNumber(cells[0]) ?? 0) + (ahead ?? Number.NaN);
    const from = figures.findIndex((cell) => wholeNumber(cell) === other);
    return from < 0 ? figures : figures.slice(0, from);
  }
  const limit = label.left + 3;
  return label.left <= 1
    ? figures.filter((cell) => cell.left < limit)
    : figures;
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

/** The funds that the income side has figures of. */
function fundsGiven(
  grouped: readonly (readonly Group[])[],
  region: Region,
): ReadonlySet<Fund> {
  const given = new Set<Fund>();
  for (const group of grouped.flat()) {
    if (group.side !== "income") continue;
    const fund = subjectOf(group, region, undefined)?.fund;
    const amount = readAmount(group.figures[0]?.text ?? "", "count");
    if (fund !== undefined && isFund(fund) && (amount?.grains ?? 0n) !== 0n)
      given.add(fund);
  }
  return given;
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
    case "basic":
    case "project":
    case "personnel":
    case "public":
      return partOf(subject, role);
    default:
      return region.fund === "fiscal" ? { ...subject, fund: role } : subject;
  }
}

/** 基本支出, its halves and 项目支出 beside the expenditure that they are parts of. */
function partOf(subject: PartialSubject, part: Part): PartialSubject {
  const concept = `expenditure.${part}` as const;
  if (subject.concept !== "expenditure.by-function")
    return { concept, fund: subject.fund };
  return part === "basic" || part === "project"
    ? { ...subject, concept: `expenditure.by-function.${part}` }
    : { ...subject, parent: concept };
}
