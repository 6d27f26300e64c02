import type { BaseConcept, Fund, Phase } from "../vocabulary/concept.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** What each expense is counted in, and whether others may have paid for it. */
const counted: readonly (readonly [
  amount: BaseConcept,
  count: BaseConcept,
  mayBeFree: boolean,
])[] = [
  ["three-public.abroad", "three-public.groups", true],
  ["three-public.vehicle-purchase", "three-public.vehicles-bought", false],
  ["three-public.reception", "three-public.receptions", false],
];

/** The three public expenses: their total, the parts of each, and what is counted beside them. */
export function threePublic(
  ledger: Ledger,
  fund: Fund,
  phase: Phase,
): Identity[] {
  const at = { fund, phase };
  const one = (concept: BaseConcept) => ledger.one({ concept, ...at });
  const named = (concept: BaseConcept, of: Fund = fund) =>
    ledger
      .all({ concept, fund: of, phase })
      .filter(({ subject }) => subject.name !== "")
      .map(({ id }) => id);
  const found = [
    ...sum(
      "three-public-parts",
      one("three-public.total"),
      ledger.some(
        [
          "three-public.abroad",
          "three-public.vehicles",
          "three-public.reception",
        ],
        at,
      ),
      3,
    ),
    ...sum(
      "three-public-parts",
      one("three-public.vehicles"),
      ledger.some(
        ["three-public.vehicle-purchase", "three-public.vehicle-running"],
        at,
      ),
    ),
    ...(
      [
        "three-public.abroad",
        "three-public.vehicle-running",
        "three-public.reception",
      ] as const
    ).flatMap((concept) =>
      sum("three-public-parts", one(concept), named(concept)),
    ),
  ];
  for (const [concept, count, mayBeFree] of counted) {
    const amount = one(concept);
    const number = ledger.one({ concept: count, fund: "all", phase });
    if (amount === undefined || number === undefined) continue;
    found.push({
      kind: "together",
      rule: "three-public-counts",
      amount,
      count: number,
      mayBeFree,
    });
  }
  return found;
}
