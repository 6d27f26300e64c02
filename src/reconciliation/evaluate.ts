import {
  type Amount,
  absolute,
  grainsPerUnit,
  type Unit,
} from "../vocabulary/amount.ts";
import type { Outcome } from "../vocabulary/fact.ts";
import type { Identity } from "./identity.ts";

export type Values = (id: string) => Amount | undefined;

export interface Evaluation {
  readonly outcome: Outcome;
  readonly unit: Unit;
  /** In grains of the unit. */
  readonly expected: bigint | undefined;
  readonly actual: bigint | undefined;
  readonly gap: bigint | undefined;
  readonly tolerance: bigint | undefined;
}

/** Tries an identity with the given values, in whole grains, within the precision the figures were printed with. */
export function evaluate(identity: Identity, values: Values): Evaluation {
  switch (identity.kind) {
    case "sum": {
      const parts = identity.parts.map(values);
      const known = parts.filter((part) => part !== undefined).map(whole);
      if (known.length < parts.length) return nothing("yuan");
      const total = values(identity.total);
      return unlessOpen(
        identity,
        compared(
          total === undefined ? undefined : whole(total),
          known.reduce((sum, part) => sum + part.grains, 0n),
          known.reduce((slack, part) => slack + part.step, 0n),
        ),
      );
    }
    case "equal": {
      const right = values(identity.right);
      return right === undefined
        ? nothing("yuan")
        : compared(values(identity.left), right.grains, right.step);
    }
    case "ratio":
      return rated(
        values(identity.rate),
        values(identity.part),
        values(identity.whole),
      );
    case "deviation": {
      const rate = values(identity.rate);
      const part = values(identity.part);
      const whole = values(identity.whole);
      if (rate === undefined || part === undefined || whole === undefined)
        return nothing("percent");
      return rated(
        { ...rate, grains: absolute(rate.grains) },
        {
          ...part,
          grains: absolute(part.grains - whole.grains),
          step: (part.usual ?? part.step) + (whole.usual ?? whole.step),
        },
        whole,
      );
    }
    case "product": {
      const total = values(identity.total);
      const each = values(identity.each);
      const count = values(identity.count);
      if (total === undefined || each === undefined || count === undefined)
        return nothing("yuan");
      const times = (grains: bigint) =>
        divided(grains * count.grains, grainsPerUnit[count.unit]);
      // A whole step of each, twice: what each costs may be cut.
      return compared(total, times(each.grains), 2n * times(each.step));
    }
    case "change-rate": {
      const change = values(identity.change);
      const now = values(identity.now);
      if (change === undefined || now === undefined) return nothing("percent");
      const before = identity.down
        ? now.grains + change.grains
        : now.grains - change.grains;
      return rated(values(identity.rate), change, {
        unit: now.unit,
        grains: before,
        step: (now.usual ?? now.step) + (change.usual ?? change.step),
      });
    }
    case "at-most": {
      const less = values(identity.less);
      const more = values(identity.more);
      if (less === undefined || more === undefined) return nothing("yuan");
      const over = less.grains - more.grains;
      const tolerance = (less.step + more.step) / 2n;
      return {
        outcome: over <= 0n ? "pass" : over <= tolerance ? "rounding" : "fail",
        unit: less.unit,
        expected: more.grains,
        actual: less.grains,
        gap: over,
        tolerance,
      };
    }
    case "count": {
      const count = values(identity.count);
      if (count === undefined) return nothing("count");
      const listed = BigInt(identity.items.length) * grainsPerUnit.count;
      const gap = count.grains - listed;
      return {
        outcome: gap === 0n ? "pass" : "fail",
        unit: "count",
        expected: listed,
        actual: count.grains,
        gap,
        tolerance: 0n,
      };
    }
    case "weighted": {
      let expected = 0n;
      let slack = 0n;
      for (const term of identity.terms) {
        const rate = values(term.rate);
        const part = values(term.part);
        if (rate === undefined || part === undefined) return nothing("yuan");
        expected += divided(rate.grains * part.grains, hundred);
        slack +=
          divided(rate.step * part.grains + rate.grains * part.step, hundred) +
          1n;
      }
      return unlessOpen(
        identity,
        compared(values(identity.total), expected, slack),
      );
    }
    case "together": {
      const amount = values(identity.amount);
      const count = values(identity.count);
      if (amount === undefined || count === undefined) return nothing("yuan");
      const isPaid = amount.grains > 0n;
      const isThere = count.grains > 0n;
      const holds = isPaid ? isThere : !isThere || identity.mayBeFree;
      return {
        ...nothing("yuan"),
        outcome: holds ? "pass" : "fail",
        actual: amount.grains,
      };
    }
    case "direction": {
      const left = values(identity.left);
      const right = values(identity.right);
      if (left === undefined || right === undefined) return nothing("yuan");
      const gap = left.grains - right.grains;
      const holds =
        identity.said === "more"
          ? gap > 0n
          : identity.said === "less"
            ? gap < 0n
            : gap === 0n;
      return {
        outcome: holds ? "pass" : "fail",
        unit: left.unit,
        expected: right.grains,
        actual: left.grains,
        // Words say more or less, not by how much.
        gap: undefined,
        tolerance: undefined,
      };
    }
    case "difference": {
      const right = values(identity.right);
      const { by } = identity;
      return right === undefined
        ? nothing("yuan")
        : compared(
            values(identity.left),
            right.grains + by.grains,
            right.step + by.step,
          );
    }
    case "within-whole": {
      const rate = values(identity.rate);
      if (rate === undefined) return nothing("percent");
      const over = rate.grains - hundred;
      return {
        outcome: over <= 0n ? "pass" : over < rate.step ? "rounding" : "fail",
        unit: "percent",
        expected: hundred,
        actual: rate.grains,
        gap: over,
        tolerance: rate.step,
      };
    }
    case "contradiction":
      return { ...nothing("percent"), outcome: "fail" };
    case "unknown":
      return nothing("percent");
  }
}

