import type { BaseConcept, Fund, Phase } from "../vocabulary/concept.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** Where the general public budget is all there is, each of its figures is also the whole's. */
export function onlyFund(ledger: Ledger, phase: Phase): Identity[] {
  const whole: readonly Fund[] = ["all", "fiscal"];
  const part = "general-public-budget";
  const concepts: readonly BaseConcept[] = [
    "expenditure.basic",
    "expenditure.project",
    "expenditure.by-function",
    "expenditure.by-function.basic",
    "expenditure.by-function.project",
  ];
  return whole.flatMap((fund) => {
    const total = ledger.all({
      concept: "expenditure.total",
      fund,
      phase,
      code: "",
    })[0];
    const own = ledger.all({
      concept: "expenditure.total",
      fund: part,
      phase,
      code: "",
    })[0];
    if (
      !total?.values.some((value) =>
        own?.values.some(({ grains }) => grains === value.grains),
      )
    )
      return [];
    return concepts.flatMap((concept) =>
      ledger
        .all({ concept, fund: part, phase, parent: "" })
        .flatMap(({ id, subject }): Identity[] => {
          const other = ledger.all({
            concept,
            fund,
            phase,
            code: subject.code,
            parent: "",
          })[0];
          return other === undefined ||
            (subject.code === "" && subject.name !== other.subject.name)
            ? []
            : [{ kind: "equal", rule: "only-fund", left: id, right: other.id }];
        }),
    );
  });
}

/** Where all income was spent and nothing was carried over or put into funds, each function was paid what it spent. */
export function sameByFunction(ledger: Ledger, phase: Phase): Identity[] {
  const at = { fund: "all", phase } as const;
  const balances = ledger
    .some(
      [
        "income.opening-balance",
        "income.non-fiscal-balance",
        "expenditure.closing-balance",
        "expenditure.surplus-distribution",
      ],
      at,
    )
    .some(
      (id) =>
        ledger.drafts.find((draft) => draft.id === id)?.values[0]?.grains !==
        0n,
    );
  if (balances) return [];
  const whole = ledger.one({ concept: "income.total", ...at });
  // Where one fund is all there is, its expenditure is the whole's.
  const onlyFunds = (["fiscal", "general-public-budget"] as const).filter(
    (fund) => {
      const own = ledger.one({ concept: "expenditure.total", fund, phase });
      return (
        whole !== undefined && own !== undefined && ledger.sameValue(whole, own)
      );
    },
  );
  return ledger
    .all({ concept: "income.by-function", ...at, parent: "" })
    .flatMap(({ id, subject }): Identity[] => {
      const spent = [at.fund, ...onlyFunds].flatMap((fund) =>
        ledger.all({
          concept: "expenditure.by-function",
          fund,
          phase,
          code: subject.code,
          parent: "",
        }),
      )[0];
      return spent === undefined
        ? []
        : [
            {
              kind: "equal",
              rule: "income-equals-expenditure",
              left: id,
              right: spent.id,
            },
          ];
    });
}
