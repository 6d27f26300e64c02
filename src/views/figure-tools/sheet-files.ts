import Papa from "papaparse";
import type { Origin, Sheet } from "./sheet.ts";

/** What a spreadsheet runs, also after what it does not show; a tab or a return hides what follows. */
const formula = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

/**
 * Opens right in Excel: a byte order mark for Chinese, CRLF, quotes where needed. Text that Excel would
 * run as a formula gets an apostrophe; numbers stay numbers.
 */
export function toCsv({ columns, rows }: Sheet): string {
  const table = {
    fields: columns.map(({ title }) => title),
    data: rows.map((row) => [...row]),
  };
  return `\uFEFF${Papa.unparse(table, { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

/** Tab-separated, as spreadsheets take it from the clipboard. */
export function toClipboard({ columns, rows }: Sheet): string {
  return Papa.unparse(
    {
      fields: columns.map(({ title }) => title),
      data: rows.map((row) => [...row]),
    },
    { delimiter: "\t", escapeFormulae: formula },
  );
}

/** Rows as objects under stable English names, with the words beside them. */
export function toJson(sheet: Sheet, origin: Origin): string {
  const { title, filters, notes, columns, rows } = sheet;
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])),
  );
  const whole = { title, filters, notes, ...origin, columns, rows: records };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
