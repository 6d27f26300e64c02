import type { BaseConcept } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import { evaluate } from "./evaluate.ts";
import type { Identity } from "./identity.ts";
import type { Ledger, Query } from "./ledger.ts";
import { amountOf, measureOf, unknown } from "./measures.ts";

/** Every printed share and completion rate, recomputed from the amounts it is a rate of. */
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
      case "budget-deviation":
        return completion(ledger, draft, split.base, split.measure);
      default:
        return [];
    }
  });
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
    return [
      { concept: "income.total", fund: "all" },
      { concept: "income.grand-total", fund: "all" },
    ];
  if (base === "expenditure.personnel" || base === "expenditure.public")
    return [{ concept: "expenditure.basic" }, { concept: "expenditure.total" }];
  if (
    base === "three-public.vehicle-purchase" ||
    base === "three-public.vehicle-running"
  )
    return [
      { concept: "three-public.total" },
      { concept: "three-public.vehicles" },
    ];
  if (
    base === "three-public.abroad" ||
    base === "three-public.vehicles" ||
    base === "three-public.reception"
  )
    return [{ concept: "three-public.total" }];
  if (base.startsWith("expenditure")) return [{ concept: "expenditure.total" }];
  return [];
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
  const queries = [...said, ...wholeOf(base)];
  const found = queries.map((query) => ledger.one({ fund, phase, ...query }));
  const wholes = found.flatMap((whole) => whole ?? []);
  const ratios = wholes.flatMap((whole): Ratio[] =>
    part === undefined
      ? []
      : [{ kind: "ratio", rule: "share", rate: draft.id, part, whole }],
  );
  // With what is carried over, the year's income and the grand total differ: a share may be of either; and so of
  // other wholes that the words leave open.
  // Where the usual whole is not quoted, what another would give proves nothing.
  const ratio =
    ratios.find((one) => holdsAsPrinted(ledger, one)) ??
    (found[0] === undefined ? undefined : ratios[0]);
  return ratio === undefined ? [unknown(draft, "share", "no-base")] : [ratio];
}

type Ratio = Extract<Identity, { kind: "ratio" }>;

function holdsAsPrinted(ledger: Ledger, ratio: Ratio): boolean {
  const printed = (id: string) =>
    ledger.drafts.find((draft) => draft.id === id)?.values[0];
  return evaluate(ratio, printed).outcome !== "fail";
}

function completion(
  ledger: Ledger,
  draft: Draft,
  base: BaseConcept,
  measure: "completion-rate" | "budget-deviation",
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
    return [unknown(draft, measure, "no-base")];
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
      kind: measure === "completion-rate" ? "ratio" : "deviation",
      rule: measure,
      rate: draft.id,
      part: part.id,
      whole: whole.id,
    },
  ];
}
