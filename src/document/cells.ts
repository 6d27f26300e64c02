import { columnsOf, plain, tag } from "./characters.ts";
import type { Line } from "./document.ts";
import {
  economicClass,
  isDash,
  isFigure,
  isSumLabel,
  partsFigures,
  signed,
} from "./figures.ts";

/** One cell of a table's row. */
export interface Cell {
  /** Read without spaces, tags and full-width forms; empty for a blank cell. */
  readonly text: string;
  /** Offsets in the document of the printed characters. */
  readonly start: number;
  readonly end: number;
  /** Display columns (or, where cells are separated by marks, the cell's number): where the cell begins and ends. */
  readonly left: number;
  readonly right: number;
}

export type Shape = "marked" | "spaced";

export interface Row {
  /** The line's index in the document. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** marked: cells between tabs, bars or tags, blanks kept; spaced: columns aligned with spaces. */
  readonly shape: Shape;
}

/** How many columns a wide character takes: two on a screen, one where a converter counted characters. */
export type Wide = 1 | 2;

/** What a text's columns count a wide character as: a later hand may have set spaces or figures wide where words were counted. */
export interface Widths {
  readonly words: Wide;
  readonly spaces: Wide;
  readonly figures: Wide;
}

export const onScreen: Widths = { words: 2, spaces: 2, figures: 2 };

/** The line as cells; a line with no cell at all gives none. */
export function rowOf(line: Line, index: number, wide = onScreen): Row {
  const text = line.text;
  if (/<t[dh][\s>]/i.test(text))
    return { line: index, shape: "marked", cells: taggedCells(line) };
  if (text.includes("\t"))
    return { line: index, shape: "marked", cells: separated(line, "\t") };
  if (/^\s*\|.*\|\s*$/.test(text)) {
    const cells = separated(line, "|");
    return { line: index, shape: "marked", cells: cells.slice(1, -1) };
  }
  return { line: index, shape: "spaced", cells: spacedCells(line, wide) };
}

/** A Markdown rule (|---|---|) between header and rows. */
export function isRule(text: string): boolean {
  return /^[\s|:+=—-]+$/.test(text) && /-{2}|={2}|—/.test(text);
}

function separated(line: Line, mark: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= line.text.length; at++) {
    if (at < line.text.length && line.text[at] !== mark) continue;
    cells.push(cell(line, from, at, cells.length, cells.length));
    from = at + 1;
  }
  return cells;
}

/** The rows of an HTML table that stands between two offsets, however its tags are broken into lines. */
export function taggedRows(
  text: string,
  from: number,
  to: number,
  lineAt: (offset: number) => number,
): readonly Row[] {
  const rows: Row[] = [];
  /** Columns that a cell above still fills, and for how many rows. */
  const hanging = new Map<number, number>();
  const part = text.slice(from, to);
  for (const match of part.matchAll(/<tr[\s>][\s\S]*?(?:<\/tr>|$)/gi)) {
    const start = from + match.index;
    const line = { text: match[0], start, page: 0 };
    rows.push({
      line: lineAt(start),
      shape: "marked",
      cells: taggedCells(line, hanging),
    });
  }
  return rows;
}

/** Past this many columns spans are no longer believed: a few characters would stand for any number of cells. */
const mostBlanks = 400;

function taggedCells(line: Line, hanging = new Map<number, number>()): Cell[] {
  const cells: Cell[] = [];
  const blank = (at: number) => {
    if (cells.length < mostBlanks)
      cells.push(cell(line, at, at, cells.length, cells.length));
  };
  const skipHanging = (at: number) => {
    for (;;) {
      const rest = hanging.get(cells.length) ?? 0;
      if (rest === 0 || cells.length >= mostBlanks) return;
      hanging.set(cells.length, rest - 1);
      blank(at);
    }
  };
  for (const match of line.text.matchAll(
    /<t[dh][^<>]*>([\s\S]*?)(?:<\/t[dh]>|(?=<t[dh][\s>])|$)/gi,
  )) {
    const inner = match[1] ?? "";
    const from = match.index + match[0].indexOf(">") + 1;
    skipHanging(from);
    const column = cells.length;
    const tall = spanOf(match[0], "rowspan");
    const wide = spanOf(match[0], "colspan");
    cells.push(cell(line, from, from + inner.length, column, column));
    for (let extra = 1; extra < wide; extra++) blank(from);
    for (
      let at = column;
      tall > 1 && at < Math.min(column + wide, mostBlanks);
      at++
    )
      hanging.set(at, tall - 1);
  }
  skipHanging(line.text.length);
  return cells;
}

function spanOf(tagged: string, name: "rowspan" | "colspan"): number {
  const found = new RegExp(`^<[^>]*${name}=["']?(\\d{1,2})`, "i").exec(tagged);
  return Number(found?.[1] ?? 1);
}

/** A line cut at every space: the words of a table's head may stand only one apart. */
export function wordsOf(line: Line, index: number, wide: Widths): Row {
  return {
    line: index,
    shape: "spaced",
    cells: spacedCells(line, wide, () => true),
  };
}

