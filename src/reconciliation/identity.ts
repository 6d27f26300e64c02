import type { Amount } from "../vocabulary/amount.ts";
import type { RuleId } from "./rules.ts";

/** One thing that must hold between facts, named by their ids. */
export type Identity =
  | {
      readonly kind: "sum";
      readonly rule: RuleId;
      readonly total: string;
      readonly parts: readonly string[];
      readonly only?: OnlyPart | undefined;
      /** Parts may be left out: to fall short of the total is no error, to exceed it is. */
      readonly open?: boolean;
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
      /** |rate| = |part − whole| / whole, in percent: 预决算差异率 is printed with either sign. */
      readonly kind: "deviation";
      readonly rule: RuleId;
      readonly rate: string;
      readonly part: string;
      readonly whole: string;
    }
  | {
      /** total = each × count, where each was rounded or cut. */
      readonly kind: "product";
      readonly rule: RuleId;
      readonly total: string;
      readonly each: string;
      readonly count: string;
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
      /** total = Σ rate × part / 100. */
      readonly kind: "weighted";
      readonly rule: RuleId;
      readonly total: string;
      readonly terms: readonly {
        readonly rate: string;
        readonly part: string;
      }[];
      /** As of a sum. */
      readonly open?: boolean;
    }
  | {
      /** left is more than, less than, or equal to right, as the report says in words. */
      readonly kind: "direction";
      readonly rule: RuleId;
      readonly left: string;
      readonly right: string;
      readonly said: Direction;
    }
  | {
      /** What was bought or held costs something, and what costs something was. */
      readonly kind: "together";
      readonly rule: RuleId;
      readonly amount: string;
      readonly count: string;
      /** Others may have paid. */
      readonly mayBeFree: boolean;
    }
  | {
      /** left = right + by, as the report says in words. */
      readonly kind: "difference";
      readonly rule: RuleId;
      readonly left: string;
      readonly right: string;
      readonly by: Amount;
    }
  | {
      /** A share of a whole is at most 100 %. */
      readonly kind: "within-whole";
      readonly rule: RuleId;
      readonly rate: string;
    }
  | {
      /** The report's own words cannot both be true. */
      readonly kind: "contradiction";
      readonly rule: RuleId;
      readonly facts: readonly string[];
    }
  | {
      readonly kind: "unknown";
      readonly rule: RuleId;
      readonly facts: readonly string[];
      readonly because: "no-base" | "zero-base" | "same-figure";
    };

/**
 * How the only part of a sum stands to its total, where both are the same figure: beside it in its row, where it
 * would do in any column; or below it in a column, where what speaks for one speaks for the other.
 */
export type OnlyPart = "in-row" | "in-column";

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

export type Direction = "more" | "less" | "equal";

/** The facts an identity speaks of; the first is the one that the others should give. */
export function factsOf(identity: Identity): readonly string[] {
  switch (identity.kind) {
    case "sum":
      return [identity.total, ...identity.parts];
    case "product":
      return [identity.total, identity.each, identity.count];
    case "ratio":
    case "deviation":
      return [identity.rate, identity.part, identity.whole];
    case "change-rate":
      return [identity.rate, identity.change, identity.now];
    case "equal":
      return [identity.left, identity.right];
    case "at-most":
      return [identity.less, identity.more];
    case "count":
      return [identity.count, ...identity.items];
    case "weighted":
      return [
        identity.total,
        ...identity.terms.flatMap(({ rate, part }) => [rate, part]),
      ];
    case "together":
      return [identity.amount, identity.count];
    case "direction":
    case "difference":
      return [identity.left, identity.right];
    case "within-whole":
      return [identity.rate];
    case "contradiction":
    case "unknown":
      return identity.facts;
  }
}

/**
 * Whether holding speaks for a value: a bound or a word holds for almost any, and a list may leave something out.
 * These can refute, never support.
 */
export function supports(identity: Identity): boolean {
  return (
    identity.kind !== "at-most" &&
    identity.kind !== "within-whole" &&
    identity.kind !== "count" &&
    identity.kind !== "direction" &&
    identity.kind !== "together" &&
    identity.kind !== "weighted"
  );
}
