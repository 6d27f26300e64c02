import type { Words } from "../language/zh.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import type { Unit } from "../vocabulary/amount.ts";

/** A figure in the reader's units; exact yuan are given apart, on demand. */
export function figureWords(value: number, unit: Unit, words: Words): string {
  if (unit === "yuan") return words.number.money(value);
  if (unit === "percent") return words.number.percent(value);
  return `${words.number.plain(value)} ${words.unit[unit]}`;
}

/** 武昌区 2021 */
export function placeAndYear(row: FigureRow, words: Words): string {
  return `${words.districtName(row.districtId, row.district)} ${row.year}`;
}

/** What one mark is of: 武昌区 2021, and which class or project. */
export function markName(row: FigureRow, words: Words): string {
  const place = placeAndYear(row, words);
  const part = partWords(row, words);
  return part === "" ? place : `${place} ${part}`;
}

/** Which class or project; empty for a whole. */
export function partWords(
  { part, partName }: Pick<FigureRow, "part" | "partName">,
  words: Words,
): string {
  return words.accountName(part, partName);
}

/** A share above 100 cannot be: drawn in full, never clipped, always flagged. */
export function isFlagged(row: FigureRow, isShare: boolean): boolean {
  if (row.value === null) return false;
  return (
    row.quality === "fail" ||
    row.status === "conflicting" ||
    (isShare && row.value > 100)
  );
}

/** The year before, worked out from a stated change: drawn hollow. */
export function isDerivedYear(row: FigureRow): boolean {
  return !row.own && row.status === "derived";
}

export function marksOf(
  row: FigureRow,
  isShare: boolean,
  words: Words,
): string {
  const flagged = isFlagged(row, isShare) ? [words.chart.flaggedMark] : [];
  const repaired = row.status === "repaired" ? [words.chart.repairedMark] : [];
  const derived = row.status === "derived" ? [words.chart.derivedMark] : [];
  return [...flagged, ...repaired, ...derived].join(" ");
}

/** The whole of a mark in one sentence, for a screen reader. */
export function markSentence(
  row: FigureRow,
  isShare: boolean,
  words: Words,
): string {
  const value =
    row.value === null
      ? reasonWords(row, words)
      : figureWords(row.value, row.unit, words);
  const notes = [
    words.kindMark[row.kind],
    ...(row.status === "stated" ? [] : [words.status[row.status]]),
    isFlagged(row, isShare) ? words.quality.fail : words.quality[row.quality],
  ];
  return `${markName(row, words)}${words.colon}${value}, ${notes.join(", ")}`;
}

export function reasonWords(row: FigureRow, words: Words): string {
  return row.reason === null ? "" : words.reason[row.reason];
}
