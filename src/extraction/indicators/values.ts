import { readAmount, yuanPer } from "../../document/number.ts";
import type { Amount } from "../../vocabulary/amount.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { observe, type PartialSubject, type Reading } from "../reading.ts";
import type { Stretch } from "./stretch.ts";

/** A figure in an indicator's cell. Indices are the stretch's. */
export interface Value {
  /** Where its comparator begins: ≥, 不少于. */
  readonly from: number;
  /** Where its digits begin and end. */
  readonly start: number;
  readonly end: number;
  /** Past its unit. */
  readonly past: number;
  readonly digits: string;
  /** %, 元, 万元, 亿元; empty for what is counted. */
  readonly unit: string;
  /** How many a counted 万 or 亿 stands for. */
  readonly times: bigint;
  readonly compared: boolean;
  /** The upper end of a range: 97%-100%. */
  readonly upper: boolean;
}

const pattern =
  /((?:小于|大于|高于|低于|超过)(?:或)?(?:等于)?|不[低少]于|至少|[≥≤><]=?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(%|亿元|万元|元|万|亿)?/g;

/** Every figure of a cell; dates, floors and numbers of things called by number are none. */
export function valuesIn({ text }: Stretch): readonly Value[] {
  return [...text.matchAll(pattern)].flatMap((match): Value[] => {
    const [all, comparator = "", digits = "", unit = ""] = match;
    const past = match.index + all.length;
    const start = match.index + comparator.length;
    if (
      unit === "" &&
      /^(?:年|月|日|号|楼|级)/.test(text.slice(past, past + 1))
    )
      return [];
    const before = text.slice(Math.max(0, start - 3), start);
    if (/第$|[A-Za-z+]$|[A-Za-z]-$/.test(before)) return [];
    if (/^\+/.test(text.slice(past, past + 1))) return [];
    const counted = unit === "万" || unit === "亿";
    return [
      {
        from: match.index,
        start,
        end: start + digits.length,
        past,
        digits,
        unit: counted ? "" : unit,
        times: unit === "万" ? 10_000n : unit === "亿" ? 100_000_000n : 1n,
        compared: comparator !== "",
        upper: /(?:%|\d)[-~—至]$/.test(before),
      },
    ];
  });
}

/** The indicator's own figure first: the first in the unit that its target has. */
export function ownFirst(
  values: readonly Value[],
  unit: string | undefined,
): readonly Value[] {
  const own = values.find((value) => value.unit === unit) ?? values[0];
  return own === undefined
    ? []
    : [own, ...values.filter((value) => value !== own)];
}

/** What a cell's first figure is called is the indicator's name; a range's upper end and further figures say so. */
export function calledIn(name: string, value: Value, order: number): string {
  if (order === 0) return name;
  return value.upper ? `${name}(上限)` : `${name}(${order + 1})`;
}

export function observeValue(
  reading: Reading,
  cell: Stretch,
  value: Value,
  subject: PartialSubject,
  bare: "" | "万元" | "分",
): Observation | undefined {
  const unit = value.unit === "" && value.times === 1n ? bare : value.unit;
  const amount = readIn(unit, value);
  if (amount === undefined) return undefined;
  const start = cell.at[value.start] ?? 0;
  return observe(
    reading,
    subject,
    {
      amount,
      printedUnit: unit,
      start,
      end: (cell.at[value.end - 1] ?? start) + 1,
    },
    "table",
  );
}

function readIn(unit: string, { digits, times }: Value): Amount | undefined {
  if (unit === "分") return readAmount(digits, "points");
  if (unit === "%") return readAmount(digits, "percent");
  const yuan = yuanPer(unit);
  return yuan === undefined
    ? readAmount(digits, "count", times)
    : readAmount(digits, "yuan", yuan);
}
