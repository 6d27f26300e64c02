import { type Amount, grainsPerUnit } from "../vocabulary/amount.ts";
import type { Concept } from "../vocabulary/concept.ts";
import type { Draft } from "./draft.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";
import type { RuleId } from "./rules.ts";

type Sum = Extract<Identity, { readonly kind: "sum" }>;

/**
 * A passage quoted alone may leave out parts of what it sums: its sums may fall short, unless what it quotes
 * must be the whole.
 */
export function inExcerpt(
  identities: readonly Identity[],
  ledger: Ledger,
): readonly Identity[] {
  const drafts = new Map(ledger.drafts.map((draft) => [draft.id, draft]));
  return identities.map((identity) => {
    if (identity.kind === "weighted")
      return identity.terms.length < 3 ? { ...identity, open: true } : identity;
    if (identity.kind !== "sum") return identity;
    return isWhole(identity, drafts) || sharesAreWhole(identity, drafts, ledger)
      ? identity
      : { ...identity, open: true };
  });
}

/** The parts that must be quoted for a sum to be whole, where there are no others: any one of these lists. */
const allParts: Partial<Record<RuleId, readonly (readonly Concept[])[]>> = {
  "personnel-and-public": [["expenditure.personnel", "expenditure.public"]],
  "grand-total": [["income.opening-balance"], ["expenditure.closing-balance"]],
  "procurement-parts": [
    ["procurement.goods", "procurement.works", "procurement.services"],
  ],
  "three-public-parts": [
    ["three-public.abroad", "three-public.vehicles", "three-public.reception"],
    ["three-public.vehicle-purchase", "three-public.vehicle-running"],
  ],
};

function isWhole(
  { rule, parts, total }: Sum,
  drafts: ReadonlyMap<string, Draft>,
): boolean {
  const quoted = parts.flatMap((id) => drafts.get(id)?.subject ?? []);
  if (rule === "fiscal-funds") return quoted.length === 3;
  // "…和…合计" says itself of what it is the sum.
  if (rule === "three-public-parts" && drafts.get(total)?.subject.name !== "")
    return true;
  return (allParts[rule] ?? []).some((needed) =>
    needed.every((concept) =>
      quoted.some((part) => part.concept === concept && part.name === ""),
    ),
  );
}

/** The parts' printed shares of their total add up to 100 %. */
function sharesAreWhole(
  { parts }: Sum,
  drafts: ReadonlyMap<string, Draft>,
  ledger: Ledger,
): boolean {
  let sum = 0n;
  let slack = 0n;
  for (const id of parts) {
    const draft = drafts.get(id);
    // "0万元，占0%"
    if (draft?.values[0]?.grains === 0n) continue;
    const share = draft === undefined ? undefined : shareOf(draft, ledger);
    if (share === undefined) return false;
    sum += share.grains;
    slack += share.step;
  }
  const lack = hundred - sum;
  return lack <= slack && -lack <= slack;
}

const hundred = 100n * grainsPerUnit.percent;

function shareOf({ subject }: Draft, ledger: Ledger): Amount | undefined {
  const { concept, fund, phase, code, name, year } = subject;
  return ledger.drafts.find(
    ({ subject: other }) =>
      other.concept === `${concept}.share` &&
      other.fund === fund &&
      other.phase === phase &&
      other.year === year &&
      other.code === code &&
      (code !== "" || other.name === name),
  )?.values[0];
}
