import {
  type Amount,
  absolute,
  grainsPerUnit,
  type Unit,
} from "../vocabulary/amount.ts";
import type { Outcome } from "../vocabulary/fact.ts";
import type { RuleId } from "./rules.ts";

/** One thing that must hold between facts, named by their ids. */
export type Identity =
  | {
      readonly kind: "sum";
      readonly rule: RuleId;
      readonly total: string;
      readonly parts: readonly string[];
    }
  | {
      /** rate = part / whole, in percent. */
      readonly kind: "ratio";
      readonly rule: RuleId;
      readonly rate: string;
      readonly part: string;
      readonly whole: string;
    }
  | {
      /** rate = change / (now - change), or change / (now + change) for a decrease. */
      readonly kind: "change-rate";
      readonly rule: RuleId;
      readonly rate: string;
      readonly change: string;
      readonly now: string;
      readonly down: boolean;
    }
  | {
      readonly kind: "equal";
      readonly rule: RuleId;
      readonly left: string;
      readonly right: string;
    }
  | {
      readonly kind: "at-most";
      readonly rule: RuleId;
      readonly less: string;
      readonly more: string;
    }
  | {
      readonly kind: "count";
      readonly rule: RuleId;
      readonly count: string;
      readonly items: readonly string[];
    }
  | {
      readonly kind: "unknown";
      readonly rule: RuleId;
      readonly facts: readonly string[];
      readonly because: "no-base" | "zero-base";
    };

/** A sum, when the total and the parts that it cannot do without are printed. */
export function sum(
  rule: RuleId,
  total: string | undefined,
  parts: readonly string[],
  atLeast = 2,
): Identity[] {
  if (total === undefined || parts.length < atLeast) return [];
  return [{ kind: "sum", rule, total, parts }];
}

export interface Evaluation {
  readonly outcome: Outcome;
  readonly unit: Unit;
  /** In grains of the unit. */
  readonly expected: bigint | undefined;
  readonly actual: bigint | undefined;
  readonly gap: bigint | undefined;
  readonly tolerance: bigint | undefined;
}

export type Values = (id: string) => Amount | undefined;

/** The facts an identity speaks of; the first is the one that the others should give. */
export function factsOf(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case "sum":
      return [identity.total, ...identity.parts];
    case "ratio":
      return [identity.rate, identity.part, identity.whole];
    case "change-rate":
      return [identity.rate, identity.change, identity.now];
    case "equal":
      return [identity.left, identity.right];
    case "at-most":
      return [identity.less, identity.more];
    case "count":
      return [identity.count, ...identity.items];
    case "unknown":
      return identity.facts;
  }
}

/** Tries an identity with the given values, in whole grains, within the precision the figures were printed with. */
export function evaluate(identity: Identity, values: Values): Evaluation {
  switch (identity.kind) {
    case "sum": {
      const parts = identity.parts.map(values);
      const known = parts.filter((part) => part !== undefined);
      if (known.length < parts.length) return nothing("yuan");
      return compared(
        values(identity.total),
        known.reduce((sum, part) => sum + part.grains, 0n),
        known.reduce((slack, part) => slack + part.step, 0n),
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
        step: now.step + change.step,
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
        gap: over > 0n ? over : 0n,
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
  const byPart = divided((hundred * part.step) / 2n, size);
  const byWhole = divided((absolute(rate) * whole.step) / 2n, size);
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
