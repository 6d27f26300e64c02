import type { Amount } from "../vocabulary/amount.ts";
import type { Finding, Message } from "../vocabulary/fact.ts";
import { agree, type Draft } from "./draft.ts";
import { evaluate } from "./evaluate.ts";
import { grainsWords, nameOf } from "./names.ts";
import type { Repair } from "./settle.ts";
import { messageOf } from "./words.ts";

/** Every repair is told, with the arithmetic that forced it. */
export function repairFinding(
  draft: Draft | undefined,
  repair: Repair,
  names: (id: string) => Draft | undefined,
  values: (id: string) => Amount | undefined,
): Finding[] {
  if (draft === undefined) return [];
  const corrupt = draft.observations.filter(
    ({ amount }) => !agree(amount, repair.kept),
  );
  const proof = repair.proof.map((identity) =>
    messageOf(identity, evaluate(identity, values), names, values),
  );
  const own = nameOf(draft);
  const why = proof.length > 0 ? proof : [likeItsTwin];
  const kept = grainsWords(repair.kept.grains, repair.kept.unit);
  return corrupt.map(({ line, printed, printedUnit }) => ({
    code: "repaired-figure",
    line,
    printed,
    message: {
      zh: `${own.zh}：印作 ${printed}${printedUnit}，按报告自身的勾稽关系应为 ${kept.zh}。${why.map(({ zh }) => zh).join("；")}`,
      en: `${own.en}: printed ${printed}${printedUnit}; the report's own arithmetic leaves only ${kept.zh} (${kept.en}). ${why.map(({ en }) => en).join("; ")}`,
    },
  }));
}

/** A project's budget and outturn that print one damaged figure. */
const likeItsTwin: Message = {
  zh: "预算数与执行数印作同一数字，一并修复。",
  en: "Budget and outturn print the same damaged figure and are put right together.",
};
