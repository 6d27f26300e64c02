import { type Cell, centre, type Row } from "../../document/cells.ts";
import { isFigure } from "../../document/figures.ts";
import { readAmount } from "../../document/number.ts";
import { deal } from "../indicators/deal.ts";
import { filledColumns } from "../tables/blank-columns.ts";
import { assignments } from "../tables/columns.ts";
import type { ListColumn, ListRole } from "./list-head.ts";

/** A row of a list: what it is called, and its amounts in their columns. */
export interface ListRow {
  readonly name: string;
  readonly total: boolean;
  readonly amounts: ReadonlyMap<ListRole, Cell>;
}

function isTotal(words: readonly Cell[]): boolean {
  return /^(?:合计|总计)/.test(words.map(({ text }) => text).join(""));
}
/** What a list's parts are, of which the total is the sum. */
const parts: ReadonlySet<ListRole> = new Set([
  "general",
  "government-fund",
  "state-capital",
  "fiscal",
  "other",
  "carried",
  "goods",
  "works",
  "services",
]);

/** A line with its words and its amounts. */
interface Split {
  readonly line: number;
  readonly words: readonly Cell[];
  readonly amounts: readonly Cell[];
}

/** The rows of a list, whose names may be wrapped around their amounts; undefined where these make no sums. */
export function rowsOfList(
  rows: readonly Row[],
  columns: readonly ListColumn[],
): readonly ListRow[] | undefined {
  const amounts = columns.filter(({ kind }) => kind === "amount");
  const decimals = rows.some(({ cells }) =>
    cells.some(({ text }) => isFigure(text) && /\.\d/.test(text)),
  );
  const split = rows.map((row, line) => splitRow(row, line, decimals));
  const anchors = joinedAnchors(
    split.filter((one) => one.amounts.length > 0),
    amounts.length > 1,
  );
  const marked = rows.some(({ shape }) => shape === "marked");
  const placed = marked
    ? anchors.map((anchor) => byHead(anchor, amounts))
    : inColumns(anchors, amounts);
  if (placed === undefined) return undefined;
  const names = marked
    ? split
        .filter((one) => one.amounts.length > 0)
        .map(({ words }) => namedIn(words, columns))
    : namesOf(split, anchors, columns);
  return anchors.flatMap(({ words }, row): ListRow[] => {
    const total = isTotal(words);
    const own = placed[row];
    const name = names[row] ?? "";
    return own === undefined || (!total && name === "")
      ? []
      : [{ name, total, amounts: own }];
  });
}

function splitRow(row: Row, line: number, decimals: boolean): Split {
  const filled = row.cells.filter(({ text }) => text !== "");
  const lastWord = filled.findLastIndex(({ text }) => /[一-龥]/.test(text));
  const isAmount = ({ text }: Cell, index: number) =>
    isFigure(text) &&
    !text.endsWith("%") &&
    (decimals ? /\.\d/.test(text) : index > lastWord);
  return {
    line,
    words: filled.filter(({ text }) => /[一-龥]/.test(text)),
    amounts: filled.filter(isAmount),
  };
}

/** A row's total and what it is made of may stand on two lines, one under the other. */
function joinedAnchors(
  lines: readonly Split[],
  summed: boolean,
): readonly Split[] {
  const out: Split[] = [];
  for (const one of lines) {
    const last = out.at(-1);
    const apart =
      summed &&
      last !== undefined &&
      last.amounts.length === 1 &&
      one.line - last.line <= 2 &&
      one.amounts.every(({ left }) => left > (last.amounts[0]?.left ?? 0)) &&
      sumOf(one.amounts) === sumOf(last.amounts);
    if (apart && last !== undefined)
      out[out.length - 1] = {
        line: last.line,
        words: last.words,
        amounts: [...last.amounts, ...one.amounts],
      };
    else out.push(one);
  }
  return out;
}

function sumOf(cells: readonly Cell[]): bigint {
  return cells.reduce(
    (sum, { text }) => sum + (readAmount(text, "yuan")?.grains ?? 0n),
    0n,
  );
}

/** The columns of all rows' amounts: each row's total is the sum of its parts. */
function inColumns(
  rows: readonly Split[],
  columns: readonly ListColumn[],
): readonly ReadonlyMap<ListRole, Cell>[] | undefined {
  const roles = columns.map(({ role }) => role);
  const summed =
    roles.includes("total") && roles.some((role) => parts.has(role));
  const filled = filledColumns(
    rows.map(({ amounts }) => amounts),
    columns,
    (column) => (roles[column] === "total" ? -20 : 0),
    (row, choice) => !summed || addsUp(rows[row]?.amounts ?? [], choice, roles),
    () => 0,
  );
  return filled?.map((choice, row) => {
    const own = new Map<ListRole, Cell>();
    choice.forEach((column, index) => {
      const role = roles[column];
      const cell = rows[row]?.amounts[index];
      if (role !== undefined && cell !== undefined) own.set(role, cell);
    });
    return own;
  });
}

