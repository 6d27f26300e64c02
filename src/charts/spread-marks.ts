import { barX, type Markish, ruleX, text } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { Indicator } from "../metrics/indicator.ts";
import { bareFigure } from "./chart.ts";
import type { Line } from "./compare-lines.ts";
import type { Spread } from "./spread.ts";

/** Behind the bars of the final accounts: their median, and the middle half where there are enough. */
export function spreadMarks(
  { count, median, quartiles }: Spread,
  lines: readonly Line[],
  indicator: Indicator,
  /** Where the axis ends, and how high a line is. */
  { end, band }: { readonly end: number; readonly band: number },
  words: Words,
): readonly Markish[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (count < 2 || !first || !last) return [];
  const y = { y1: () => first.key, y2: () => last.key };
  return [
    ...(quartiles
      ? [
          barX(lines, {
            x1: quartiles[0],
            x2: quartiles[1],
            y: "key",
            fill: "var(--spread)",
          }),
        ]
      : []),
    ruleX([median], { ...y, stroke: "var(--ink)", strokeWidth: 1.5 }),
    text([median], {
      x: median,
      y: () => first.key,
      text: [`${words.compare.median} ${bareFigure(median, indicator, words)}`],
      lineAnchor: "bottom",
      dy: -band / 2 - 3, // in the heading's line above the first bar
      // Beside the line, on the side that has room.
      textAnchor: median > end / 2 ? "end" : "start",
      dx: median > end / 2 ? -4 : 4,
      className: "median-label",
      stroke: "var(--surface)",
      strokeWidth: 4,
      fill: "var(--ink-soft)",
    }),
  ];
}
