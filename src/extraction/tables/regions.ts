import {
  isRule,
  type Row,
  rowOf,
  taggedRows,
  type Widths,
} from "../../document/cells.ts";
import { plain } from "../../document/characters.ts";
import { type Document, lineIndexAt } from "../../document/document.ts";
import { isPageNumber } from "../../document/flow.ts";
import { yuanPer } from "../../document/number.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import { widthsOf } from "./widths.ts";

export type TableKind =
  | "totals"
  | "income"
  | "expenditure"
  | "basic"
  | "three-public";

/** The lines of one of the forms' tables. */
export interface Region {
  readonly kind: TableKind;
  readonly fund: Fund;
  readonly title: string;
  /** Index of the title's line. */
  readonly from: number;
  /** Past the last line. */
  readonly to: number;
  readonly rows: readonly Row[];
  /** How many columns the document's tables give wide characters. */
  readonly wide: Widths;
  /** The unit printed on the table; undefined when there is none. */
  readonly printedUnit: string | undefined;
  readonly yuan: bigint;
  /** A note says why the table is empty. */
  readonly noted: boolean;
}

/** The forms' titles, more telling words first. */
const titles: readonly {
  readonly words: RegExp;
  readonly kind: TableKind;
  readonly fund: Fund;
}[] = [
  {
    words: /一般公共预算.*三公/,
    kind: "three-public",
    fund: "general-public-budget",
  },
  { words: /三公/, kind: "three-public", fund: "fiscal" },
  { words: /政府性基金/, kind: "expenditure", fund: "government-fund" },
  { words: /国有资本经营/, kind: "expenditure", fund: "state-capital" },
  {
    words: /财政拨款收入?(?:和|、)?支出?.*总表$/,
    kind: "totals",
    fund: "fiscal",
  },
  { words: /基本支出/, kind: "basic", fund: "general-public-budget" },
  {
    words: /一般公共预算.*支出/,
    kind: "expenditure",
    fund: "general-public-budget",
  },
  { words: /财政拨款支出/, kind: "expenditure", fund: "fiscal" },
  {
    words: /(?:收入(?:和|、)?支出|收、?支).*总表$/,
    kind: "totals",
    fund: "all",
  },
  { words: /收入.*表$/, kind: "income", fund: "all" },
  { words: /支出.*表$/, kind: "expenditure", fund: "all" },
];
/** Tables that end the one before and are read elsewhere, or not at all. */
const otherTables =
  /绩效|项目支出|申报|采购|购买|债务|转移支付|资产|政府预算|自评|名录|征求|情况表$/;
const ends =
  /^(?:第[一二三四五六七八]部分|.{0,40}(?:情况|编制)说明$|[一二三四五六七八九十]{1,3}、.{0,30}(?:情况|说明)|名词解释$)/;
const longest = 400;

/** Every table of the forms, told by its title; a title with no rows (a table of contents, a picture) gives an empty region. */
export function regionsOf(document: Document): readonly Region[] {
  const starts = document.lines.flatMap((line, index) => {
    const title = titleOf(line.text);
    return title === undefined ? [] : [{ title, index }];
  });
  const found = starts.flatMap(({ title, index }, order) => {
    const form = otherTables.test(title)
      ? undefined
      : titles.find((one) => one.words.test(title));
    if (form === undefined) return [];
    const next = starts[order + 1]?.index ?? document.lines.length;
    const to = endOf(document, index + 1, next);
    return [region(document, { ...form, title, index }, to)];
  });
  const wide = widthsOf(
    document,
    found.map(({ kept }) => kept),
  );
  return found.map(({ kept, ...rest }) => ({
    ...rest,
    wide,
    rows: rowsOf(document, kept, wide),
  }));
}

/** A line that is nothing but a table's title: "2022 年度收入支出决算总表（表 1）". */
export function titleOf(text: string): string | undefined {
  if (text.length > 160 || text.includes("\t")) return undefined;
  const title = plain(text)
    .replace(/^[#>*-]+/, "")
    .replace(/^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/, "")
    .replace(/^\d,\d{3}年度?/, "")
    .replace(/^(?:附?表\d{1,2}[:、.]?|公开\d{1,2}表)/, "")
    .replace(/(?:\((?:附?表|公开)?\d{1,2}表?\)|公开\d{1,2}表)$/, "");
  if (!title.endsWith("表") || /[。;,:|]/.test(title)) return undefined;
  return title.length >= 4 && title.length <= 45 ? title : undefined;
}

/** Whether a line, read plainly, is where the tables before it have ended. */
export function endsTable(words: string): boolean {
  return ends.test(words.replace(/^#+/, ""));
}

function endOf(document: Document, from: number, next: number): number {
  const limit = Math.min(next, from + longest);
  for (let index = from; index < limit; index++) {
    const text = document.lines[index]?.text ?? "";
    if (text.includes("\t")) continue;
    if (endsTable(plain(text))) return index;
  }
  return limit;
}

function region(
  document: Document,
  start: {
    readonly title: string;
    readonly kind: TableKind;
    readonly fund: Fund;
    readonly index: number;
  },
  to: number,
): Omit<Region, "rows" | "wide"> & { readonly kept: readonly number[] } {
  const kept: number[] = [];
  let printedUnit: string | undefined;
  let noted = false;
  for (let index = start.index - 2; index < to; index++) {
    const line = document.lines[index];
    if (line === undefined || index === start.index) continue;
    const words = plain(line.text);
    const unit = /单位:(亿元|万元|千元|元)/.exec(words)?.[1];
    if (
      unit !== undefined &&
      (index > start.index || printedUnit === undefined)
    )
      printedUnit ??= unit;
    if (index <= start.index || words === "" || isRule(line.text)) continue;
    if (isPageNumber(line.text)) continue;
    if (
      /为空|无数据|没有|无.{0,30}(?:收支|支出|收入)/.test(words) &&
      !/^无/.test(words)
    )
      noted = true;
    if (/^(?:注|说明|备注|编制部门|部门|单位|公开)[:\d]/.test(words)) continue;
    if (/^\d{1,2}(?:行|栏)/.test(words)) continue;
    kept.push(index);
  }
  return {
    kind: start.kind,
    fund: start.fund,
    title: start.title,
    from: start.index,
    to,
    kept,
    printedUnit,
    yuan: yuanPer(printedUnit ?? "万元") ?? 10_000n,
    noted,
  };
}

function rowsOf(
  document: Document,
  lines: readonly number[],
  wide: Widths,
): readonly Row[] {
  const first = document.lines[lines[0] ?? -1];
  const last = document.lines[lines.at(-1) ?? -1];
  if (first !== undefined && last !== undefined) {
    const end = last.start + last.text.length;
    if (/<tr[\s>]/i.test(document.text.slice(first.start, end)))
      return taggedRows(document.text, first.start, end, (offset) =>
        lineIndexAt(document, offset),
      );
  }
  return lines.flatMap((index) => {
    const line = document.lines[index];
    return line === undefined ? [] : [rowOf(line, index, wide)];
  });
}
