import { type Amount, absolute } from "../vocabulary/amount.ts";
import type { Draft } from "./draft.ts";

/** What a corrupt figure may have been. */
export interface Candidate {
  readonly amount: Amount;
  readonly how: "other-occurrence" | "digit" | "unit";
}

/**
 * The values that a figure could have had before one known kind of damage: another printed occurrence,
 * one digit changed, or a slipped unit (元 for 万元). Never a free guess: identities must then leave one.
 */
export function candidatesOf(
  draft: Draft,
  current: Amount,
): readonly Candidate[] {
  const found: Candidate[] = draft.values.map((amount) => ({
    amount,
    how: "other-occurrence",
  }));
  for (const changed of digitChanges(draft, current))
    found.push({ amount: changed, how: "digit" });
  const slip = unitSlip(draft);
  if (slip !== undefined)
    found.push({ amount: scaled(current, ...slip), how: "unit" });
  return found.filter(
    ({ amount }, index, all) =>
      amount.grains !== current.grains &&
      all.findIndex((one) => one.amount.grains === amount.grains) === index,
  );
}

/**
 * A digit of the leading group changed into another: 42,345.67 printed as 41,345.67. Figures under a thousand
 * have no leading group, and a rate below that is more often wrong than damaged: neither is touched.
 */
function digitChanges(draft: Draft, amount: Amount): Amount[] {
  const printed = draft.observations.find(
    (one) => one.amount.grains === amount.grains,
  )?.printed;
  if (printed === undefined || amount.step <= 0n) return [];
  const lead = leadingGroup(printed, amount);
  if (lead === 0) return [];
  const digits = (absolute(amount.grains) / amount.step).toString();
  const changed: Amount[] = [];
  for (let at = 0; at < lead; at++) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) {
      if (digits[at] === String(digit)) continue;
      const value = BigInt(digits.slice(0, at) + digit + digits.slice(at + 1));
      changed.push({ ...amount, grains: value * amount.step });
    }
  }
  return changed;
}

/** Printed with 元 where the report counts in 万元, or the other way round: the figure itself shows which. */
function unitSlip(
  draft: Draft,
): readonly [up: bigint, down: bigint] | undefined {
  const units = new Set(
    draft.observations.map(({ printedUnit }) => printedUnit),
  );
  const [only] = units;
  if (units.size !== 1 || draft.observations[0]?.place === "table")
    return undefined;
  return only === "元" ? [10_000n, 1n] : undefined;
}

/** How many digits stand before the last three of the whole part; 0 below a thousand. */
function leadingGroup(printed: string, amount: Amount): number {
  const digits = printed.normalize("NFKC").replace(/[^\d.]/g, "");
  const whole = digits.split(".")[0] ?? "";
  return amount.unit === "yuan" || amount.unit === "percent"
    ? Math.max(0, whole.length - 3)
    : 0;
}

function scaled(amount: Amount, up: bigint, down: bigint): Amount {
  const step = (amount.step * up) / down;
  return {
    unit: amount.unit,
    grains: (amount.grains * up) / down,
    step: step > 0n ? step : 1n,
  };
}
