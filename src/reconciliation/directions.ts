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
  return claims.flatMap(({ subject, budget, said }): Identity[] => {
    const left = factId(report, subject);
    const right = factId(report, { ...subject, phase: budget });
    return known.has(left) && known.has(right)
      ? [{ kind: "direction", rule: "direction", left, right, said }]
      : [];
  });
}
