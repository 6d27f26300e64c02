import { dot, link, type Markish } from "@observablehq/plot";
import type { YearMedian } from "./year-medians.ts";

/** A panel that the line is drawn in, and its own scale. */
interface Panel {
  readonly fx: number;
  readonly fy: number;
  readonly y: (value: number) => number;
}

/** The peers' middle behind the centres' own lines: dashed, not joined across years that have none. */
export function medianMarks(
  medians: readonly YearMedian[],
  panels?: readonly Panel[],
): readonly Markish[] {
  const places: readonly Partial<Panel>[] = panels ?? [{}];
  const placed = places.flatMap(({ fx, fy, y = (value) => value }) =>
    medians.map((median, index) => {
      const before = medians[index - 1];
      return {
        ...{ fx, fy, ...median, y: y(median.value) },
        before: before?.year === median.year - 1 ? y(before.value) : undefined,
      };
    }),
  );
  const facet = panels && ({ fx: "fx", fy: "fy" } as const);
  return [
    link(
      placed.filter(({ before }) => before !== undefined),
      {
        x1: ({ year }: YearMedian) => year - 1,
        y1: "before",
        x2: "year",
        y2: "y",
        ...facet,
        stroke: "var(--ink-soft)",
        strokeWidth: 1.5,
        strokeDasharray: "6 4",
      },
    ),
    dot(placed, {
      ...{ x: "year", y: "y", ...facet },
      r: 2.5,
      fill: "var(--ink-soft)",
    }),
  ];
}
