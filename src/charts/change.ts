import type { Words } from "../language/zh.ts";
import type { Unit } from "../vocabulary/amount.ts";

/** From one figure to another: the difference, and how many percent of the first it is. */
export interface Change {
  readonly absolute: number;
  /** Undefined from a base of zero or below: nothing is a percent of it. */
  readonly relative: number | undefined;
}

export function changeOf(from: number, to: number): Change {
  return {
    absolute: to - from,
    relative: from > 0 ? (100 * (to - from)) / from : undefined,
  };
}

/** +12.00: what is less has its own sign. */
export function signed(value: number, print: (value: number) => string) {
  return value > 0 ? `+${print(value)}` : print(value);
}

/** The difference in the figure's own unit; that of two percents in points. */
export function absoluteWords(
  { absolute }: Change,
  unit: Unit,
  words: Words,
): string {
  const { number } = words;
  if (unit === "percent")
    return words.points(signed(absolute, number.twoDigits));
  if (unit === "yuan") return signed(absolute, number.money);
  return `${signed(absolute, number.plain)} ${words.unit[unit]}`;
}

/** The shortest honest words: points for percents, percents for amounts, the difference from a base of zero. */
export function changeWords(change: Change, unit: Unit, words: Words): string {
  if (change.absolute === 0) return words.opening.unchanged;
  return unit === "percent" || change.relative === undefined
    ? absoluteWords(change, unit, words)
    : signed(change.relative, words.number.percent);
}
