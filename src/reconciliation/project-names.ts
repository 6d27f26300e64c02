import type { Finding, Observation } from "../vocabulary/fact.ts";

/**
 * A project is named a little differently in a report's list and in its evaluation (微信公众号运营, 微信公众号运营经费).
 * Names that mean the same project are made one: the same core, or a like core with the same amount.
 */
export function unifyProjects(
  observations: readonly Observation[],
): readonly Observation[] {
  const seen: Named[] = [];
  const canonical = new Map<string, string>();
  for (const own of namedIn(observations)) {
    const same = seen.find((other) => isSame(own, other));
    canonical.set(own.name, same?.name ?? own.name);
    if (same === undefined) seen.push(own);
  }
  const own = (name: string) =>
    canonical.get(name) ??
    seen.find((other) => likeness(coreOf(name), other.core) >= 0.8)?.name ??
    name;
  const known = new Set(canonical.values());
  let last: string | undefined;
  /** A form stands behind the words on its project: by a name of its own it is still that project's. */
  const ofForm = (name: string) => {
    const unified = own(name);
    const isOther = /^整体/.test(name) || known.has(unified) || name === "";
    return isOther ? unified : (last ?? unified);
  };
  return observations.map((observation) => {
    const { concept, name, parent } = observation;
    if (concept === "project" || concept === "evaluation.score")
      if (known.has(own(name))) last = own(name);
    if (concept === "payout") {
      // The list's payout line that has an evaluation of its own is that project.
      const project = seen.find((other) => other.core === coreOf(name));
      return project === undefined
        ? observation
        : { ...observation, concept: "project", name: project.name };
    }
    if (concept === "project.line" || concept === "project.source")
      return { ...observation, parent: own(parent) };
    if (concept.startsWith("evaluation"))
      return { ...observation, name: own(name), parent: ofForm(parent) };
    if (concept.startsWith("project"))
      return { ...observation, name: own(name) };
    return observation;
  });
}

/** Where a report calls a project by another name than where it first speaks of it. */
export function otherNames(
  printed: readonly Observation[],
  unified: readonly Observation[],
): readonly Finding[] {
  const told = new Set<string>();
  return printed.flatMap(({ concept, name, line }, index): Finding[] => {
    const first = unified[index]?.name ?? name;
    const named = concept === "project" || concept === "evaluation.score";
    const [own, other] = [coreOf(name), coreOf(first)];
    // A word more or less at an end may be the heading's.
    const same = own.includes(other) || other.includes(own);
    if (!named || same || told.has(name)) return [];
    told.add(name);
    return [
      {
        code: "project-name",
        line,
        printed: name,
        message: {
          zh: `同一项目在前文称为“${first}”。`,
          en: `The same project is first called ${first}.`,
        },
      },
    ];
  });
}

/** Whether two reports name the same project, though a word more or less. */
export function sameProject(left: string, right: string): boolean {
  return (
    coreOf(left) === coreOf(right) ||
    likeness(coreOf(left), coreOf(right)) >= 0.8
  );
}

interface Named {
  readonly name: string;
  readonly core: string;
  /** Every amount printed for it: one of them may be damaged. */
  readonly amounts: ReadonlySet<bigint>;
}

/** Each name of a project, with its amounts, in order of first appearance. */
function namedIn(observations: readonly Observation[]): readonly Named[] {
  const amounts = new Map<string, Set<bigint>>();
  for (const { concept, name, amount } of observations) {
    if (concept !== "project") continue;
    const own = amounts.get(name) ?? new Set();
    if (amount.grains !== 0n) own.add(amount.grains);
    amounts.set(name, own);
  }
  return [...amounts].map(([name, own]) => ({
    name,
    core: coreOf(name),
    amounts: own,
  }));
}

function coreOf(name: string): string {
  return name
    .replace(/[（(][^）)]*[）)]/g, "")
    .replace(/[“”"'《》·\-—－、]/g, "")
    .replace(/^(?:本级|区级|区)(?=.{4})/, "")
    .replace(/(?:项目|专项|经费|资金|费用|支出)+$/, "");
}

function isSame(left: Named, right: Named): boolean {
  if (left.core === right.core) return true;
  if (![...left.amounts].some((grains) => right.amounts.has(grains)))
    return false;
  const [short, long] =
    left.core.length <= right.core.length
      ? [left.core, right.core]
      : [right.core, left.core];
  return long.includes(short) || likeness(left.core, right.core) >= 0.5;
}

/** The longest common subsequence over the longer name. */
function likeness(left: string, right: string): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const one of left) {
    const next = [0];
    for (let at = 1; at <= right.length; at++) {
      next.push(
        one === right[at - 1]
          ? (row[at - 1] ?? 0) + 1
          : Math.max(row[at] ?? 0, next[at - 1] ?? 0),
      );
    }
    row = next;
  }
  return (row[right.length] ?? 0) / Math.max(left.length, right.length, 1);
}
