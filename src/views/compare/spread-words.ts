import { figureWords } from "../../charts/mark-words.ts";
import type { Spread } from "../../charts/spread.ts";
import type { Words } from "../../language/zh.ts";
import type { Indicator } from "../../metrics/indicator.ts";

/** The median and spread of the centres in words, with how many they are. */
export function spreadWords(
  spread: Spread,
  { unit }: Indicator,
  words: Words,
): string {
  const figure = (value: number) => figureWords(value, unit, words);
  const { count, median, least, most, quartiles } = spread;
  if (count < 2) return words.compare.lone;
  return words.compare.spread(
    count,
    figure(median),
    figure(least),
    figure(most),
    quartiles?.map(figure).join(" – "),
  );
}