function nothing(unit: Unit): Evaluation {
  return {
    outcome: "not-evaluated",
    unit,
    expected: undefined,
    actual: undefined,
    gap: undefined,
    tolerance: undefined,
  };
}

/** What an open list lacks may be what was left out of it. */
function unlessOpen(
  { open }: { readonly open?: boolean },
  evaluation: Evaluation,
): Evaluation {
  const { outcome, gap = 0n } = evaluation;
  return open === true && outcome === "fail" && gap > 0n
    ? { ...evaluation, outcome: "not-evaluated" }
    : evaluation;
}

/** Whole points are given, not rounded. */
function whole(amount: Amount): Amount {
  return amount.unit === "points" && amount.step >= grainsPerUnit.points
    ? { ...amount, step: 0n }
    : amount;
}

function compared(
  total: Amount | undefined,
  expected: bigint,
  slack: bigint,
): Evaluation {
  if (total === undefined) return nothing("yuan");
  const gap = total.grains - expected;
  const tolerance = (slack + total.step) / 2n;
  return {
    outcome:
      gap === 0n ? "pass" : absolute(gap) <= tolerance ? "rounding" : "fail",
    unit: total.unit,
    expected,
    actual: total.grains,
    gap,
    tolerance,
  };
}

const hundred = 100n * grainsPerUnit.percent;

/** A printed rate against the rate its amounts give, with the room that the amounts' own rounding leaves. */
function rated(
  rate: Amount | undefined,
  part: Amount | undefined,
  whole: Amount | undefined,
): Evaluation {
  if (rate === undefined || part === undefined || whole === undefined)
    return nothing("percent");
  if (whole.grains === 0n) return nothing("percent");
  const expected = divided(hundred * part.grains, whole.grains);
  const room = roomOf(part, whole, expected);
  const gap = rate.grains - expected;
  const half = rate.step / 2n;
  const tolerance = half + room;
  const cut = -gap >= 0n && -gap < rate.step;
  return {
    outcome:
      absolute(gap) <= half
        ? "pass"
        : absolute(gap) <= tolerance || cut
          ? "rounding"
          : "fail",
    unit: "percent",
    expected,
    actual: rate.grains,
    gap,
    tolerance,
  };
}

/** How far the rate can move when part and whole move by half a step each. */
function roomOf(part: Amount, whole: Amount, rate: bigint): bigint {
  const size = absolute(whole.grains);
  const byPart = divided((hundred * (part.usual ?? part.step)) / 2n, size);
  const byWhole = divided(
    (absolute(rate) * (whole.usual ?? whole.step)) / 2n,
    size,
  );
  return byPart + byWhole + 1n;
}

/** Rounded half away from zero. */
function divided(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const top = absolute(numerator);
  const bottom = absolute(denominator);
  const quotient = (2n * top + bottom) / (2n * bottom);
  return negative ? -quotient : quotient;
}
