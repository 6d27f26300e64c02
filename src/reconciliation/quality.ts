import type { Outcome, Quality } from "../vocabulary/fact.ts";
import type { Evaluation } from "./evaluate.ts";
import { factsOf, type Identity, supports } from "./identity.ts";

/**
 * What the checks say of each fact. A failing identity speaks against the facts that nothing else supports
 * (a wrong share against the share, not against the total it is a share of); against all, when all are supported.
 */
export function outcomesByFact(
  tried: readonly Tried[],
): ReadonlyMap<string, Outcome[]> {
  const outcomes = new Map<string, Outcome[]>();
  const add = (id: string, outcome: Outcome) => {
    const list = outcomes.get(id) ?? [];
    list.push(outcome);
    outcomes.set(id, list);
  };
  const supported = new Set(
    tried
      .filter(
        ({ identity, evaluation: { outcome } }) =>
          supports(identity) && (outcome === "pass" || outcome === "rounding"),
      )
      .flatMap(({ identity }) => factsOf(identity)),
  );
  for (const { identity, evaluation } of tried) {
    const ids = [...new Set(factsOf(identity))];
    for (const id of evaluation.outcome === "fail"
      ? blamed(identity, ids, supported)
      : ids)
      add(id, evaluation.outcome);
  }
  return outcomes;
}

function blamed(
  identity: Identity,
  ids: readonly string[],
  supported: ReadonlySet<string>,
): readonly string[] {
  if (identity.kind === "at-most") return [identity.less];
  if (identity.kind === "count") return [identity.count];
  const alone = ids.filter((id) => !supported.has(id));
  if (alone.length > 0) return alone;
  // A list of projects may leave one out: that is no doubt about those it names.
  return identity.rule === "projects-sum" ? [] : ids;
}

export interface Tried {
  readonly identity: Identity;
  readonly evaluation: Evaluation;
}

const order: readonly Outcome[] = ["fail", "rounding", "pass"];

export function worst(outcomes: readonly Outcome[]): Quality {
  return order.find((outcome) => outcomes.includes(outcome)) ?? "not-evaluated";
}

/** A computed fact is as good as the least of what it was computed from: unchecked is no pass. */
export function weakest(qualities: readonly Quality[]): Quality {
  const ranking: readonly Quality[] = [
    "fail",
    "not-evaluated",
    "rounding",
    "pass",
  ];
  return (
    ranking.find((quality) => qualities.includes(quality)) ?? "not-evaluated"
  );
}
