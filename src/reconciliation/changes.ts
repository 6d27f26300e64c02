import type { BaseConcept, Concept, Fund } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import { amountOf, measureOf, unknown } from "./measures.ts";

/** Every printed change against the year before, and its rate. */
export function changes(ledger: Ledger): Identity[] {
  return [
    ...ledger.drafts.flatMap((draft): Identity[] => {
      const split = measureOf(draft.subject.concept);
      switch (split?.measure) {
        case "increase-rate":
          return change(ledger, draft, split.base, false);
        case "decrease-rate":
          return change(ledger, draft, split.base, true);
        default:
          return [];
      }
    }),
    ...againstThatYear(ledger),
    ...growthOfOnlyPart(ledger),
    ...growthOfAll(ledger),
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
function againstThatYear(ledger: Ledger): Identity[] {
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

/** Parts that are nothing now can only have shrunk: the whole grew by no more than the only part it has. */
function growthOfOnlyPart(ledger: Ledger): Identity[] {
  const parts = [
    "three-public.abroad",
    "three-public.vehicles",
    "three-public.reception",
  ] as const;
  return ledger
    .all({ concept: "three-public.total.increase", parent: "" })
    .flatMap(({ id, subject: { fund, phase } }): Identity[] => {
      const present = parts.flatMap((concept) =>
        ledger.all({ concept, fund, phase, name: "" }).map((draft) => ({
          concept,
          isZero: draft.values[0]?.grains === 0n,
        })),
      );
      const left = present.filter(({ isZero }) => !isZero);
      const [only] = left;
      if (present.length < 3 || left.length !== 1 || only === undefined)
        return [];
      const grown = ledger.all({
        concept: `${only.concept}.increase`,
        fund,
        phase,
        parent: "",
      })[0];
      return grown === undefined
        ? []
        : [{ kind: "at-most", rule: "change", less: id, more: grown.id }];
    });
}

/** Figures of one fund that are part of another's, of the same or of a wider fund. */
const wholes: readonly (readonly [part: BaseConcept, whole: BaseConcept])[] = [
  ["income.fiscal", "income.total"],
  ["income.fiscal", "income.grand-total"],
  ["income.total", "income.grand-total"],
  ["expenditure.total", "expenditure.total"],
  ["expenditure.total", "expenditure.grand-total"],
];
const wider: Readonly<Record<Fund, readonly Fund[]>> = {
  "general-public-budget": ["general-public-budget", "fiscal", "all"],
  "government-fund": ["government-fund", "fiscal", "all"],
  "state-capital": ["state-capital", "fiscal", "all"],
  fiscal: ["fiscal", "all"],
  all: ["all"],
};

/** A part that is all of its whole now was no more than it the year before: it grew by no less, or shrank by no more. */
function growthOfAll(ledger: Ledger): Identity[] {
  const at = { phase: "final", code: "", name: "", parent: "" } as const;
  return wholes.flatMap(([part, whole]) =>
    ledger.all({ concept: part, ...at }).flatMap((draft): Identity[] => {
      if (draft.subject.year !== ledger.year) return [];
      return wider[draft.subject.fund].flatMap((fund): Identity[] => {
        const [all] = ledger.all({
          concept: whole,
          ...at,
          fund,
          year: ledger.year,
        });
        if (all === undefined || all.id === draft.id) return [];
        if (!isSameAmount(draft, all)) return [];
        return (["increase", "decrease"] as const).flatMap(
          (measure): Identity[] => {
            const [own] = ledger.all({
              ...at,
              concept: `${part}.${measure}`,
              fund: draft.subject.fund,
            });
            const [other] = ledger.all({
              ...at,
              concept: `${whole}.${measure}`,
              fund,
            });
            if (own === undefined || other === undefined) return [];
            const [less, more] =
              measure === "increase" ? [other, own] : [own, other];
            return [
              { kind: "at-most", rule: "change", less: less.id, more: more.id },
            ];
          },
        );
      });
    }),
  );
}

function isSameAmount(left: Draft, right: Draft): boolean {
  return left.values.some(
    ({ grains }) =>
      grains !== 0n && right.values.some((other) => other.grains === grains),
  );
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
