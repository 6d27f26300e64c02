import { niceEnd, ticksTo } from "./nice-end.ts";

/** From figures to heights: 0 at the foot of a chart, 1 at its head. */
export interface ValueScale {
  readonly type: "linear" | "log";
  readonly domain: readonly [least: number, end: number];
  readonly ticks: readonly number[];
  /** Where the figures stand on: 0, or the least of a logarithmic scale, which has none. */
  readonly ground: number;
  readonly share: (value: number) => number;
  readonly at: (share: number) => number;
}

/** Nothing that is not above 0 has a logarithm. */
export function allowsLog(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value > 0);
}

/** A round scale from 0, or from below it; `reach` is a value that belongs on it besides. */
function linearScale(values: readonly number[], reach: number): ValueScale {
  const largest = Math.max(...values, reach);
  const smallest = Math.min(0, ...values);
  const { end, step } = niceEnd(Math.max(largest, -smallest));
  const top = largest > 0 ? step * Math.ceil(largest / step - 1e-9) : 0;
  const below = Math.ceil(-smallest / step - 1e-9);
  const least = below > 0 ? -below * step : 0;
  const domain = [least, top > least ? top : end] as const;
  const size = domain[1] - least;
  return {
    type: "linear",
    domain,
    ticks: [
      ...Array.from({ length: below }, (_, index) => (index - below) * step),
      ...(largest > 0 ? ticksTo(top, step) : [0]),
    ],
    ground: 0,
    share: (value) => (value - least) / size,
    at: (share) => least + share * size,
  };
}

const steps = [1, 2, 5] as const;
/** More ticks than these leave only the powers of ten. */
const mostTicks = 8;

/** From one round figure to another, a step being twice or two and a half times the one before. */
function logScale(values: readonly number[]): ValueScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most)) + 1;
  const round = Array.from({ length: to - from + 1 }, (_, index) =>
    steps.map((step) => step * 10 ** (from + index)),
  ).flat();
  const first = round.findLast((each) => each <= least * (1 + 1e-9)) ?? least;
  const last =
    round.find((each) => each >= most * (1 - 1e-9) && each > first) ?? most;
  const within = round.filter((each) => each >= first && each <= last);
  const powers = within.filter((_, index) =>
    Number.isInteger(Math.round(Math.log10(within[index] ?? 1) * 1e6) / 1e6),
  );
  const size = Math.log(last / first);
  return {
    type: "log",
    domain: [first, last],
    ticks: within.length > mostTicks && powers.length > 1 ? powers : within,
    ground: first,
    share: (value) => Math.log(value / first) / size,
    at: (share) => first * Math.exp(share * size),
  };
}

/** Logarithmic where that was asked for and every figure has a logarithm. */
export function valueScale(
  values: readonly number[],
  { isLog, reach = 0 }: { readonly isLog: boolean; readonly reach?: number },
): ValueScale {
  return isLog && allowsLog(values)
    ? logScale(values)
    : linearScale(values, reach);
}
