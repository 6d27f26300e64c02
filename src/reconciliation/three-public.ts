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
      .filter(({ subject }) => subject.name !== "" && !isJoint(subject.name))
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
  found.push(...joint(ledger, fund, phase), ...perHead(ledger, fund, phase));
  for (const [concept, count, mayBeFree] of counted) {
    const amount = one(concept);
    const number = ledger.one({ concept: count, fund: "all", phase });
    if (amount === undefined || number === undefined) continue;
    // What is counted was paid for by all funds together.
    if (fund !== "fiscal" && ledger.one({ concept, fund: "fiscal", phase }))
      continue;
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

/** The three by their forms' words, in the order in which a longer name hides a shorter one. */
const jointly: readonly (readonly [RegExp, BaseConcept])[] = [
  [/因公出国(?:\(境\))?(?:费用?|经费|支出)?/, "three-public.abroad"],
  [
    /公务(?:用)?车购置费?[及和]?(?:公务用车)?运行(?:维护)?(?:费|支出)?/,
    "three-public.vehicles",
  ],
  [/公务(?:用)?车购置(?:费|支出)?/, "three-public.vehicle-purchase"],
  [/公务(?:用)?车运行(?:维护)?(?:费|支出)?/, "three-public.vehicle-running"],
  [/公务接待(?:费|支出)?/, "three-public.reception"],
];

/** The expenses that a name of several joins, or none where it names anything else. */
function joined(name: string): readonly BaseConcept[] {
  let rest = name;
  const found: BaseConcept[] = [];
  for (const [words, concept] of jointly) {
    const shorter = rest.replace(words, "");
    if (shorter !== rest) found.push(concept);
    rest = shorter;
  }
  return /^[、和及与]*$/.test(rest) ? found : [];
}

function isJoint(name: string): boolean {
  return joined(name).length > 1;
}

/** "公务用车购置及运行维护费和公务接待费合计": what several of the three are together. */
function joint(ledger: Ledger, fund: Fund, phase: Phase): Identity[] {
  return jointly.flatMap(([, concept]) =>
    ledger.all({ concept, fund, phase }).flatMap(({ id, subject }) => {
      const names = joined(subject.name);
      return names.length < 2
        ? []
        : sum(
            "three-public-parts",
            id,
            ledger.some(names, { fund, phase }),
            names.length,
          );
    }),
  );
}

/** What each guest or vehicle costs, and of what it is the quotient. */
const each = [
  {
    each: "three-public.per-guest",
    total: "three-public.reception",
    counts: "three-public.guests",
  },
  {
    each: "three-public.per-vehicle",
    total: "three-public.vehicle-running",
    counts: "assets.vehicles",
  },
] as const;

/** Tried only where it is plain how many guests or vehicles are meant. */
function perHead(ledger: Ledger, fund: Fund, phase: Phase): Identity[] {
  return each.flatMap(({ each: one, total, counts }): Identity[] => {
    const quotient = ledger.one({ concept: one, fund, phase });
    const whole = ledger.one({ concept: total, fund, phase });
    const [count, ...others] = ledger
      .all({ concept: counts, phase })
      .filter(({ values }) => values[0]?.grains !== 0n);
    const isAlike = others.every(
      ({ values }) => values[0]?.grains === count?.values[0]?.grains,
    );
    if (quotient === undefined || whole === undefined) return [];
    if (count === undefined || !isAlike) return [];
    return [
      {
        kind: "product",
        rule: "three-public-each",
        total: whole,
        each: quotient,
        count: count.id,
      },
    ];
  });
}
