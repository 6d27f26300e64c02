import type { Amount } from "../vocabulary/amount.ts";
import type { Outcome, Quality } from "../vocabulary/fact.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { factsOf, type Identity, supports } from "./identity.ts";

export interface Tried {
  readonly identity: Identity;
  readonly evaluation: Evaluation;
}

type Values = (id: string) => Amount | undefined;

/**
 * What the checks say of each fact. Only an identity that could not hold by chance speaks for the facts in it.
 * A failing identity speaks against the facts that nothing else supports (a wrong share against the share,
 * not against the total it is a share of); against all, when all are supported.
 */
export function outcomesByFact(
  tried: readonly Tried[],
  values: Values,
  /** Facts that the report prints alike in several places. */
  repeated: ReadonlySet<string>,
): ReadonlyMap<string, Outcome[]> {
  const outcomes = new Map<string, Outcome[]>();
  const add = (id: string, outcome: Outcome) => {
    const list = outcomes.get(id) ?? [];
    list.push(outcome);
    outcomes.set(id, list);
  };
  const supported = new Set(repeated);
  const certain = new Set(repeated);
  for (const { identity, evaluation } of tried) {
    if (evaluation.outcome !== "pass" && evaluation.outcome !== "rounding")
      continue;
    for (const id of supportedBy(identity, values)) {
      supported.add(id);
      if (evaluation.outcome === "pass") certain.add(id);
      add(id, evaluation.outcome);
    }
  }
  passOn(tried, supported, (id, outcome) => {
    supported.add(id);
    if (outcome === "pass") certain.add(id);
    add(id, outcome);
  });
  const failing = tried
    .filter(({ evaluation }) => evaluation.outcome === "fail")
    .map(({ identity }) => identity);
  const culprits = commonCulprits(failing, supported);
  for (const identity of failing)
    for (const id of new Set([
      ...blamed(identity, supported, culprits),
      ...lastDigits(identity, tried, certain, values),
    ]))
      add(id, "fail");
  return outcomes;
}

/**
 * A figure that only sums within rounding speak for, and that these would have off by just what the failing
 * identity needs: its last digit is wrong.
 */
function lastDigits(
  failing: Identity,
  tried: readonly Tried[],
  certain: ReadonlySet<string>,
  values: Values,
): readonly string[] {
  return factsOf(failing).filter((id) => {
    const amount = values(id);
    if (amount === undefined || certain.has(id)) return false;
    return tried.some(({ identity, evaluation: { outcome, gap } }) => {
      if (identity.kind !== "sum" || outcome !== "rounding") return false;
      if (gap === undefined || !factsOf(identity).includes(id)) return false;
      const grains = amount.grains + (identity.total === id ? -gap : gap);
      const corrected = (one: string) =>
        one === id ? { ...amount, grains } : values(one);
      return evaluate(failing, corrected).outcome !== "fail";
    });
  });
}

/**
 * What speaks for a figure of a column speaks for the same figure of the only account below it, and the other way
 * round. In a row it is of the only column that something else speaks for.
 */
function passOn(
  tried: readonly Tried[],
  supported: ReadonlySet<string>,
  add: (id: string, outcome: Outcome) => void,
): void {
  let left = tried.filter(
    ({ identity, evaluation: { outcome } }) =>
      identity.kind === "sum" &&
      identity.only !== undefined &&
      (outcome === "pass" || outcome === "rounding"),
  );
  for (;;) {
    const next = left.filter(
      ({ identity }) => !ends(identity).some((id) => supported.has(id)),
    );
    if (next.length === left.length) return;
    for (const one of left)
      if (!next.includes(one))
        for (const id of factsOf(one.identity)) add(id, one.evaluation.outcome);
    left = next;
  }
}

/** The facts of a sum of one part that must be supported before it speaks for all of them. */
function ends(identity: Identity): readonly string[] {
  return identity.kind === "sum" && identity.only === "in-row"
    ? identity.parts
    : factsOf(identity);
}

/** The facts that a holding identity speaks for: a share of nothing is 0 whatever the whole. */
function supportedBy(identity: Identity, values: Values): readonly string[] {
  if (!supports(identity)) return [];
  if (identity.kind === "sum" && identity.only !== undefined)
    return identity.only === "in-row" ? [identity.total] : [];
  const isZero = (id: string) => values(id)?.grains === 0n;
  const ids = factsOf(identity);
  if (identity.kind === "ratio" && isZero(identity.part))
    return [identity.rate, identity.part];
  if (identity.kind === "change-rate" && isZero(identity.change))
    return [identity.rate, identity.change];
  return ids;
}

/** Unsupported facts that several failing identities have in common explain all of these, the most first. */
function commonCulprits(
  failing: readonly Identity[],
  supported: ReadonlySet<string>,
): ReadonlyMap<Identity, readonly string[]> {
  const found = new Map<Identity, readonly string[]>();
  let left = failing.filter(isOfEqualFacts);
  for (;;) {
    const by = new Map<string, Identity[]>();
    for (const identity of left)
      for (const id of new Set(factsOf(identity))) {
        if (supported.has(id)) continue;
        by.set(id, [...(by.get(id) ?? []), identity]);
      }
    const most = Math.max(0, ...[...by.values()].map(({ length }) => length));
    if (most < 2) return found;
    for (const [id, identities] of by) {
      if (identities.length < most) continue;
      for (const identity of identities)
        found.set(identity, [...(found.get(identity) ?? []), id]);
    }
    left = left.filter((identity) => !found.has(identity));
  }
}

/** Any of its facts may be the wrong one. */
function isOfEqualFacts({ kind }: Identity): boolean {
  return (
    kind === "sum" ||
    kind === "ratio" ||
    kind === "change-rate" ||
    kind === "equal" ||
    kind === "weighted"
  );
}

function blamed(
  identity: Identity,
  supported: ReadonlySet<string>,
  culprits: ReadonlyMap<Identity, readonly string[]>,
): readonly string[] {
  if (identity.kind === "at-most")
    return supported.has(identity.less) && !supported.has(identity.more)
      ? [identity.more]
      : [identity.less];
  if (identity.kind === "count") return [identity.count];
  const ids = [...new Set(factsOf(identity))];
  const common = culprits.get(identity);
  if (common !== undefined) return common;
  const alone = ids.filter((id) => !supported.has(id));
  if (alone.length > 0) return alone;
  // A list of projects may leave one out: that is no doubt about those it names.
  // A difference told in words is no fact of its own: it may be the wrong one.
  return identity.rule === "projects-sum" || identity.kind === "difference"
    ? []
    : ids;
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
