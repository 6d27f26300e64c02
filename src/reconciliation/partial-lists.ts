import type { Amount } from "../vocabulary/amount.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Ledger } from "./ledger.ts";
import type { Tried } from "./quality.ts";

type Values = (id: string) => Amount | undefined;

/**
 * A report may name only its main projects. A list that falls short of the expenditure by more than a slip
 * is no contradiction of it, nor of the number of projects; a list that exceeds it is.
 */
export function withPartialLists(
  tried: readonly Tried[],
  ledger: Ledger,
  values: Values,
): readonly Tried[] {
  const whole = ledger.projectTotal();
  const total = whole === undefined ? undefined : values(whole)?.grains;
  return tried.map((one) => {
    const { identity, evaluation } = one;
    if (evaluation.outcome !== "fail") return one;
    if (identity.rule === "projects-sum" && fallsFarShort(evaluation))
      return { identity, evaluation: unjudged(evaluation) };
    if (identity.kind === "count" && (evaluation.gap ?? 0n) > 0n) {
      const listed = identity.items.reduce(
        (sum, id) => sum + (values(id)?.grains ?? 0n),
        0n,
      );
      const isWhole = total !== undefined && 100n * listed >= 99n * total;
      if (!isWhole) return { identity, evaluation: unjudged(evaluation) };
    }
    return one;
  });
}

/** By more than a twentieth. */
function fallsFarShort({ actual, gap }: Evaluation): boolean {
  return actual !== undefined && gap !== undefined && 20n * gap > actual;
}

function unjudged(evaluation: Evaluation): Evaluation {
  return { ...evaluation, outcome: "not-evaluated" };
}
