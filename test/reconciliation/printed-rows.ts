export interface PrintedRow {
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** Rows of account tables: a code of an item or line, a name, figures. */
export function itemRows(text: string, code = /\d{7}/): readonly PrintedRow[] {
  return [
    ...text.matchAll(
      new RegExp(
        `^(?:<b>)?${code.source}(?:</b>)?[\\t ]+[^\\n\\d]+[\\t ]+[^\\n]*\\d\\.\\d[^\\n]*$`,
        "gm",
      ),
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    line: match[0],
  }));
}

/** The figures at a row's end, with the white space before them. */
export function figuresOf(line = ""): string {
  return /[\t ]+\d[\d.,]*(?:[\t ]+\d[\d.,]*|[\t ])*$/.exec(line)?.[0] ?? "";
}
