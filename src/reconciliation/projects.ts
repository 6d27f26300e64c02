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
  return [...found, ...costs(ledger), ...scores(ledger)];
}

/** Indicators that are the project's own expenditure by another name. */
const ownCost =
  /^(?:项目)?总?成本$|^(?:政策)?(?:兑现|奖励|补贴)(?:奖励|资金)?(?:金额|额度)$/;

function costs(ledger: Ledger): Identity[] {
  const at = { phase: "final" } as const;
  return ledger
    .all({ concept: "evaluation.indicator", ...at })
    .filter(
      ({ subject, values }) =>
        ownCost.test(subject.name) && values[0]?.unit === "yuan",
    )
    .flatMap(({ id, subject }): Identity[] => {
      const [spent] = ledger.all({
        concept: "project",
        name: subject.parent,
        ...at,
      });
      return spent === undefined
        ? []
        : [
            {
              kind: "equal",
              rule: "indicator-amount",
              left: id,
              right: spent.id,
            },
          ];
    });
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

const scoreParts: readonly (readonly [RegExp, RegExp])[] = [
  [/^产出指标/, /^(?:数量|质量|时效|成本)指标/],
  [/^效益指标/, /^(?:经济效益|社会效益|生态效益|可持续影响)指标/],
];

/** A score against the scores of its parts: execution, outputs, effects and satisfaction, or goals. */
function scores(ledger: Ledger): Identity[] {
  const found: Identity[] = [];
  const all = ledger.all({ concept: "evaluation.score" });
  for (const { id, subject } of all) {
    const parts = all.filter((one) => one.subject.parent === subject.name);
    if (subject.parent === "") {
      const named = new Set(parts.map((one) => one.subject.name));
      const top = parts.filter(
        (one) =>
          // 社会满意度指标 is 满意度指标 by another name.
          !(
            /^社会/.test(one.subject.name) &&
            named.has(one.subject.name.slice(2))
          ) &&
          /^(?:预算执行(?!率)|年度|产出指标|效益指标|.*满意度指标)/.test(
            one.subject.name,
          ),
      );
      found.push(
        ...sum(
          "score-parts",
          id,
          top.map((one) => one.id),
        ),
      );
      continue;
    }
    const goal = /^年度目标\d/.exec(subject.name)?.[0];
    if (goal !== undefined) {
      const kinds = all.filter(
        (one) =>
          one.subject.parent === `${subject.parent} ${goal}` &&
          /^(?:产出|效益|满意度)指标/.test(one.subject.name),
      );
      found.push(
        ...sum(
          "score-parts",
          id,
          kinds.map((one) => one.id),
        ),
      );
      continue;
    }
    const below = scoreParts.find(([words]) => words.test(subject.name))?.[1];
    if (below === undefined) continue;
    const siblings = all.filter(
      (one) =>
        one.subject.parent === subject.parent && below.test(one.subject.name),
    );
    found.push(
      ...sum(
        "score-parts",
        id,
        siblings.map((one) => one.id),
        1,
      ),
    );
  }
  return found;
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
