import type { Cell, Row } from "../../document/cells.ts";
import type { BaseConcept, Fund } from "../../vocabulary/concept.ts";
import { classOf } from "../accounts.ts";
import { isFilled } from "./table.ts";

export interface RowLabel {
  readonly words: RegExp;
  readonly concept: BaseConcept;
  readonly fund?: Fund;
}

export const incomeRows: readonly RowLabel[] = [
  {
    words: /^一般公共预算/,
    concept: "income.fiscal",
    fund: "general-public-budget",
  },
  { words: /^政府性基金/, concept: "income.fiscal", fund: "government-fund" },
  { words: /^国有资本经营/, concept: "income.fiscal", fund: "state-capital" },
  { words: /^财政拨款(?:收入)?$/, concept: "income.fiscal", fund: "fiscal" },
  { words: /^上级补助收入/, concept: "income.superior-subsidy" },
  { words: /^事业收入|^教育收费|^财政专户/, concept: "income.institutional" },
  { words: /^(?:事业单位)?经营收入/, concept: "income.business" },
  { words: /^附属单位/, concept: "income.subordinate" },
  { words: /^其他收入/, concept: "income.other" },
  { words: /^本年收入(?:合计)?$|^收入合计$/, concept: "income.total" },
  {
    words: /^使用非财政拨款|^用事业基金/,
    concept: "income.non-fiscal-balance",
  },
  {
    words: /^年初(?:财政拨款)?结转|^上年(?:财政拨款)?结转/,
    concept: "income.opening-balance",
  },
  { words: /^收入总计$/, concept: "income.grand-total" },
];
export const expenditureRows: readonly RowLabel[] = [
  { words: /^本年支出(?:合计)?$|^支出合计$/, concept: "expenditure.total" },
  { words: /^结余分配/, concept: "expenditure.surplus-distribution" },
  {
    words: /^年末(?:财政拨款)?结转|^结转下年|^年终结转/,
    concept: "expenditure.closing-balance",
  },
  { words: /^支出总计$/, concept: "expenditure.grand-total" },
  { words: /^基本支出$/, concept: "expenditure.basic" },
  { words: /^项目支出$/, concept: "expenditure.project" },
  { words: /^人员经费$/, concept: "expenditure.personnel" },
  { words: /^公用经费$|^日常公用经费$/, concept: "expenditure.public" },
];

/** A label without its number. */
export function bare(text: string): string {
  return text
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,3}\)|其中:)+/,
      "",
    )
    .replace(/:$/, "");
}

export function knownLabel(label: string): boolean {
  return (
    incomeRows.some(({ words }) => words.test(label)) ||
    expenditureRows.some(({ words }) => words.test(label)) ||
    classOf(label) !== undefined
  );
}

/** Rows whose label was wrapped ("灾害防治及应急管理支", its figures, "出") put together. */
export function joinedLabels(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  out.forEach((row, index) => {
    // Each label is held against the cells of its row and the next; no table has more.
    if (row.shape !== "spaced" || row.cells.length > 40) return;
    for (const label of row.cells) {
      if (isFilled(label.text) || !isOpen(label, row)) continue;
      if (!mayBreakOff(label.text)) continue;
      const below = [index + 1, index + 2].map((next) =>
        out[next]?.cells.find((cell) => standsUnder(label, cell)),
      );
      const rest = restsOf(below).find((cells) => completes(label, cells));
      if (rest === undefined) continue;
      const last = rest.at(-1) === below[0] ? index + 1 : index + 2;
      const between = out.slice(index + 1, last + 1);
      const limit = limitOf(label, row);
      const figures =
        figuresBehind(row, label, limit).length > 0
          ? []
          : between.flatMap((one) => figuresBehind(one, label, limit));
      const own = out[index] ?? row;
      const text = label.text + rest.map((cell) => cell.text).join("");
      out[index] = {
        ...own,
        cells: own.cells.flatMap((cell) =>
          cell === label ? [{ ...label, text }, ...figures] : [cell],
        ),
      };
      between.forEach((one, offset) => {
        out[index + 1 + offset] = {
          ...one,
          cells: one.cells.filter(
            (cell) => !rest.includes(cell) && !figures.includes(cell),
          ),
        };
      });
    }
  });
  return out;
}

/** Short words are headings (项目, 栏次), never the first line of a name, unless they are numbered. */
function mayBreakOff(text: string): boolean {
  return (
    bare(text).length >= 5 ||
    (/^[一二三四五六七八九十]{1,3}、/.test(text) && bare(text).length >= 3)
  );
}

/** The ways in which the lines below may go on: the next, the one after it, or both. */
function restsOf(
  below: readonly (Cell | undefined)[],
): readonly (readonly Cell[])[] {
  const cells = below.flatMap((cell) => cell ?? []);
  return [...cells.map((cell) => [cell]), ...(cells.length > 1 ? [cells] : [])];
}

/** A label that is not known yet, or that breaks off. */
function isOpen(label: Cell, row: Row): boolean {
  return (
    !isWhole(label) ||
    (numbered.test(label.text) && figuresBehind(row, label).length === 0)
  );
}

function isWhole({ text }: Cell): boolean {
  return (
    knownLabel(bare(text)) && ending.test(text) && !classBrokenOff.test(text)
  );
}

/** A fund among the sources, but so far down the list the beginning of the class 国有资本经营预算支出. */
const classBrokenOff = /十[一二三四五六七八九]?、国有资本经营预算$/;

const numbered = /^[一二三四五六七八九十]{1,3}、/;
/** "三、国有资本经营预算" above "财政拨款": a label of its own elsewhere, but not below a number without figures. */
const fundEnd = /^财政拨款(?:收入)?$/;

const ending =
  /(?:结余|结转|支出|收入|拨款|经费|资金|预算|总计|合计|差额|分配|基金|补助|缴款|上缴|下年|事务|[)）:])$/;

function standsUnder(label: Cell, cell: Cell): boolean {
  if (Math.abs(cell.left - label.left) > 10 || isFilled(cell.text))
    return false;
  if (numbered.test(label.text) && fundEnd.test(cell.text)) return true;
  return (
    !isWhole(label) &&
    !/^[一二三四五六七八九十\d(]/.test(cell.text) &&
    !knownLabel(bare(cell.text))
  );
}

function completes(label: Cell, rest: readonly Cell[]): boolean {
  return knownLabel(bare(label.text + rest.map((cell) => cell.text).join("")));
}

/** Where the next label of a row begins. */
function limitOf(label: Cell, row: Row): number {
  return (
    row.cells.find(
      ({ text, left }) => left > label.left && text !== "" && !isFilled(text),
    )?.left ?? Number.POSITIVE_INFINITY
  );
}

/** The figures of a row that stand right of a label, up to the next label. */
function figuresBehind(
  row: Row,
  label: Cell,
  limit = Number.POSITIVE_INFINITY,
): readonly Cell[] {
  const right = row.cells.filter(
    ({ text, left }) => text !== "" && left > label.left && left < limit,
  );
  const from = right.findIndex(({ text }) => isFilled(text));
  if (from < 0) return [];
  // The rest of the label itself may stand before them, another's may not.
  if (right.slice(0, from).some(({ left }) => left > label.right)) return [];
  const to = right.findIndex(
    ({ text }, index) => index > from && !isFilled(text),
  );
  return right.slice(from, to < 0 ? right.length : to);
}
