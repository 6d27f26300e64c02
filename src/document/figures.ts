import { readAmount } from "./number.ts";

/** Bookkeepers set a figure below zero in brackets: (12.34). A whole number there may be a list's (1). */
export function signed(text: string): string {
  return text.replace(
    /^\((?=\d[\d,]*\.|\d{1,3},)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\)$/,
    "-$1",
  );
}

/** A dash, a stroke or 无 that stands for nothing: its column is blank. */
export function isDash(text: string): boolean {
  return /^(?:[-—–―－]{1,2}|[/／无])$/.test(text);
}

/** Whether a cell holds nothing but a figure: 12,345.67 or 0 or 98.7%. */
export function isFigure(text: string): boolean {
  return (
    /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/.test(text) &&
    readAmount(text.replace("%", ""), "count") !== undefined
  );
}

/** "34,451 302   商品和服务支出": behind an amount the second side of the table of basic expenditure begins. */
export function economicClass(text: string, at: number): boolean {
  return /^3(?:0[1-9]|1[0-3]|99)\s{1,20}[一-龥]/.test(text.slice(at, at + 26));
}

/**
 * Whether one space between two figures parts them: three digits behind it may belong to the number before, which no 0
 * begins; but "296752 310" is two, as nothing parts the thousands of the first.
 */
export function partsFigures(
  printed: string,
  before: string,
  after: string,
): boolean {
  return (
    !/^\d{3}(?:\.\d+)?$/.test(after) ||
    /[.]|^0$/.test(before) ||
    /^-?\d{4,}$/.test(printed)
  );
}

/** "18217392 本年支出合计": a label of the second side's sums, before which the first side's whole figure stands. */
export function isSumLabel(text: string): boolean {
  return /^(?:本年支出|年末(?:财政拨款)?结转|结余分配|结转下年|支出[合总]计|总计|合计)/.test(
    text,
  );
}
