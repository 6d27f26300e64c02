import { type Amount, toNumber } from "../vocabulary/amount.ts";
import type { Check, Fact, Quality } from "../vocabulary/fact.ts";
import type { Derived } from "./derive.ts";
import type { Draft } from "./draft.ts";
import { amountWords, nameOf } from "./names.ts";
import { weakest } from "./quality.ts";

export function derivedFact(
  report: string,
  id: string,
  { subject, amount, observations, from }: Derived,
  quality: ReadonlyMap<string, Quality>,
): Fact {
  return {
    ...subject,
    id,
    report,
    amount,
    unit: amount.unit,
    status: "derived",
    quality: weakest(from.map((one) => quality.get(one) ?? "not-evaluated")),
    observations,
  };
}

/** How a computed fact came about: no identity of the report, only its arithmetic, as good as its parts. */
export function derivation(
  fact: Fact,
  { amount, from, minus }: Derived,
  names: (id: string) => Draft | undefined,
  values: (id: string) => Amount | undefined,
): Check {
  const value = toNumber(amount);
  const parts = from.map((id) => ({
    name: nameOf(names(id)),
    word: amountWords(values(id)),
  }));
  const own = nameOf({ subject: fact });
  const result = amountWords(amount);
  const sentence = (language: "zh" | "en") =>
    `${fact.year} ${own[language]} ${result[language]} = ${parts
      .map(({ name, word }) => `${name[language]} ${word[language]}`)
      .join(minus ? " − " : " + ")}`;
  return {
    rule: "derivation",
    // Doubt about a part is that part's failure, told where it failed.
    outcome: fact.quality === "fail" ? "not-evaluated" : fact.quality,
    unit: fact.unit,
    expected: value,
    actual: value,
    gap: 0,
    tolerance: 0,
    facts: [fact.id, ...from],
    message: { zh: sentence("zh"), en: sentence("en") },
  };
}
