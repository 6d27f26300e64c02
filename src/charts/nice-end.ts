const steps = [1, 2, 2.5, 5, 10];

/** A round end at or above the largest value, about five round steps from zero. */
export function niceEnd(largest: number): {
  readonly end: number;
  readonly step: number;
} {
  if (!(largest > 0)) return { end: 1, step: 1 };
  const rough = largest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((each) => each * power >= rough) ?? 10) * power;
  // Floating point must not make one step too many of an exact multiple.
  return { end: step * Math.ceil(largest / step - 1e-9), step };
}

/** 0, step, 2 step ... end. */
export function ticksTo(end: number, step: number): readonly number[] {
  const count = Math.round(end / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** The largest round figure that is no more than `end`. */
export function roundUpTo(end: number): number {
  if (!(end > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(end));
  return power * ([5, 2].find((each) => each * power <= end) ?? 1);
}
