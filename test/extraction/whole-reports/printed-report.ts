import type { Block, HeadCell, Table } from "./blocks.ts";

/** How a converter sets the columns of a page as text. */
export interface Setting {
  /** Display columns between the cells of a table, at least. */
  readonly gap: number;
  /** A blank line after each line of prose, as wide line spacing comes out. */
  readonly open?: boolean;
  /** Characters in a line of prose. */
  readonly measure: number;
  /** Lines of a table on a page; each page is set by itself. */
  readonly rows: number;
  /** Where what stands left of a wrapped name is set: beside its first line, its middle, or its last; what stands right of it is set beside the other end. */
  readonly code?: "first" | "middle" | "last";
}

/** A report as the text of its pages: columns aligned with spaces, a wide character counted as one. */
export function printedReport(
  blocks: readonly Block[],
  setting: Setting,
): string {
  const pages: string[][] = [[]];
  let number = 1;
  const turn = () => {
    if (pages.at(-1)?.length === 0) return;
    pages.at(-1)?.push("", `${" ".repeat(30)}${number++}`);
    pages.push([]);
  };
  for (const block of blocks) {
    const here = pages.at(-1) ?? [];
    switch (block.kind) {
      case "page":
        turn();
        break;
      case "words":
        here.push(...prose(block.text, block.place === "centre", setting));
        break;
      case "table":
        printTable(block, setting).forEach((lines, at) => {
          if (at > 0) turn();
          pages.at(-1)?.push(...lines);
        });
    }
  }
  return pages.map((lines) => `${lines.join("\n")}\n`).join("\f");
}

function prose(
  text: string,
  centred: boolean,
  { measure, open = false }: Setting,
): string[] {
  const lines: string[] = [];
  const indent = centred ? 12 : 2;
  let rest = text;
  while (rest !== "") {
    const take = lines.length === 0 ? measure - indent : measure;
    lines.push(
      `${lines.length === 0 ? " ".repeat(indent) : ""}${rest.slice(0, take)}`.trimEnd(),
    );
    rest = rest.slice(take).trimStart();
    if (open) lines.push("");
  }
  return lines;
}

/** The pages that a table fills; rows are never cut, the head stands on the first. */
function printTable(table: Table, setting: Setting): string[][] {
  const pages: string[][] = [];
  for (
    let from = 0;
    from < Math.max(1, table.rows.length);
    from += setting.rows
  ) {
    const first = from === 0;
    const rows = table.rows.slice(from, from + setting.rows);
    const last = from + setting.rows >= table.rows.length;
    pages.push([
      ...(first
        ? [
            `${" ".repeat(20)}${table.title}`,
            `${table.above[0]}${" ".repeat(40)}${table.above[1]}`,
          ]
        : []),
      ...setTable(first ? table.head : [], rows, table, setting),
      ...(last ? table.notes : []),
    ]);
  }
  return pages;
}

interface Laid {
  /** Lines of one cell. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly wide: number;
  readonly align: "left" | "centre" | "right";
  readonly offset: number;
}

function setTable(
  head: Table["head"],
  rows: Table["rows"],
  table: Table,
  setting: Setting,
): string[] {
  const { widths, align } = table;
  const grid = headGrid(head, widths.length);
  const laidHead = grid.map((cells) =>
    cells.map(({ cell, from }): Laid => {
      const wide = cell.wide ?? 1;
      const room = sumOf(widths.slice(from, from + wide));
      return {
        lines: wrap(cell.text, Math.max(1, room)),
        from,
        wide,
        align: "centre",
        offset: 0,
      };
    }),
  );
  const laidRows = rows.map((row) =>
    row.map(
      (text, from): Laid => ({
        lines: wrap(text, widths[from] ?? 1),
        from,
        wide: 1,
        align: align[from] ?? "left",
        offset: 0,
      }),
    ),
  );
  const all = [...laidHead, ...laidRows];
  // As wide as its widest line on this page, a wide character counted as one.
  const columns = widths.map((_, at) =>
    Math.max(
      2,
      ...all
        .flat()
        .flatMap(({ from, wide, lines }) =>
          wide === 1 && from === at ? lines.map((line) => line.length) : [],
        ),
    ),
  );
  const starts = columns.map(
    (_, at) => sumOf(columns.slice(0, at)) + at * setting.gap,
  );
  return [
    ...laidHead.flatMap((cells) => linesOf(cells, columns, starts, undefined)),
    ...laidRows.flatMap((cells) =>
      linesOf(cells, columns, starts, setting.code ?? "middle"),
    ),
  ];
}

/** Cells with the columns they begin at, below those that hang down. */
function headGrid(
  head: Table["head"],
  count: number,
): readonly (readonly { cell: HeadCell; from: number }[])[] {
  const hanging = Array<number>(count).fill(0);
  return head.map((cells) => {
    let at = 0;
    const placed: { cell: HeadCell; from: number }[] = [];
    for (const cell of cells) {
      while ((hanging[at] ?? 0) > 0 && at < count) at++;
      placed.push({ cell, from: at });
      for (let index = at; index < at + (cell.wide ?? 1); index++)
        hanging[index] = cell.tall ?? 1;
      at += cell.wide ?? 1;
    }
    hanging.forEach((left, index) => {
      if (left > 0) hanging[index] = left - 1;
    });
    return placed;
  });
}

/** One row: its cells' lines, middle to middle. */
function linesOf(
  cells: readonly Laid[],
  columns: readonly number[],
  starts: readonly number[],
  code: Setting["code"],
): string[] {
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const tallest = cells.findIndex(({ lines }) => lines.length === height);
  return Array.from({ length: height }, (_, line) => {
    let text = "";
    for (const cell of cells) {
      const { lines, from, wide, align } = cell;
      const tall = lines.length;
      const before = cells.indexOf(cell) < tallest;
      const top =
        tall === height || code === undefined || code === "middle"
          ? Math.floor((height - tall) / 2)
          : before === (code === "first")
            ? 0
            : height - tall;
      const own = lines[line - top] ?? "";
      if (own === "") continue;
      const start = starts[from] ?? 0;
      const end =
        (starts[from + wide - 1] ?? 0) + (columns[from + wide - 1] ?? 0);
      const spare = end - start - own.length;
      const at =
        start +
        (align === "right"
          ? spare
          : align === "centre"
            ? Math.floor(spare / 2)
            : 0);
      text += " ".repeat(Math.max(text === "" ? 0 : 1, at - text.length)) + own;
    }
    return text;
  }).filter((line) => line !== "");
}

/** Words of so many wide characters a line. */
function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text) {
    const width = character.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
    if (used + width > room && !/^[\d.,-]+$/.test(text)) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += character;
    used += width;
  }
  return [...lines, line].filter((one) => one !== "");
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((left, right) => left + right, 0);
}
