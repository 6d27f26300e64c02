/** How a few values lie: ends, middle, and quarters where there are enough to cut in four. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** The middle half; undefined when there are too few values to speak of one. */
  readonly quartiles: readonly [lower: number, upper: number] | undefined;
}

/** Below this a quarter would be made of one value or none. */
const leastForQuartiles = 8;

/** Between neighbours by their distance, as R's and Excel's default (type 7) does. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  return {
    count: sorted.length,
    least,
    median: quantile(sorted, 0.5),
    most,
    quartiles:
      sorted.length < leastForQuartiles
        ? undefined
        : [quantile(sorted, 0.25), quantile(sorted, 0.75)],
  };
}
