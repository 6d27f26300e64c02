import { type Amount, absolute } from "../vocabulary/amount.ts";
import { economicAccount } from "../vocabulary/economic-classification.ts";
import type { Observation, Subject } from "../vocabulary/fact.ts";
import { functionalAccount } from "../vocabulary/functional-classification.ts";
import { withHabits } from "./precision.ts";

/** A fact before it is settled: its occurrences, and the different values they print. */
export interface Draft {
  readonly id: string;
  readonly subject: Subject;
  readonly observations: readonly Observation[];
  /** Values that no rounding makes one, most trustworthy first. */
  readonly values: readonly Amount[];
}

/** The one word that a fact has in every table, link and message. */
export function factId(report: string, subject: Subject): string {
  return [
    report,
    subject.concept,
    subject.fund === "all" ? "" : subject.fund,
    subject.code === "" ? subject.name : subject.code,
    subject.parent,
    subject.phase,
    String(subject.year),
  ]
    .filter((part) => part !== "")
    .join("/");
}

/** Observations of one subject brought together, in order of first appearance. */
export function draftsOf(
  report: string,
  observations: readonly Observation[],
): readonly Draft[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of withHabits(observations)) {
    const id = factId(report, observation);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        id,
        subject: subjectOf(first),
        observations: group,
        values: valuesOf(group),
      },
    ];
  });
}

function subjectOf(observation: Observation): Subject {
  const { concept, fund, code, name, parent, phase, year } = observation;
  return {
    concept,
    fund,
    code,
    name: accountName(code) ?? name,
    parent,
    phase,
    year,
  };
}

function accountName(code: string): string | undefined {
  if (code === "") return undefined;
  return (functionalAccount(code) ?? economicAccount(code))?.name;
}

/** Printed values that agree within their precision count as one: its most precise form. */
function valuesOf(group: readonly Observation[]): readonly Amount[] {
  const clusters: { amount: Amount; weight: number }[] = [];
  for (const { amount, place } of group) {
    // A table is set by machine, a sentence by hand: it weighs more where they differ.
    const weight = place === "table" ? 3 : 1;
    const cluster = clusters.find((one) => agree(one.amount, amount));
    if (cluster === undefined) clusters.push({ amount, weight });
    else {
      cluster.weight += weight;
      if (amount.step < cluster.amount.step) cluster.amount = amount;
    }
  }
  return clusters
    .sort((left, right) => right.weight - left.weight)
    .map(({ amount }) => amount);
}

/** So much coarser that the text may have cut what the table has in full: 万元 of yuan with their cents. */
const muchCoarser = 10_000n;

/** Two printed figures can be the same figure: each is off by at most half its last digit, or one is the other cut short. */
export function agree(left: Amount, right: Amount): boolean {
  if (left.unit !== right.unit) return false;
  const gap = absolute(left.grains - right.grains);
  if (2n * gap <= left.step + right.step) return true;
  const [coarse, fine] = left.step > right.step ? [left, right] : [right, left];
  return (
    coarse.step >= muchCoarser * fine.step &&
    gap < coarse.step &&
    absolute(coarse.grains) < absolute(fine.grains)
  );
}
