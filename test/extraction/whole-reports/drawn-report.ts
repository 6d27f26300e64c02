import { displayWidth } from "../../../src/document/characters.ts";
import { draw, writePdf } from "../../document/write-pdf.ts";
import type { Block, HeadCell, Table } from "./blocks.ts";

/** How pages are drawn. */
export interface Drawing {
  readonly landscape?: boolean;
  readonly size: number;
  /** Between two lines of a cell, in points. */
  readonly leading: number;
}

/** A report as a PDF: every cell's lines drawn for themselves, figures to the right, names of two lines around their row's middle. */
export function drawnReport(
  blocks: readonly Block[],
  drawing: Drawing,
): Uint8Array {
  const width = drawing.landscape === true ? 840 : 600;
  const height = drawing.landscape === true ? 600 : 800;
  const pages: string[] = [""];
  let y = height - 50;
  const put = (text: string, x: number, at: number, size = drawing.size) => {
    if (text.trim() !== "") pages[pages.length - 1] += draw(text, x, at, size);
  };
  const turn = () => {
    pages.push("");
    y = height - 50;
  };
  const room = (needed: number) => {
    if (y - needed < 40) turn();
  };
  for (const block of blocks) {
    if (block.kind === "page") {
      if (pages.at(-1) !== "") turn();
      continue;
    }
    if (block.kind === "words") {
      const measure = Math.floor((width - 100) / 12);
      const indent = block.place === "centre" ? 10 : 2;
      let rest = block.text;
      let first = true;
      while (rest !== "") {
        const take = first ? measure - indent : measure;
        room(18);
        put(rest.slice(0, take), 50 + (first ? indent * 12 : 0), y, 12);
        y -= 18;
        rest = rest.slice(take);
        first = false;
      }
      continue;
    }
    drawTable(block, {
      drawing,
      put,
      room,
      x: 40,
      wide: width - 80,
      take: (drop) => (y -= drop),
      at: () => y,
    });
  }
  return writePdf(pages, "", undefined, [width, height]);
}

interface Pen {
  readonly drawing: Drawing;
  readonly put: (text: string, x: number, y: number) => void;
  readonly room: (needed: number) => void;
  readonly x: number;
  readonly wide: number;
  readonly take: (drop: number) => void;
  readonly at: () => number;
}

function drawTable(table: Table, pen: Pen): void {
  const { drawing, put, room, x, wide, take, at } = pen;
  const { size, leading } = drawing;
  const whole = table.widths.reduce((left, right) => left + right, 0);
  const columns = table.widths.map((one) => (one / whole) * wide);
  const starts = columns.map(
    (_, index) =>
      x + columns.slice(0, index).reduce((left, right) => left + right, 0),
  );
  const textWidth = (text: string) => (displayWidth(text) * size) / 2;
  const wrap = (text: string, space: number): string[] => {
    if (/^[\d.,-]*$/.test(text)) return [text];
    const lines = [""];
    for (const character of text) {
      const line = lines.at(-1) ?? "";
      if (textWidth(line + character) > space - 4) lines.push(character);
      else lines[lines.length - 1] = line + character;
    }
    return lines;
  };
  const drawRow = (
    cells: readonly {
      text: string;
      from: number;
      to: number;
      align: "left" | "centre" | "right";
    }[],
  ) => {
    const laid = cells.map((cell) => {
      const left = starts[cell.from] ?? x;
      const right = (starts[cell.to] ?? x) + (columns[cell.to] ?? 0);
      return { ...cell, left, right, lines: wrap(cell.text, right - left) };
    });
    const tall =
      Math.max(1, ...laid.map(({ lines }) => lines.length)) * leading + 4;
    room(tall);
    const middle = at() - tall / 2;
    for (const { lines, left, right, align } of laid) {
      lines.forEach((line, index) => {
        const baseline =
          middle +
          (lines.length / 2 - index - 1) * leading +
          (leading - size) / 2;
        const spare = right - left - 4 - textWidth(line);
        put(
          line,
          left +
            2 +
            (align === "right" ? spare : align === "centre" ? spare / 2 : 0),
          baseline,
        );
      });
    }
    take(tall);
  };
  put(table.title, x + wide / 3, at());
  take(20);
  put(table.above[0], x, at());
  put(table.above[1], x + wide - 80, at());
  take(16);
  const hanging = columns.map(() => 0);
  for (const cells of table.head) {
    let column = 0;
    const placed: {
      text: string;
      from: number;
      to: number;
      align: "centre";
    }[] = [];
    const fill = (cell: HeadCell) => {
      while ((hanging[column] ?? 0) > 0 && column < columns.length) column++;
      const to = column + (cell.wide ?? 1) - 1;
      placed.push({ text: cell.text, from: column, to, align: "centre" });
      for (let index = column; index <= to; index++)
        hanging[index] = cell.tall ?? 1;
      column = to + 1;
    };
    for (const cell of cells) fill(cell);
    hanging.forEach((left, index) => {
      if (left > 0) hanging[index] = left - 1;
    });
    drawRow(placed);
  }
  for (const row of table.rows)
    drawRow(
      row.map((text, from) => ({
        text,
        from,
        to: from,
        align: table.align[from] ?? "left",
      })),
    );
  for (const note of table.notes) {
    room(16);
    put(note, x, at());
    take(16);
  }
}