function addsUp(
  cells: readonly Cell[],
  choice: readonly number[],
  roles: readonly ListRole[],
): boolean {
  const of = (wanted: (role: ListRole) => boolean) =>
    sumOf(
      cells.filter((_, index) => {
        const role = roles[choice[index] ?? -1];
        return role !== undefined && wanted(role);
      }),
    );
  const gap = of((role) => role === "total") - of((role) => parts.has(role));
  const slack = BigInt(cells.length) * 100n;
  return gap * gap <= slack * slack;
}

function byHead(
  { amounts }: Split,
  columns: readonly ListColumn[],
): ReadonlyMap<ListRole, Cell> {
  const own = new Map<ListRole, Cell>();
  for (const cell of amounts) {
    const column = columns.find(({ at }) => at === cell.left);
    if (column !== undefined) own.set(column.role, cell);
  }
  return own;
}

function namedIn(
  words: readonly Cell[],
  columns: readonly ListColumn[],
): string {
  const name = columns.find(({ role }) => role === "name");
  return words.find(({ left }) => left === name?.at)?.text ?? "";
}

/** The names of rows: words of the column of names, dealt to the amounts from top to bottom. */
function namesOf(
  split: readonly Split[],
  anchors: readonly Split[],
  columns: readonly ListColumn[],
): readonly string[] {
  const worded = measured(
    anchors,
    columns.filter(({ kind }) => kind === "words"),
  );
  const isWhole = ({ words }: Split) => isTotal(words);
  const items = anchors.filter((anchor) => !isWhole(anchor));
  const words = split
    .filter((one) => !isWhole(one))
    .flatMap(({ line, words: own }) =>
      own
        .filter((cell) => columnOf(cell, own, worded)?.role === "name")
        .map((cell) => ({ line, cell })),
    );
  const dealt = deal(
    words.map(({ line, cell }) => ({ line, length: cell.text.length })),
    items.map(({ line }) => line),
    true,
  );
  const full = Math.max(0, ...words.map(({ cell }) => cell.text.length));
  return anchors.map((anchor) => {
    const group = dealt?.[items.indexOf(anchor)] ?? [];
    // A name that is not clearly this row's is none.
    const lines = group.map((index) => words[index]?.line ?? 0);
    const away = Math.abs(
      (Math.min(...lines) + Math.max(...lines)) / 2 - anchor.line,
    );
    const loose = group
      .slice(0, -1)
      .some((index) => (words[index]?.cell.text.length ?? 0) < full - 2);
    if (away > 3 || loose) return "";
    return group.map((index) => words[index]?.cell.text ?? "").join("");
  });
}

/** Where columns of words stand by rows that have them all. */
function measured(
  rows: readonly Split[],
  columns: readonly ListColumn[],
): readonly ListColumn[] {
  const full = rows.filter(({ words }) => words.length === columns.length);
  if (full.length === 0) return columns;
  return columns.map((column, index) => {
    const cells = full.flatMap(({ words }) => words[index] ?? []);
    return {
      ...column,
      at: median(cells.map(centre)),
      left: Math.min(...cells.map(({ left }) => left)),
      right: Math.max(...cells.map(({ right }) => right)),
    };
  });
}

/** The column of a line's words: in order, each as near as all can be. */
function columnOf(
  cell: Cell,
  row: readonly Cell[],
  columns: readonly ListColumn[],
): ListColumn | undefined {
  const off = (one: Cell, { left, right, at }: ListColumn) => {
    const common = Math.min(one.right, right) - Math.max(one.left, left);
    return common > 0 ? -common : Math.abs(centre(one) - at);
  };
  const cost = (choice: readonly number[]) =>
    row.reduce((sum, one, index) => {
      const column = columns[choice[index] ?? -1];
      return column === undefined ? sum : sum + off(one, column);
    }, 0);
  const [best] = assignments(row.length, columns.length)
    .map((choice) => ({ choice, cost: cost(choice) }))
    .sort((one, other) => one.cost - other.cost);
  if (best !== undefined) return columns[best.choice[row.indexOf(cell)] ?? -1];
  return [...columns].sort(
    (one, other) => off(cell, one) - off(cell, other),
  )[0];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
