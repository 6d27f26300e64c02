import type { BaseConcept, Phase } from "../vocabulary/concept.ts";
import { phases } from "../vocabulary/concept.ts";
import { type Identity, sum } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import type { RuleId } from "./rules.ts";

const allPhases = Object.keys(phases).filter(
  (phase): phase is Phase => phase in phases,
);

/** Totals of persons, vehicles and services against their named kinds; procurement against its parts. */
export function named(ledger: Ledger): Identity[] {
  const found: Identity[] = [];
  const kinds: readonly (readonly [BaseConcept, RuleId])[] = [
    ["staff.active", "staff-parts"],
    ["staff.retired", "staff-parts"],
    ["staff.authorised", "staff-parts"],
    ["assets.vehicles", "vehicles-parts"],
    ["procurement.purchased-services", "purchased-services-parts"],
  ];
  for (const [concept, rule] of kinds) {
    const parts = ledger
      .all({ concept })
      .filter(
        ({ subject }) =>
          subject.name !== "" &&
          subject.parent === "" &&
          subject.name !== "财政拨款开支",
      )
      .map(({ id }) => id);
    found.push(...sum(rule, ledger.one({ concept }), parts));
  }
  const vehicles = ledger.one({ concept: "assets.vehicles" });
  const paid = ledger.all({
    concept: "assets.vehicles",
    name: "财政拨款开支",
  })[0];
  if (vehicles !== undefined && paid !== undefined)
    found.push({
      kind: "at-most",
      rule: "vehicles-within",
      less: paid.id,
      more: vehicles,
    });
  found.push(...smeByCategory(ledger));
  for (const phase of allPhases) {
    const at = { fund: "all", phase } as const;
    const total = ledger.one({ concept: "procurement.total", ...at });
    const sme = ledger.one({ concept: "procurement.sme", ...at });
    const smallMicro = ledger.one({
      concept: "procurement.small-micro",
      ...at,
    });
    found.push(
      ...sum(
        "procurement-parts",
        total,
        ledger.some(
          ["procurement.goods", "procurement.works", "procurement.services"],
          at,
        ),
      ),
    );
    if (sme !== undefined && total !== undefined)
      found.push({
        kind: "at-most",
        rule: "sme-within-procurement",
        less: sme,
        more: total,
      });
    if (smallMicro !== undefined && sme !== undefined)
      found.push({
        kind: "at-most",
        rule: "small-micro-within-sme",
        less: smallMicro,
        more: sme,
      });
  }
  return found;
}

/** Awards to SMEs from each category's share, where every category that has money has a share: one left out is not nothing. */
function smeByCategory(ledger: Ledger): Identity[] {
  const total = ledger.one({ concept: "procurement.sme" });
  const categories = (["goods", "works", "services"] as const).map(
    (category) => ({
      rate: ledger.one({ concept: `procurement.sme.${category}.share` }),
      part: ledger.all({ concept: `procurement.${category}`, name: "" })[0],
    }),
  );
  const terms = categories.flatMap(({ rate, part }) =>
    rate === undefined || part === undefined ? [] : [{ rate, part: part.id }],
  );
  const isLeftOut = categories.some(
    ({ rate, part }) =>
      rate === undefined && part?.values.some(({ grains }) => grains !== 0n),
  );
  if (total === undefined || terms.length === 0 || isLeftOut) return [];
  return [{ kind: "weighted", rule: "sme-by-category", total, terms }];
}
