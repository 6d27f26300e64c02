import { loadavg } from "node:os";

export interface Figures {
  readonly median: number;
  /** From the first quarter to the third: how far half of the runs lie apart. */
  readonly spread: number;
  readonly p95: number;
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    Number.NaN;
  return { median: at(0.5), spread: at(0.75) - at(0.25), p95: at(0.95) };
}

export function milliseconds({ median, spread }: Figures): string {
  return `${round(median)} ms ± ${round(spread / 2)}`;
}

export function round(value: number): string {
  return value.toLocaleString("en-US", {
    maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0,
  });
}

/** The same sum over and over: on a quiet machine every time takes as long. */
export function noise(): string {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 2e7; at++) sum = (sum + at * 31) | 0;
    return performance.now() - start + (sum === 1 ? 1 : 0);
  });
  const { median, spread, p95 } = figuresOf(times);
  const percent = (part: number) => `${Math.round((100 * part) / median)} %`;
  return `The same ${round(median)} ms of arithmetic, 21 times: half of them within ${percent(spread)}, the slowest twentieth ${percent(p95 - median)} longer; load average ${loadavg().map(round).join(", ")}.`;
}

/** Rows of cells as a Markdown table; the first is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join(
    "\n",
  );
}
