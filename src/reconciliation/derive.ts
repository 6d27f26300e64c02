import type { Amount } from "../vocabulary/amount.ts";
import type { BaseConcept } from "../vocabulary/concept.ts";
import type { Observation, Subject } from "../vocabulary/fact.ts";
import { payoutClassOf } from "../vocabulary/payout-lines.ts";
import type { Draft } from "./draft.ts";
import { evaluate } from "./evaluate.ts";
import { sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import { measureOf } from "./measures.ts";
import { projectLists } from "./projects.ts";

/** A fact that is computed from stated ones, with the words they were printed in. */
export interface Derived {
  readonly subject: Subject;
  readonly amount: Amount;
  readonly observations: readonly Observation[];
  /** The facts it was computed from. */
  readonly from: readonly string[];
  /** The second is taken from the first; else they are added. */
  readonly minus?: boolean;
}

type Values = (id: string) => Amount | undefined;

export function derive(ledger: Ledger, values: Values): readonly Derived[] {
  return [
    ...priorYears(ledger, values),
    ...classBudgets(ledger, values),
    ...payouts(ledger, values),
  ];
}

/** The year before, from this year's figure and the printed change. */
function priorYears(ledger: Ledger, values: Values): Derived[] {
  return ledger.drafts.flatMap((draft): Derived[] => {
    const split = measureOf(draft.subject.concept);
    if (
      split === undefined ||
      (split.measure !== "increase" && split.measure !== "decrease")
    )
      return [];
    // A change against another phase than the report's own (比预算执行数) gives no fact of the series.
    if (draft.subject.parent !== "") return [];
    const { fund, code, name, phase } = draft.subject;
    const now = ledger.all({
      concept: split.base,
      fund,
      code,
      phase,
      ...(code === "" ? { name } : {}),
    })[0];
    const change = values(draft.id);
    const current = now === undefined ? undefined : values(now.id);
    if (now === undefined || change === undefined || current === undefined)
      return [];
    const sign = split.measure === "increase" ? -1n : 1n;
    const grains = current.grains + sign * change.grains;
    if (grains < 0n) return [];
    return [
      {
        subject: { ...now.subject, year: ledger.year - 1 },
        amount: {
          unit: current.unit,
          grains,
          step: coarser(current.step, change.step),
        },
        observations: [
          ...now.observations.slice(0, 1),
          ...nearest(draft.observations, now.observations[0]),
        ],
        from: [now.id, draft.id],
        minus: split.measure === "increase",
      },
    ];
  });
}

/** Of a change's occurrences the one beside the figure that changed. */
function nearest(
  changes: readonly Observation[],
  to: Observation | undefined,
): readonly Observation[] {
  const from = (one: Observation) => Math.abs(one.line - (to?.line ?? 0));
  return [...changes]
    .sort((left, right) => from(left) - from(right))
    .slice(0, 1);
}

/**
 * A class's initial budget from its items, where only these print one and, with every class so summed,
 * they make the printed total.
 */
function classBudgets(ledger: Ledger, values: Values): Derived[] {
  const at = {
    concept: "expenditure.by-function",
    fund: "general-public-budget",
    phase: "initial-budget",
    parent: "",
  } as const;
  if (ledger.phase !== "final") return [];
  const accounts = ledger.all(at);
  const items = accounts.filter(({ subject }) => subject.code.length === 7);
  const whole = ledger.one({
    concept: "expenditure.total",
    fund: at.fund,
    phase: at.phase,
  });
  const [identity] = sum(
    "functions-sum",
    whole,
    items.map(({ id }) => id),
  );
  if (identity === undefined) return [];
  const { outcome } = evaluate(identity, values);
  if (outcome !== "pass" && outcome !== "rounding") return [];
  const classes = new Set(items.map(({ subject }) => subject.code.slice(0, 3)));
  return [...classes].flatMap((code): Derived[] => {
    const stated = accounts.some(({ subject }) => subject.code === code);
    const outturn = ledger.all({ ...at, phase: "final", code })[0];
    if (stated || outturn === undefined) return [];
    const parts = items.filter(({ subject }) => subject.code.startsWith(code));
    return total("expenditure.by-function", parts, values).map((one) => ({
      ...one,
      subject: { ...outturn.subject, phase: "initial-budget" },
      observations: parts.flatMap(({ observations }) =>
        observations.slice(0, 1),
      ),
    }));
  });
}

/**
 * What was paid out to enterprises: the lines of the finest list of projects that fits project expenditure.
 * strict: lines named as payouts, or, where none is itemised, the fund that payouts come from; broad: with all programmes.
 */
function payouts(ledger: Ledger, values: Values): Derived[] {
  const list = finestList(ledger, values);
  if (list === undefined) return [];
  const classed = list.flatMap((draft) => {
    const kind = payoutClassOf(draft.subject.name);
    return kind === undefined ? [] : [{ draft, kind }];
  });
  if (classed.length === 0) return [];
  const named = classed.filter(({ kind }) => kind === "payout");
  const funds = classed.filter(({ kind }) => kind === "fund");
  const strict = named.length > 0 ? named : funds;
  return [
    ...total(
      "payout.strict",
      strict.map(({ draft }) => draft),
      values,
    ),
    ...total(
      "payout.broad",
      classed.map(({ draft }) => draft),
      values,
    ),
  ];
}

function finestList(
  ledger: Ledger,
  values: Values,
): readonly Draft[] | undefined {
  const whole = ledger.projectTotal();
  const ranked = projectLists(ledger).map(({ items }) => {
    const identity = sum(
      "projects-sum",
      whole,
      items.map(({ id }) => id),
      1,
    )[0];
    const outcome =
      identity === undefined
        ? "not-evaluated"
        : evaluate(identity, values).outcome;
    return { items, fits: outcome === "pass" || outcome === "rounding" };
  });
  ranked.sort(
    (left, right) =>
      Number(right.fits) - Number(left.fits) ||
      right.items.length - left.items.length,
  );
  return ranked[0]?.items;
}

function total(
  concept: BaseConcept,
  parts: readonly Draft[],
  values: Values,
): Derived[] {
  const [first] = parts;
  if (first === undefined) return [];
  let grains = 0n;
  let step = 0n;
  for (const { id } of parts) {
    const amount = values(id);
    if (amount === undefined) return [];
    grains += amount.grains;
    step = coarser(amount.step, step);
  }
  return [
    {
      subject: { ...first.subject, concept, code: "", name: "", parent: "" },
      amount: { unit: "yuan", grains, step },
      observations: parts.flatMap(({ observations }) =>
        observations.slice(0, 1),
      ),
      from: parts.map(({ id }) => id),
    },
  ];
}

function coarser(left: bigint, right: bigint): bigint {
  if (left > right) return left;
  return right;
}