/** Cells stand two spaces apart, or one where a number meets a word. */
function spacedCells(line: Line, wide: Widths, apart = parts): Cell[] {
  const { text } = line;
  const cells: Cell[] = [];
  let column = 0;
  let from = -1;
  let left = 0;
  const close = (end: number, right: number) => {
    if (from >= 0) cells.push(...unglued(line, from, end, left, right, wide));
    from = -1;
  };
  let gap = 0;
  /** Past the last character that is no space. */
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    const width = Math.min(columnsOf(text, at), kindOf(character, wide));
    if (/\s/.test(character)) {
      gap += width;
      column += width;
      continue;
    }
    if (from >= 0 && gap > 0) {
      // A long run of words is no cell before another; looking at it again at each word would take the square of its length.
      const printed =
        at - from > longestFigure ? "" : text.slice(from, at).trimEnd();
      if (gap >= 2 || (printed !== "" && apart(printed, text, at)))
        close(end, column - gap);
    }
    if (from < 0) {
      from = at;
      left = column;
    }
    gap = 0;
    column += width;
    end = at + 1;
  }
  close(text.trimEnd().length, column - gap);
  return cells;
}

/** Where a column is full its figure touches its neighbour: "工资福利支出3,271.78", "47,458.00一、教育支出", "1,067.24150.00". */
const touching =
  /(?<=[一-龥)）])(?=(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{2})(?:\s|$|[一二三四五六七八九十]{1,3}、))|(?<=\d,\d{3}(?:\.\d+)?|\.\d{2})(?=\s?[一二三四五六七八九十]{1,3}、[一-龥])|(?<=\.\d{2})(?=\d{1,3}(?:,\d{3})*\.\d{2}$)/g;

function unglued(
  line: Line,
  from: number,
  to: number,
  left: number,
  right: number,
  wide: Widths,
): Cell[] {
  if (to - from > longestFigure) return [cell(line, from, to, left, right)];
  // Full-width figures touch like others; each character keeps its place.
  const half = line.text
    .slice(from, to)
    .replace(/[\uff01-\uff5e]/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) - 0xfee0),
    );
  const cuts = [...half.matchAll(touching)].map(({ index }) => from + index);
  if (cuts.length === 0) return [cell(line, from, to, left, right)];
  const cells: Cell[] = [];
  let start = from;
  let column = left;
  for (const cut of [...cuts, to]) {
    let next = column;
    for (let at = start; at < cut; at++)
      next += Math.min(
        columnsOf(line.text, at),
        kindOf(line.text[at] ?? "", wide),
      );
    cells.push(cell(line, start, cut, column, next));
    start = cut;
    column = next;
  }
  return cells;
}

function kindOf(character: string, wide: Widths): Wide {
  if (character === "\u3000") return wide.spaces;
  return wideFigure.test(character) ? wide.figures : wide.words;
}

/** Full-width digits and what stands between them. */
export const wideFigure = /[０-９．，]/;

/** Characters, tags and all. */
const longestFigure = 200;

/** Whether one space separates two cells: a number beside a word, or two whole numbers. */
function parts(printed: string, text: string, at: number): boolean {
  // A long run of words is no figure; reading it again at each of its words would take the square of its length.
  const before =
    printed.length <= longestFigure ? signed(plain(printed)) : printed;
  const after = signed(plain(/^\S+/.exec(text.slice(at, at + 40))?.[0] ?? ""));
  const numberBefore = before.length <= longestFigure && isFigure(before);
  const numberAfter = isFigure(after);
  if (numberBefore && numberAfter)
    return (
      partsFigures(printed, before, after) ||
      (before.includes(",") && economicClass(text, at))
    );
  if ((numberBefore && /\.\d/.test(before)) || numberAfter) return true;
  if (numberBefore && /^[一二三四五六七八九十]{1,3}、/.test(after)) return true;
  if (isDash(before) || isDash(after)) return true;
  if (numberBefore && isSumLabel(text.slice(at, at + 24))) return true;
  // "301 01 基本工资": a code, or the last piece of one, before its name; "314,891,364 一、": an amount before a label.
  if (
    /^(?:\d{2}|\d{3}(?:\d{2}){0,2}|\d{1,3}(?:,\d{3})+)$/.test(before) &&
    /^[“(（]?[一-龥]/.test(after)
  )
    return true;
  const next = /^\S+/.exec(text.slice(at, at + 24))?.[0] ?? "";
  return heading.test(before) && heading.test(plain(next));
}

/** Words that are a column's whole heading. */
const heading =
  /^(?:项目|行次|栏次|小计|合计|金额|(?:年初|全年)?预算数|决算数|科目(?:编码|名称)|(?:基本|项目|经营|上缴上级)支出|对附属单位补助支出|本年(?:收入|支出)(?:合计)?|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|(?:一般公共预算|政府性基金预算|国有资本经营预算)(?:财政拨款)?|年[初末]结转和结余)$/;

function cell(
  line: Line,
  from: number,
  to: number,
  left: number,
  right: number,
): Cell {
  const raw = line.text.slice(from, to);
  const bare = raw
    .replace(tag, (found) => " ".repeat(found.length))
    .replaceAll("**", "  ");
  const lead = bare.length - bare.trimStart().length;
  const inner = bare.trim();
  return {
    text: signed(plain(inner)),
    start: line.start + from + lead,
    end: line.start + from + lead + inner.length,
    left,
    right,
  };
}

export function centre(cell: Cell): number {
  return (cell.left + cell.right) / 2;
}
