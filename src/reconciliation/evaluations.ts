import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** What a report's self-evaluations print: scores, their weights, and indicators in money. */
export function evaluations(ledger: Ledger): Identity[] {
  return [
    ...costs(ledger),
    ...partsOf(ledger),
    ...indicatorsOf(ledger),
    ...executions(ledger),
  ];
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

/** A form's total against every line of it that gives points. */
function indicatorsOf(ledger: Ledger): Identity[] {
  const all = ledger.all({ concept: "evaluation.score" });
  return all.flatMap(({ id, subject }): Identity[] => {
    if (subject.parent !== "") return [];
    const { name } = subject;
    // Two lines of one form that are called alike are one fact, and count twice.
    const parts = all.flatMap((one) =>
      one.subject.parent === name || one.subject.parent.startsWith(`${name} `)
        ? one.observations
            .filter(({ place }) => place === "table")
            .map(() => one.id)
        : [],
    );
    return parts.length < 4 ? [] : sum("score-indicators", id, parts);
  });
}

/** 得分(20分*执行率). */
function executions(ledger: Ledger): Identity[] {
  return ledger
    .all({ concept: "evaluation.weight", name: "预算执行" })
    .flatMap(({ id, subject }): Identity[] => {
      const { parent } = subject;
      const [score] = ledger.all({
        concept: "evaluation.score",
        name: "预算执行",
        parent,
      });
      const [rate] =
        parent === "整体"
          ? ledger.all({
              concept: "expenditure.total.completion-rate",
              phase: "full-year-budget",
            })
          : ledger.all({ concept: "project.completion-rate", name: parent });
      if (score === undefined || rate === undefined) return [];
      return [
        {
          kind: "weighted",
          rule: "score-execution",
          total: score.id,
          terms: [{ rate: rate.id, part: id }],
        },
      ];
    });
}

const scoreParts: readonly (readonly [RegExp, RegExp])[] = [
  [/^产出指标/, /^(?:数量|质量|时效|成本)指标/],
  [/^效益指标/, /^(?:经济效益|社会效益|生态效益|可持续影响)指标/],
];

/** A score against the scores of its parts: execution, outputs, effects and satisfaction, or goals. */
function partsOf(ledger: Ledger): Identity[] {
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
