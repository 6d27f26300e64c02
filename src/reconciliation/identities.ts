import type {
  BaseConcept,
  Concept,
  Fund,
  Phase,
} from "../vocabulary/concept.ts";
import { funds, phases } from "../vocabulary/concept.ts";
import { onlyFund, sameByFunction } from "./across-funds.ts";
import { changes } from "./changes.ts";
import { evaluations } from "./evaluations.ts";
import { hierarchy } from "./hierarchy.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import { named } from "./named-parts.ts";
import { projects } from "./projects.ts";
import { rates } from "./rates.ts";
import { threePublic } from "./three-public.ts";

/** Everything that must hold in one report, for the facts it prints. */
export function identitiesOf(ledger: Ledger): readonly Identity[] {
  return [
    ...everyFundAndPhase().flatMap(([fund, phase]) => [
      ...balances(ledger, fund, phase),
      ...hierarchy(ledger, fund, phase),
      ...partsOf(ledger, fund, phase),
      ...threePublic(ledger, fund, phase),
    ]),
    ...allPhases.flatMap((phase) => [
      ...fundsOf(ledger, phase),
      ...onlyFund(ledger, phase),
      ...sameByFunction(ledger, phase),
    ]),
    ...named(ledger),
    ...projects(ledger),
    ...evaluations(ledger),
    ...rates(ledger),
    ...changes(ledger),
  ];
}

const allFunds = Object.keys(funds).filter(
  (fund): fund is Fund => fund in funds,
);
const allPhases = Object.keys(phases).filter(
  (phase): phase is Phase => phase in phases,
);

function everyFundAndPhase(): readonly (readonly [Fund, Phase])[] {
  return allFunds.flatMap((fund) =>
    allPhases.map((phase) => [fund, phase] as const),
  );
}

function balances(ledger: Ledger, fund: Fund, phase: Phase): Identity[] {
  const at = { fund, phase };
  const income = ledger.one({ concept: "income.total", ...at });
  const expenditure = ledger.one({ concept: "expenditure.total", ...at });
  const incomeTotal = ledger.one({ concept: "income.grand-total", ...at });
  const expenditureTotal = ledger.one({
    concept: "expenditure.grand-total",
    ...at,
  });
  const found: Identity[] = [];
  if (incomeTotal !== undefined && expenditureTotal !== undefined)
    found.push(
      ledger.samePlaces(incomeTotal, expenditureTotal)
        ? {
            kind: "unknown",
            rule: "income-equals-expenditure",
            facts: [incomeTotal, expenditureTotal],
            because: "same-figure",
          }
        : {
            kind: "equal",
            rule: "income-equals-expenditure",
            left: incomeTotal,
            right: expenditureTotal,
          },
    );
  const side = (
    total: string | undefined,
    year: string | undefined,
    concepts: readonly BaseConcept[],
  ): Identity[] => {
    if (total === undefined || year === undefined) return [];
    const same = ledger.sameValue(total, year);
    // A budget may count what is carried over among the year's income.
    const balances =
      same && phase === "initial-budget" ? [] : ledger.some(concepts, at);
    const known =
      balances.length > 0 ||
      concepts.some((concept) => ledger.isBlank(concept, fund, phase));
    if (known || same) return sum("grand-total", total, [year, ...balances], 1);
    // The balances between them are not printed.
    return [
      {
        kind: "unknown",
        rule: "grand-total",
        facts: [total, year],
        because: "no-base",
      },
    ];
  };
  found.push(
    ...side(incomeTotal, income, [
      "income.opening-balance",
      "income.non-fiscal-balance",
    ]),
    ...side(expenditureTotal, expenditure, [
      "expenditure.surplus-distribution",
      "expenditure.closing-balance",
    ]),
  );
  return found;
}

function partsOf(ledger: Ledger, fund: Fund, phase: Phase): Identity[] {
  const at = { fund, phase };
  const total = ledger.one({ concept: "expenditure.total", ...at });
  const basic = ledger.one({ concept: "expenditure.basic", ...at });
  const project = ledger.one({ concept: "expenditure.project", ...at });
  const found: Identity[] = [];
  if (basic !== undefined && project !== undefined) {
    const others = ledger.some(
      [
        "expenditure.remitted",
        "expenditure.business",
        "expenditure.subordinate-subsidy",
      ],
      at,
    );
    found.push(...sum("expenditure-parts", total, [basic, project, ...others]));
  }
  const economy = (code: string) =>
    ledger.all({
      concept: "expenditure.by-economy",
      code,
      parent: "",
      ...at,
    })[0]?.id;
  const personnel = ledger.one({ concept: "expenditure.personnel", ...at });
  const publicCost = ledger.one({ concept: "expenditure.public", ...at });
  if (personnel !== undefined && publicCost !== undefined)
    found.push(...sum("personnel-and-public", basic, [personnel, publicCost]));
  const wages = economy("301");
  if (wages !== undefined)
    found.push(
      ...sum(
        "personnel-lines",
        personnel,
        [wages, ...[economy("303")].filter((id) => id !== undefined)],
        1,
      ),
    );
  const goods = economy("302");
  if (goods !== undefined)
    found.push(
      ...sum(
        "public-lines",
        publicCost,
        [
          goods,
          ...["307", "309", "310", "399"].flatMap(
            (code) => economy(code) ?? [],
          ),
        ],
        1,
      ),
    );
  return found;
}

function fundsOf(ledger: Ledger, phase: Phase): Identity[] {
  const parts: readonly Fund[] = [
    "general-public-budget",
    "government-fund",
    "state-capital",
  ];
  const found: Identity[] = [];
  const pairs: readonly (readonly [whole: Concept, part: Concept])[] = [
    ["income.fiscal", "income.fiscal"],
    ["income.total", "income.fiscal"],
    ["income.grand-total", "income.grand-total"],
    ["expenditure.total", "expenditure.total"],
    ["expenditure.grand-total", "expenditure.grand-total"],
  ];
  for (const [whole, concept] of pairs) {
    const general = ledger.one({
      concept,
      fund: "general-public-budget",
      phase,
    });
    if (general === undefined) continue;
    found.push(
      ...sum(
        "fiscal-funds",
        ledger.one({ concept: whole, fund: "fiscal", phase }),
        parts.flatMap((fund) => ledger.one({ concept, fund, phase }) ?? []),
        1,
      ),
    );
  }
  const whole = ledger.one({ concept: "income.fiscal", fund: "fiscal", phase });
  const fiscal =
    whole === undefined
      ? parts.flatMap(
          (fund) => ledger.one({ concept: "income.fiscal", fund, phase }) ?? [],
        )
      : [whole];
  if (fiscal.length > 0) {
    const others = ledger.some(
      [
        "income.superior-subsidy",
        "income.institutional",
        "income.business",
        "income.subordinate",
        "income.other",
      ],
      { fund: "all", phase },
    );
    const at = { fund: "all", phase } as const;
    const total = ledger.one({ concept: "income.total", ...at });
    const grandTotal = ledger.one({ concept: "income.grand-total", ...at });
    // A budget may count what is carried over among the year's income, unless it tells the two apart.
    const countsOpening =
      phase === "initial-budget" &&
      (total === undefined ||
        grandTotal === undefined ||
        ledger.sameValue(total, grandTotal));
    const opening = countsOpening
      ? ledger.some(["income.opening-balance"], at)
      : [];
    found.push(
      ...sum("income-sources", total, [...fiscal, ...others, ...opening], 1),
    );
  }
  return found;
}
