/** What the longest whole bar stands for; what is larger is drawn broken. */
export interface BarScale {
  readonly end: number;
  readonly isBroken: (value: number) => boolean;
}

/** A value this many times the next smaller one would leave the others no length to compare. */
const apart = 3;
/** Room beyond the longest whole bar, so that a broken one is seen to go on. */
const beyond = 1.4;

/**
 * One scale for a column of bars. At most a third of them may be broken: else they are no outliers but
 * the column itself. `least` stays in sight whatever the values are.
 */
export function barScale(values: readonly number[], least: number): BarScale {
  const falling = values.toSorted((a, b) => b - a);
  const mostBroken = Math.floor(falling.length / 3);
  let broken = 0;
  for (let place = 1; place <= mostBroken; place++) {
    const next = Math.max(falling[place] ?? 0, least);
    if ((falling[place - 1] ?? 0) > apart * next && next > 0) broken = place;
  }
  const whole = Math.max(falling[broken] ?? 0, least);
  const end = broken > 0 ? whole * beyond : whole;
  return { end, isBroken: (value) => value > end };
}
