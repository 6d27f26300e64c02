import type { Amount } from "../vocabulary/amount.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import type { Tried } from "./quality.ts";
import type { RuleId } from "./rules.ts";

type Values = (id: string) => Amount | undefined;

/**
 * A report may name only its main projects, and its text only its main accounts or sources. A list that falls
 * short of its total by more than a slip is no contradiction of it, nor of the number of projects; one that
 * exceeds it is.
 */
export function withPartialLists(
  tried: readonly Tried[],
  ledger: Ledger,
  values: Values,
): readonly Tried[] {
  const whole = ledger.projectTotal();
  const total = whole === undefined ? undefined : values(whole)?.grains;
  // What one list has too much, another lacks: no list was cut short.
  const exceeded = new Set(
    tried.flatMap(({ identity, evaluation: { outcome, gap } }) =>
      outcome === "fail" && (gap ?? 0n) < 0n ? [identity.rule] : [],
    ),
  );
  return tried.map((one) => {
    const { identity, evaluation } = one;
    if (evaluation.outcome !== "fail") return one;
    if (identity.rule === "projects-sum" && fallsFarShort(evaluation))
      return { identity, evaluation: unjudged(evaluation) };
    if (
      identity.rule === "score-indicators" &&
      lacksALine(identity, evaluation, values)
    )
      return { identity, evaluation: unjudged(evaluation) };
    if (
      isTold.has(identity.rule) &&
      !exceeded.has(identity.rule) &&
      fallsFarShort(evaluation) &&
      (isLoneAccount(identity) || !isOneDigit(evaluation)) &&
      isOfTextAlone(ledger, identity)
    )
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

/** Lists that a text may cut short; a table prints every row. */
const isTold: ReadonlySet<RuleId> = new Set([
  "functions-sum",
  "function-hierarchy",
  "economy-hierarchy",
  "income-sources",
  "three-public-parts",
]);

function isOfTextAlone(ledger: Ledger, identity: Identity): boolean {
  if (identity.kind !== "sum") return false;
  const parts = new Set(identity.parts);
  // The three public expenses themselves are three, their kinds are as the report names them.
  const isNamed = identity.rule === "three-public-parts";
  return ledger.drafts.every(
    ({ id, observations, subject }) =>
      !parts.has(id) ||
      (observations.every(({ place }) => place === "narrative") &&
        (!isNamed || subject.name !== "")),
  );
}

/** A passage that tells of one account alone lists nothing; that it differs from the total in one digit is chance. */
function isLoneAccount(identity: Identity): boolean {
  return (
    identity.kind === "sum" &&
    identity.rule === "functions-sum" &&
    identity.parts.length === 1
  );
}

/** One wrong digit leaves a gap of one digit and zeros. */
function isOneDigit({ gap }: Evaluation): boolean {
  return gap !== undefined && /^-?[1-9]0*$/.test(gap.toString());
}

/** A form's line may not have been read: what is lacking is no less than half of what a line usually gives. */
function lacksALine(
  identity: Identity,
  { gap }: Evaluation,
  values: Values,
): boolean {
  if (identity.kind !== "sum" || gap === undefined) return false;
  const points = identity.parts
    .map((id) => values(id)?.grains ?? 0n)
    .sort((left, right) => (left < right ? -1 : 1));
  return 2n * gap >= (points[Math.floor(points.length / 2)] ?? 0n);
}

/** By more than a twentieth. */
function fallsFarShort({ actual, gap }: Evaluation): boolean {
  return actual !== undefined && gap !== undefined && 20n * gap > actual;
}

function unjudged(evaluation: Evaluation): Evaluation {
  return { ...evaluation, outcome: "not-evaluated" };
}
