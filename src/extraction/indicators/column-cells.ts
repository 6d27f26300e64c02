import {
  type Cell,
  type Row as Cells,
  centre,
  rowOf,
  type Widths,
  wordsOf,
} from "../../document/cells.ts";
import { plain } from "../../document/characters.ts";
import type { Document, Line } from "../../document/document.ts";
import type { Stack } from "../tables/head.ts";
import { isScore } from "./row.ts";

/** What the columns of an evaluation hold, by their heads. */
const heads = [
  ["name", /三级指标|^指标名称/],
  ["nature", /指标性质|计算符号/],
  ["unit", /(?:计量|度量|指标)单位/],
  ["actual", /实际|完成值|完成情况/],
  ["target", /指标值|目标值|预期值/],
  ["weight", /分值|权重/],
  ["score", /得分/],
  ["reason", /偏差|原因|改进|说明|备注/],
  ["level", /一级|二级|绩效指标|年度/],
] as const;
export type Role = (typeof heads)[number][0];

interface Column {
  readonly role: Role;
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

export interface Placed {
  readonly role: Role;
  readonly line: number;
  readonly cell: Cell;
}

/** Whether a head has the columns of an evaluation beside one another: names, targets, outturns, points. */
export function isColumned(words: string): boolean {
  return (
    /[一二]级指标.*三级指标/.test(words) &&
    /指标值|目标值|预期值/.test(words) &&
    /实际完成|完成值|完成情况/.test(words) &&
    /分值|权重/.test(words) &&
    /得分/.test(words)
  );
}

/**
 * Rows that were set column by column, each cell on a line of its own: so many points, as many that were got before
 * them, outturns, targets and names. Each cell keeps its row's place: the last of its lines.
 */
export function tornRows(
  rows: readonly Cells[],
): ReadonlyMap<number, readonly Placed[]> {
  const alone = rows.map(({ cells }) => {
    const filled = cells.filter(({ text }) => text !== "");
    return filled.length === 1 ? filled[0] : undefined;
  });
  const out = new Map<number, readonly Placed[]>();
  const points = (line: number) => isScore(alone[line]?.text ?? "");
  for (let line = 0; line < rows.length; line++) {
    if (!points(line) || points(line - 1)) continue;
    let end = line;
    while (points(end)) end++;
    const count = (end - line) / 2;
    const start = line - 3 * count;
    const cells = alone.slice(Math.max(0, start), end);
    if (!Number.isInteger(count) || start < 0) continue;
    if (cells.some((cell) => cell === undefined)) continue;
    cells.forEach((cell, index) => {
      const role = tornOrder[Math.floor(index / count)];
      if (cell !== undefined && role !== undefined)
        out.set(start + index, [{ role, line: start + (index % count), cell }]);
    });
  }
  return out;
}

const tornOrder: readonly Role[] = [
  "name",
  "target",
  "actual",
  "weight",
  "score",
];

/** Lines that an evaluation in columns takes, from its head to its total: no sentences. */
export function columnedLines(document: Document): ReadonlySet<number> {
  const taken = new Set<number>();
  let left = 0;
  document.lines.forEach(({ text }, index) => {
    const words = plain(text);
    if (isColumned(words)) left = longest;
    if (left === 0) return;
    left--;
    taken.add(index);
    if (/^(?:总分|总计|合计|备注|说明|注:)|^第.部分|表$/.test(words)) left = 0;
  });
  return taken;
}

/** No form has more lines of indicators. */
export const longest = 150;

export function cellsOf(line: Line, index: number, widths: Widths): Cells {
  return /[\t|]|<td/i.test(line.text)
    ? rowOf(line, index, widths)
    : wordsOf(line, index, widths);
}

/** A row between marks: its cells stand as far before its points as their heads stand before the points' heads. */
export function beforePoints(
  row: Cells,
  line: number,
  columns: readonly Column[],
): readonly Placed[] {
  const at = (role: Role) => columns.find((one) => one.role === role)?.at;
  const weight = at("weight") ?? 0;
  const pair = pairOf(row.cells);
  if (pair < 0) return [];
  return columns.flatMap(({ role, at: own }): Placed[] => {
    const cell = row.cells[pair + own - weight];
    return cell === undefined || cell.text === "" || role === "level"
      ? []
      : [{ role, line, cell }];
  });
}

export function columnsOf(stacks: readonly Stack[]): readonly Column[] {
  return stacks.flatMap(({ words, at, left, right }) => {
    const text = words.join("");
    const role = heads.find(([, pattern]) => pattern.test(text))?.[0];
    return role === undefined ? [] : [{ role, at, left, right }];
  });
}

/**
 * Where the columns stand by their own cells: a converter sets a full line, as heads are, closer than the others. A row
 * ends in outturn and points, before these its target, before that its name.
 */
export function measuredColumns(
  rows: readonly Cells[],
  columns: readonly Column[],
): readonly Column[] {
  const seen = new Map<Role, Cell[]>();
  const keep = (role: Role, cell: Cell | undefined) => {
    if (cell !== undefined) seen.set(role, [...(seen.get(role) ?? []), cell]);
  };
  const values = valuesOf(columns);
  for (const { cells: all } of rows) {
    const cells = all.filter(({ text }) => text !== "");
    const pair = pairOf(cells);
    if (pair < values.length) continue;
    keep("weight", cells[pair]);
    keep("score", cells[pair + 1]);
    values.forEach((role, index) => {
      keep(role, cells[pair - values.length + index]);
    });
    const name = cells[pair - values.length - 1];
    if (/[一-龥]{4}/.test(name?.text ?? "") && !/指标?$/.test(name?.text ?? ""))
      keep("name", name);
  }
  const measured = columns.map((column): Column => {
    const own = seen.get(column.role) ?? [];
    return own.length === 0
      ? column
      : {
          role: column.role,
          at: median(own.map(centre)),
          left: median(own.map(({ left }) => left)),
          right: median(own.map(({ right }) => right)),
        };
  });
  const last = measured.find(({ role }) => role === "score")?.right ?? 0;
  return measured.map((column) =>
    column.role === "reason" && column.left < last
      ? { ...column, at: last + 8, left: last + 2, right: last + 14 }
      : column,
  );
}

/** The columns between names and points, in their order. */
function valuesOf(columns: readonly Column[]): readonly Role[] {
  return [...columns]
    .sort((left, right) => left.at - right.at)
    .map(({ role }) => role)
    .filter((role) => /^(?:nature|target|unit|actual)$/.test(role));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** A row's cells in their columns. Before points stand the values, as many as there are columns of them. */
export function placedIn(
  row: Cells,
  line: number,
  columns: readonly Column[],
): readonly Placed[] {
  const cells = row.cells.filter(({ text }) => text !== "");
  const pair = pairOf(cells);
  // A row has its points but once.
  const worded = columns.filter(
    ({ role }) => role !== "weight" && role !== "score",
  );
  const values = valuesOf(columns);
  const first = cells[pair - values.length];
  const whole =
    pair >= 0 && first !== undefined && nearest(first, worded) === values[0];
  return cells.map((cell, index): Placed => {
    const role = (): Role => {
      if (pair < 0) return nearest(cell, columns);
      if (index === pair) return "weight";
      if (index === pair + 1) return "score";
      if (index > pair) return "reason";
      const value = whole ? values[index - (pair - values.length)] : undefined;
      return value ?? nearest(cell, worded);
    };
    return { role: role(), line, cell };
  });
}

/** The first of the last two cells beside one another that hold points: what a row may give, and no more than it what it got. */
function pairOf(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell, index) => {
    const next = cells[index + 1];
    return (
      next !== undefined &&
      isScore(cell.text) &&
      isScore(next.text) &&
      Number(next.text) <= Number(cell.text)
    );
  });
}

function nearest(cell: Cell, columns: readonly Column[]): Role {
  let best: Role = "level";
  let least = Number.POSITIVE_INFINITY;
  for (const { role, at, left, right: end } of columns) {
    // Points are figures, and figures no names.
    if ((role === "weight" || role === "score") && !isScore(cell.text))
      continue;
    if (role === "name" && !/[一-龥]/.test(cell.text)) continue;
    const common = Math.min(cell.right, end) - Math.max(cell.left, left);
    const off = Math.abs(centre(cell) - at) - Math.max(0, common);
    if (off < least) {
      least = off;
      best = role;
    }
  }
  return best;
}
