import { absolute } from "../vocabulary/amount.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Tried } from "./quality.ts";

/**
 * A report may cut its rates instead of rounding them. One that rounds all others up where cutting would not
 * has made a slip where it once cuts.
 */
export function withRoundingHabit(tried: readonly Tried[]): readonly Tried[] {
  const rates = tried.filter(
    ({ identity: { kind } }) => kind === "ratio" || kind === "change-rate",
  );
  const count = (is: (evaluation: Evaluation) => boolean) =>
    new Set(
      rates
        .filter(({ evaluation }) => is(evaluation))
        .map(({ evaluation }) => evaluation.expected),
    ).size;
  const cut = count(isCut);
  if (cut === 0 || count(isRoundedUp) < 4 * cut) return tried;
  return tried.map((one) =>
    rates.includes(one) && isCut(one.evaluation)
      ? { ...one, evaluation: { ...one.evaluation, outcome: "fail" } }
      : one,
  );
}

function isCut({ outcome, gap, tolerance }: Evaluation): boolean {
  return (
    outcome === "rounding" &&
    gap !== undefined &&
    tolerance !== undefined &&
    absolute(gap) > tolerance
  );
}

/** Printed higher than it is, and right: cutting never does that. */
function isRoundedUp({ outcome, gap }: Evaluation): boolean {
  return (
    (outcome === "pass" || outcome === "rounding") &&
    gap !== undefined &&
    gap > 1n
  );
}
