import {
  type Cell,
  type Row,
  type Widths,
  wordsOf,
} from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import { isFigure } from "../../document/figures.ts";

/** One column's words in a table's head, from top to bottom. */
export interface Stack {
  /** The head that several columns share, above. */
  readonly group: string;
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
  /** Its middle in display columns; or the cell's number. */
  readonly at: number;
  /** The same with a wide character counted as two. */
  readonly wideAt: number;
}

/** A word of a head, as far as a space. */
export interface HeadWord {
  readonly line: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly at: number;
  readonly wideAt: number;
}

/** The stacks of words over a table's columns, left to right. */
export function stacksOf(
  document: Document,
  head: readonly Row[],
  wide: Widths,
): readonly Stack[] {
  let stacks: Stack[] = [];
  for (const row of head) {
    const words =
      row.shape === "marked"
        ? markedWords(row)
        : headWords(document, row, wide);
    stacks =
      row.shape === "marked"
        ? underNumbers(stacks, words)
        : under(stacks, words);
  }
  return stacks.sort((left, right) => left.at - right.at);
}

function markedWords(row: Row): readonly HeadWord[] {
  return row.cells
    .filter(({ text }) => text !== "" && !isFigure(text))
    .map(({ text, left }) => ({
      text,
      line: row.line,
      left,
      right: left,
      at: left,
      wideAt: left,
    }));
}

function underNumbers(
  stacks: readonly Stack[],
  words: readonly HeadWord[],
): Stack[] {
  const out = [...stacks];
  for (const word of words) {
    const index = out.findIndex(({ at }) => at === word.at);
    const above = out[index];
    if (above === undefined)
      out.push({ ...word, group: "", words: [word.text] });
    else out[index] = { ...above, words: [...above.words, word.text] };
  }
  return out;
}

export function headWords(
  document: Document,
  row: Row,
  wide: Widths,
): readonly HeadWord[] {
  const line = document.lines[row.line];
  if (line === undefined) return [];
  // A row may be only a part of its line.
  const within = (cell: Cell) =>
    row.cells.some(({ start, end }) => start <= cell.start && cell.end <= end);
  const one = wordsOf(line, row.line, { ...wide, words: 1 }).cells;
  const two = wordsOf(line, row.line, { ...wide, words: 2 }).cells;
  const words = one.flatMap((cell, index): HeadWord[] => {
    const other = two[index];
    if (other === undefined || isFigure(cell.text) || !within(cell)) return [];
    const own = wide.words === 1 ? cell : other;
    return [
      {
        line: row.line,
        text: cell.text,
        left: own.left,
        right: own.right,
        at: middle(own),
        wideAt: middle(other),
      },
    ];
  });
  return withSpreadWords(words.slice(0, mostWords));
}

/** No table has more columns; each word is held against every stack above it. */
const mostWords = 60;

/** "合 计", "项    目": a word set with spaces between its characters. */
function withSpreadWords(words: readonly HeadWord[]): readonly HeadWord[] {
  const out: HeadWord[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (
      last !== undefined &&
      spread.test(last.text + word.text) &&
      last.text.length === 1 &&
      word.text.length === 1
    )
      out[out.length - 1] = {
        line: last.line,
        text: last.text + word.text,
        left: last.left,
        right: word.right,
        at: (last.at + word.at) / 2,
        wideAt: (last.wideAt + word.wideAt) / 2,
      };
    else out.push(word);
  }
  return out;
}

const spread = /^(?:合计|小计|项目|行次|栏次|收入|支出|总计|金额)$/;

/** Each word joins the stack above that it overlaps most; a stack over several words of one line is the head of them all. */
function under(stacks: readonly Stack[], words: readonly HeadWord[]): Stack[] {
  const above = words.map((word) => {
    let best = -1;
    let most = 0;
    stacks.forEach((stack, index) => {
      const common =
        Math.min(stack.right, word.right) - Math.max(stack.left, word.left);
      if (common > most) {
        most = common;
        best = index;
      }
    });
    return best;
  });
  const shared = new Set(
    above.filter((index, at) => index >= 0 && above.indexOf(index) !== at),
  );
  const out = stacks.map((stack, index): Stack | undefined =>
    shared.has(index) ? undefined : stack,
  );
  words.forEach((word, at) => {
    const index = above[at] ?? -1;
    const stack = stacks[index];
    if (stack !== undefined && !shared.has(index))
      out[index] = {
        ...stack,
        words: [...stack.words, word.text],
        // Words above may reach over their neighbours; what comes below stands under the last.
        left: word.left,
        right: word.right,
        // A whole word below is the column's own; the one above may stand over its neighbours too.
        ...(word.text.length >= 4 ? { at: word.at, wideAt: word.wideAt } : {}),
      };
    else
      out.push({
        ...word,
        group: stack === undefined ? "" : stack.group + stack.words.join(""),
        words: [word.text],
      });
  });
  return out.filter((stack) => stack !== undefined);
}

function middle({
  left,
  right,
}: {
  readonly left: number;
  readonly right: number;
}): number {
  return (left + right) / 2;
}
