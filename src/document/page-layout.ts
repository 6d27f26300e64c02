import { displayWidth } from "./characters.ts";
import { between, type PrintedText, withoutRepeated } from "./printed-text.ts";

/**
 * Lays pages out as lines of plain text whose columns are aligned with spaces; a wide character takes two.
 * Text that runs another way than most of its page comes after the page's lines, never between them.
 */
export function layOutPages(
  pages: readonly (readonly PrintedText[])[],
): readonly string[] {
  const directions = pages.map(byDirection);
  // A table may run on over a page break, so pages share their left edge and, where they can, a column's width.
  const left = leftEdge(
    directions.flatMap(([main]) => (main?.turn === 0 ? main.texts : [])),
  );
  const columns = sharedWidths(
    directions.map(([main]) => columnWidth(main?.texts ?? [])),
  );
  return directions.map((groups, page) =>
    groups
      .flatMap(({ turn, texts }, rank) => {
        const column = (rank === 0 && columns[page]) || columnWidth(texts);
        const edge = turn === 0 ? left : leftEdge(texts);
        return linesOf(texts).map((line) =>
          lineText(cellsOf(line), edge, column),
        );
      })
      .join("\n"),
  );
}

/** Neighbouring pages whose columns are about as wide all take the narrowest, which leaves every cell its room. */
function sharedWidths(widths: readonly number[]): readonly number[] {
  const runs: { low: number; high: number; pages: number }[] = [];
  for (const width of widths) {
    const run = runs.at(-1);
    const low = Math.min(width, run?.low ?? width);
    const high = Math.max(width, run?.high ?? width);
    if (run && high <= 1.25 * low)
      Object.assign(run, { low, high, pages: run.pages + 1 });
    else runs.push({ low: width, high: width, pages: 1 });
  }
  return runs.flatMap(({ low, pages }) => Array<number>(pages).fill(low));
}

interface Direction {
  readonly turn: number;
  readonly texts: readonly PrintedText[];
}

/** A page's text by the way it runs, most text first, each turned so that it runs to the right. */
function byDirection(page: readonly PrintedText[]): readonly Direction[] {
  const directions = new Map<number, PrintedText[]>();
  for (const text of page) {
    const texts = directions.get(text.turn) ?? [];
    directions.set(text.turn, texts);
    texts.push(turnedUpright(text));
  }
  return [...directions]
    .map(([turn, texts]) => ({ turn, texts }))
    .sort((one, other) => textLength(other.texts) - textLength(one.texts));
}

function turnedUpright(text: PrintedText): PrintedText {
  if (text.turn === 0) return text;
  const cos = Math.cos((text.turn * Math.PI) / 180);
  const sin = Math.sin((text.turn * Math.PI) / 180);
  const { x, y } = text;
  return { ...text, x: x * cos + y * sin, y: y * cos - x * sin };
}

function textLength(texts: readonly PrintedText[]): number {
  return texts.reduce((length, { text }) => length + text.length, 0);
}

function leftEdge(texts: readonly PrintedText[]): number {
  return texts.reduce((edge, { x }) => Math.min(edge, x), Infinity);
}

/**
 * How wide a column is, in points: what a quarter of the text needs at most. The smaller print counts,
 * because tables stand in it, and a column too wide would push their cells out of line.
 */
function columnWidth(texts: readonly PrintedText[]): number {
  const needs = texts
    .map(({ text, width, em }) => {
      const columns = displayWidth(text);
      return { columns, need: width > 0 ? width / columns : em / 2 };
    })
    .sort((one, other) => one.need - other.need);
  const quarter = needs.reduce((sum, { columns }) => sum + columns, 0) / 4;
  let seen = 0;
  const at = needs.find(({ columns }) => {
    seen += columns;
    return seen >= quarter;
  });
  const right = texts.reduce((edge, one) => Math.max(edge, one.x), 0);
  return Math.max(at?.need ?? 1, (right - leftEdge(texts)) / widestLine, 0.01);
}

/** In columns; bounds what odd font sizes can cost. */
const widestLine = 1000;

/** Lines from top to bottom, each from left to right. */
function linesOf(
  texts: readonly PrintedText[],
): readonly (readonly PrintedText[])[] {
  const lines: PrintedText[][] = [];
  let base: PrintedText | undefined;
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && base && text.y - base.y <= slack(base.size, text.size)) {
      line.push(text);
      if (text.size > base.size * 1.25) base = text; // it was a superscript
    } else {
      lines.push([text]);
      base = text;
    }
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x);
  return lines;
}

/**
 * How far two baselines of one line may differ. Less than half an em: a cell of two lines stands that far above
 * and below its neighbours. Superscripts are small and rise further.
 */
function slack(one: number, other: number): number {
  const larger = Math.max(one, other);
  return larger * (Math.min(one, other) < larger * 0.8 ? 0.4 : 0.3);
}

/** What is printed without a wider gap: a cell, or a line of prose. */
interface Cell {
  readonly text: string;
  /** Its last characters: looking at the end of a growing text would copy it each time. */
  readonly tail: string;
  readonly x: number;
  readonly right: number;
  readonly em: number;
  /** How many spaces must part it from the cell before. */
  readonly apart: number;
}

function cellsOf(line: readonly PrintedText[]): readonly Cell[] {
  const cells: Cell[] = [];
  let last: PrintedText | undefined;
  for (const drawn of line) {
    const next = last ? withoutRepeated(last, drawn) : drawn;
    if (!last || drawn.x + drawn.width > last.x + last.width) last = drawn;
    if (next === undefined) continue;
    const cell = cells.at(-1);
    const { text, em } = next;
    const right = next.x + next.width;
    const gap = cell ? (next.x - cell.right) / Math.min(cell.em, em) : 0;
    const joint = cell ? between(cell.tail, text, gap) : "cell";
    if (cell && joint !== "cell") {
      cells[cells.length - 1] = {
        ...cell,
        text: cell.text + joint + text,
        tail: (cell.tail + joint + text).slice(-3),
        right: Math.max(cell.right, right),
        em,
      };
    } else {
      // One space between digits could read as a thousands separator.
      const digits = /\d$/.test(cell?.tail ?? "") && /^\d/.test(text);
      const apart = digits || gap < 0 || gap > 1 ? 2 : 1;
      cells.push({ text, tail: text.slice(-3), x: next.x, right, em, apart });
    }
  }
  return cells;
}

/** Each cell at its own column, or as near to it as the cells before leave room. */
function lineText(
  cells: readonly Cell[],
  edge: number,
  column: number,
): string {
  let line = "";
  let end = 0;
  for (const { text, x, right, apart } of cells) {
    const width = displayWidth(text);
    // Digits may be narrower than a column: a number keeps its middle, so that its right edge is off by little.
    const start = numeric.test(text)
      ? ((x + right) / 2 - edge) / column - width / 2
      : (x - edge) / column;
    const at = Math.max(Math.round(start), line === "" ? 0 : end + apart);
    line += " ".repeat(at - end) + text;
    end = at + width;
  }
  return line;
}

const numeric = /^[-−(（]?\d[\d.,，]*[%％)）]?$/;
