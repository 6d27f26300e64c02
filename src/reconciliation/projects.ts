import type { Observation } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** One way in which a report divides its project expenditure: the list in its text, or its evaluations. */
export interface ProjectList {
  readonly items: readonly Draft[];
}

/** The lists of projects that a report prints, each once. */
export function projectLists(ledger: Ledger): readonly ProjectList[] {
  const { phase } = ledger;
  const items = (["project", "payout"] as const).flatMap((concept) =>
    ledger.all({ concept, phase }),
  );
  const budgets = ledger.all({ concept: "project", phase: "full-year-budget" });
  const evaluationsFrom = earliest(
    budgets.flatMap(({ observations }) => observations),
  );
  const evaluated = new Set(budgets.map(({ subject }) => subject.name));
  const told = items.filter(({ observations }) => {
    const first = earliest(observations);
    return (
      first !== undefined &&
      (evaluationsFrom === undefined || before(first, evaluationsFrom))
    );
  });
  const judged = items.filter(({ subject }) => evaluated.has(subject.name));
  const same =
    told.length === judged.length &&
    told.every((draft) => judged.includes(draft));
  return [told, ...(same ? [] : [judged])]
    .filter((list) => list.length > 0)
    .map((list) => ({ items: list }));
}

/** Project lists against project expenditure, each project against its budget, the count against the list. */
export function projects(ledger: Ledger): Identity[] {
  const total = ledger.projectTotal();
  // A few projects told apart from the rest are no division of the expenditure.
  const lists = projectLists(ledger).filter(({ items }) =>
    dividesMost(
      items,
      ledger.drafts.find(({ id }) => id === total),
    ),
  );
  const found = lists.flatMap(({ items }) =>
    sum(
      "projects-sum",
      total,
      items.map(({ id }) => id),
      1,
    ),
  );
  found.push(...budgetsOf(ledger));
  for (const budget of ledger.all({
    concept: "project",
    phase: "full-year-budget",
  })) {
    const spent = ledger.all({
      concept: "project",
      phase: "final",
      name: budget.subject.name,
    })[0];
    if (spent !== undefined)
      found.push({
        kind: "at-most",
        rule: "project-within-budget",
        less: spent.id,
        more: budget.id,
      });
  }
  const judged = ledger.all({ concept: "project", phase: "full-year-budget" });
  for (const count of ledger.all({ concept: "projects.count", name: "" })) {
    if (judged.length > 0)
      found.push({
        kind: "count",
        rule: "projects-count",
        count: count.id,
        items: judged.map(({ id }) => id),
      });
  }
  for (const project of ledger.all({ concept: "project" })) {
    const lines = ledger.all({
      concept: "project.line",
      parent: project.subject.name,
      phase: project.subject.phase,
    });
    found.push(
      ...sum(
        "project-lines",
        project.id,
        lines.map(({ id }) => id),
        1,
      ),
    );
  }
  return found;
}

/** What the evaluated projects could spend, where the report prints that total too. */
function budgetsOf(ledger: Ledger): Identity[] {
  const at = { phase: "full-year-budget" } as const;
  const total =
    ledger.one({
      concept: "expenditure.project",
      fund: "general-public-budget",
      ...at,
    }) ?? ledger.one({ concept: "expenditure.project", fund: "all", ...at });
  const budgets = ledger.all({ concept: "project", ...at });
  return dividesMost(
    budgets,
    ledger.drafts.find(({ id }) => id === total),
  )
    ? sum(
        "projects-sum",
        total,
        budgets.map(({ id }) => id),
        1,
      )
    : [];
}

function dividesMost(
  items: readonly Draft[],
  total: Draft | undefined,
): boolean {
  const whole = total?.values[0]?.grains ?? 0n;
  const sum = items.reduce(
    (grains, { values }) => grains + (values[0]?.grains ?? 0n),
    0n,
  );
  return 2n * sum >= whole;
}

function earliest(
  observations: readonly Observation[],
): Observation | undefined {
  return [...observations].sort((left, right) =>
    before(left, right) ? -1 : 1,
  )[0];
}

function before(left: Observation, right: Observation): boolean {
  return left.page === right.page
    ? left.start < right.start
    : left.page < right.page;
}
