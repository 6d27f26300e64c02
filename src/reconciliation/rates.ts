import type { BaseConcept, Concept, Measure } from "../vocabulary/concept.ts";
import { concepts, measures } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger, Query } from "./ledger.ts";

/** Every printed share, completion rate and rate of change, recomputed from the amounts it is a rate of. */
export function rates(ledger: Ledger): Identity[] {
  return ledger.drafts.flatMap((draft): Identity[] => {
    const split = measureOf(draft.subject.concept);
    if (split === undefined) return [];
    switch (split.measure) {
      case "share":
        return [
          ...share(ledger, draft, split.base),
          { kind: "within-whole", rule: "share-within-whole", rate: draft.id },
        ];
      case "completion-rate":
        return completion(ledger, draft, split.base);
      case "increase-rate":
        return change(ledger, draft, split.base, false);
      case "decrease-rate":
        return change(ledger, draft, split.base, true);
      default:
        return [];
    }
  });
}

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

/** What a concept's printed share is a share of. */
function wholeOf(base: BaseConcept): readonly Query[] {
  if (base === "procurement.small-micro")
    return [{ concept: "procurement.sme" }];
  if (base === "procurement.sme.goods")
    return [{ concept: "procurement.goods" }];
  if (base === "procurement.sme.works")
    return [{ concept: "procurement.works" }];
  if (base === "procurement.sme.services")
    return [{ concept: "procurement.services" }];
  if (base.startsWith("procurement")) return [{ concept: "procurement.total" }];
  if (base === "expenditure.total") return [{ concept: base, fund: "all" }];
  if (base.startsWith("expenditure.by-function"))
    return [{ concept: "expenditure.total" }];
  if (base.startsWith("income"))
    return [{ concept: "income.total", fund: "all" }];
  if (base === "expenditure.personnel" || base === "expenditure.public")
    return [{ concept: "expenditure.basic" }];
  if (base.startsWith("expenditure")) return [{ concept: "expenditure.total" }];
  return [];
}

function amountOf(
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

function share(ledger: Ledger, draft: Draft, base: BaseConcept): Identity[] {
  const { fund, phase, parent } = draft.subject;
  const part = amountOf(
    ledger,
    { ...draft, subject: { ...draft.subject, parent: "" } },
    base,
  );
  const said: readonly Query[] =
    parent === "" ? [] : [{ concept: "procurement.total" }];
  const whole = [...said, ...wholeOf(base)]
    .map((query) => ledger.one({ fund, phase, ...query }))
    .find((id) => id !== undefined);
  if (part === undefined || whole === undefined)
    return [unknown(draft, "share", "no-base")];
  return [{ kind: "ratio", rule: "share", rate: draft.id, part, whole }];
}

function completion(
  ledger: Ledger,
  draft: Draft,
  base: BaseConcept,
): Identity[] {
  const { fund, code, name, phase } = draft.subject;
  const at = { concept: base, fund, code, ...(code === "" ? { name } : {}) };
  const part = ledger.all({ ...at, phase: "final" })[0];
  const whole =
    ledger.all({ ...at, phase })[0] ??
    // 预算收入…，决算支出…，整体完成预算的…: the budget's income is its expenditure.
    (base === "expenditure.total"
      ? ledger.all({ ...at, concept: "income.total", phase })[0]
      : undefined);
  if (part === undefined || whole === undefined)
    return [unknown(draft, "completion-rate", "no-base")];
  if (whole.values[0]?.grains === 0n)
    return [
      {
        kind: "unknown",
        rule: "zero-base",
        facts: [draft.id, part.id, whole.id],
        because: "zero-base",
      },
    ];
  return [
    {
      kind: "ratio",
      rule: "completion-rate",
      rate: draft.id,
      part: part.id,
      whole: whole.id,
    },
  ];
}

function change(
  ledger: Ledger,
  draft: Draft,
  base: BaseConcept,
  down: boolean,
): Identity[] {
  const now = ledger.drafts.find(
    ({ id }) => id === amountOf(ledger, draft, base),
  );
  const changed =
    now === undefined
      ? undefined
      : (changeOf(ledger, draft, base, down) ??
        changeOfTheSame(ledger, now, base, down));
  const opposite =
    now === undefined || changeOf(ledger, draft, base, down) !== undefined
      ? undefined
      : changeOf(ledger, draft, base, !down);
  if (opposite !== undefined)
    return [
      { kind: "contradiction", rule: "direction", facts: [draft.id, opposite] },
    ];
  if (now === undefined || changed === undefined)
    return [unknown(draft, "change-rate", "no-base")];
  return [
    {
      kind: "change-rate",
      rule: "change-rate",
      rate: draft.id,
      change: changed,
      now: now.id,
      down,
    },
  ];
}

/** Where only the rate is printed, the change of another fund with the very same amount is its change too. */
function changeOfTheSame(
  ledger: Ledger,
  now: Draft,
  base: BaseConcept,
  down: boolean,
): string | undefined {
  const concept: Concept = `${base}.${down ? "decrease" : "increase"}`;
  return ledger.all({ concept, phase: now.subject.phase }).find((one) => {
    const other = ledger.all({
      concept: base,
      fund: one.subject.fund,
      phase: now.subject.phase,
      code: one.subject.code,
    })[0];
    return other?.values.some(({ grains }) =>
      now.values.some((value) => value.grains === grains),
    );
  })?.id;
}

/** A printed change against the year before, where the report prints that year too. */
export function changes(ledger: Ledger): Identity[] {
  return ledger.drafts.flatMap((draft): Identity[] => {
    const split = measureOf(draft.subject.concept);
    if (split?.measure !== "increase" && split?.measure !== "decrease")
      return [];
    const { fund, code, name, phase, parent } = draft.subject;
    if (parent !== "") return [];
    const at = {
      concept: split.base,
      fund,
      phase,
      code,
      ...(code === "" ? { name } : {}),
    };
    const now = ledger.all(at)[0];
    const before = ledger.all({ ...at, year: ledger.year - 1 })[0];
    if (now === undefined) return [];
    // A figure cannot have grown by more than it is.
    const bound: Identity[] =
      split.measure === "increase"
        ? [{ kind: "at-most", rule: "change", less: draft.id, more: now.id }]
        : [];
    if (before === undefined) return bound;
    const [larger, smaller] =
      split.measure === "increase" ? [now, before] : [before, now];
    return [...bound, ...sum("change", larger.id, [smaller.id, draft.id])];
  });
}

function changeOf(
  ledger: Ledger,
  draft: Draft,
  base: BaseConcept,
  down: boolean,
): string | undefined {
  const { fund, code, name, parent, phase } = draft.subject;
  const concept: Concept = `${base}.${down ? "decrease" : "increase"}`;
  return ledger.all({
    concept,
    fund,
    code,
    parent,
    phase,
    ...(code === "" ? { name } : {}),
  })[0]?.id;
}

function unknown(
  draft: Draft,
  rule: "share" | "completion-rate" | "change-rate",
  because: "no-base",
): Identity {
  return { kind: "unknown", rule, facts: [draft.id], because };
}
