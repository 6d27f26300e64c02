import type { Amount } from "../vocabulary/amount.ts";
import type { Finding } from "../vocabulary/fact.ts";
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
  const kept = grainsWords(repair.kept.grains, repair.kept.unit);
  return corrupt.map(({ line, printed, printedUnit }) => ({
    code: "repaired-figure",
    line,
    printed,
    message: {
      zh: `${own.zh}：印作 ${printed}${printedUnit}，按报告自身的勾稽关系应为 ${kept.zh}。${proof.map(({ zh }) => zh).join("；")}`,
      en: `${own.en}: printed ${printed}${printedUnit}; the report's own arithmetic leaves only ${kept.zh} (${kept.en}). ${proof.map(({ en }) => en).join("; ")}`,
    },
  }));
}
