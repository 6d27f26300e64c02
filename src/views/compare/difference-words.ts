import { absoluteWords, signed } from "../../charts/change.ts";
import { placeAndYear } from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Difference } from "./difference.ts";

/** 比 武昌区 2021：+25.00 个百分点; amounts also in percent of the one in focus. */
export function differenceWords(
  { from, change }: Difference,
  words: Words,
): string {
  const relative =
    from.unit === "percent" || change.relative === undefined
      ? ""
      : signed(change.relative, words.number.percent);
  return words.compare.differenceFrom(
    placeAndYear(from, words),
    absoluteWords(change, from.unit, words),
    relative,
  );
}
