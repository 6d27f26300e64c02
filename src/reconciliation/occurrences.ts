import type { Amount } from "../vocabulary/amount.ts";
import { grainsPerUnit } from "../vocabulary/amount.ts";
import type { Check, Outcome } from "../vocabulary/fact.ts";
import { agree, type Draft } from "./draft.ts";
import { amountWords, nameOf } from "./names.ts";
import type { Repair } from "./settle.ts";

/** Facts that several places print, all alike. */
export function repeated(
  drafts: readonly Draft[],
  values: (id: string) => Amount | undefined,
): ReadonlySet<string> {
  return new Set(
    drafts
      .filter(({ id, observations }) => {
        const kept = values(id);
        return (
          kept !== undefined &&
          observations.length > 1 &&
          observations.every(({ amount }) => agree(amount, kept))
        );
      })
      .map(({ id }) => id),
  );
}

/** Every fact printed more than once: whether its occurrences agree. */
export function agreement(
  draft: Draft,
  kept: Amount | undefined,
  repair: Repair | undefined,
): Check[] {
  if (draft.observations.length < 2 || kept === undefined) return [];
  const odd = draft.observations.find(({ amount }) => !agree(amount, kept));
  const differing = draft.observations.filter(
    ({ amount }) => amount.grains !== kept.grains,
  ).length;
  const outcome: Outcome =
    odd !== undefined ? "fail" : differing > 0 ? "rounding" : "pass";
  const shown =
    odd ??
    draft.observations.find(({ amount }) => amount.grains !== kept.grains);
  const perUnit = Number(grainsPerUnit[kept.unit]);
  const own = nameOf(draft);
  const count = draft.observations.length;
  const other = amountWords(shown?.amount);
  const word = amountWords(kept);
  return [
    {
      rule: "occurrences-agree",
      outcome,
      unit: kept.unit,
      expected: Number(kept.grains) / perUnit,
      actual: Number((shown?.amount ?? kept).grains) / perUnit,
      gap: Number((shown?.amount ?? kept).grains - kept.grains) / perUnit,
      tolerance: Number(kept.step) / perUnit,
      facts: [draft.id],
      message: {
        zh:
          outcome === "pass"
            ? `${own.zh}在报告中出现 ${count} 次，均为 ${word.zh}`
            : `${own.zh}：一处为 ${word.zh}，另一处为 ${other.zh}${repair === undefined ? "" : "（按勾稽关系取前者）"}`,
        en:
          outcome === "pass"
            ? `${own.en} is printed ${count} times, always ${word.en}`
            : `${own.en}: printed ${word.en} and ${other.en}${repair === undefined ? "" : " (the identities decide for the first)"}`,
      },
    },
  ];
}
