import type { BaseConcept, Concept, Measure } from "../vocabulary/concept.ts";
import { concepts, measures } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** A rate's or a change's concept, taken apart: `expenditure.basic.share`. */
export function measureOf(
  concept: Concept,
): { readonly base: BaseConcept; readonly measure: Measure } | undefined {
  const cut = concept.lastIndexOf(".");
  const base = concept.slice(0, cut);
  const measure = concept.slice(cut + 1);
  return isBase(base) && isMeasure(measure) ? { base, measure } : undefined;
}

function isBase(word: string): word is BaseConcept {
  return word in concepts;
}

function isMeasure(word: string): word is Measure {
  return word in measures;
}

/** The fact that a rate or a change is one of. */
export function amountOf(
  ledger: Ledger,
  draft: Draft,
  base: BaseConcept,
): string | undefined {
  const { fund, code, name, parent, phase } = draft.subject;
  return ledger.all({
    concept: base,
    fund,
    code,
    parent,
    phase,
    ...(code === "" ? { name } : {}),
  })[0]?.id;
}

/** A rate that the report prints nothing to compare with. */
export function unknown(
  draft: Draft,
  rule: "share" | "completion-rate" | "budget-deviation" | "change-rate",
  because: "no-base",
): Identity {
  return { kind: "unknown", rule, facts: [draft.id], because };
}
