import type { Claim } from "../vocabulary/fact.ts";
import { factId } from "./draft.ts";
import type { Identity } from "./identity.ts";
import type { Ledger } from "./ledger.ts";

/** What the report says in words of outturns against budgets, as identities of the two facts. */
export function directions(
  report: string,
  ledger: Ledger,
  claims: readonly Claim[],
): Identity[] {
  const known = new Set(ledger.drafts.map(({ id }) => id));
  return claims.flatMap((claim): Identity[] => {
    const { subject, said, by } = claim;
    const left = factId(report, subject);
    const [right] = budgetsOf(claim)
      .map((phase) => factId(report, { ...subject, phase }))
      .filter((id) => known.has(id));
    if (!known.has(left) || right === undefined) return [];
    return by === undefined
      ? [{ kind: "direction", rule: "direction", left, right, said }]
      : [
          {
            kind: "difference",
            rule: "difference-from-budget",
            left,
            right,
            by: said === "less" ? { ...by, grains: -by.grains } : by,
          },
        ];
  });
}

/** 比预算减少: of whichever budget the report prints for it. */
function budgetsOf({ budget, by }: Claim): readonly Claim["budget"][] {
  return by !== undefined && budget === "full-year-budget"
    ? ["full-year-budget", "initial-budget"]
    : [budget];
}
