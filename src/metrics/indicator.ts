import type { Unit } from "../vocabulary/amount.ts";
import type { Definition } from "./metric.ts";

/** What a figure is of, as far as drawing, listing and describing it goes: a metric, or any concept. */
export interface Indicator {
  readonly unit: Unit;
  /** A share cannot pass 100; a rate can. */
  readonly isShare: boolean;
  readonly parts: Definition["parts"];
  /** What the denominator counts; undefined where there is none. */
  readonly denominatorUnit: Unit | undefined;
  /** The reports themselves print this rate. */
  readonly hasPrinted: boolean;
}

export function indicatorOf(definition: Definition): Indicator {
  const { unit, isShare, parts, denominator, printed } = definition;
  const countsPeople = denominator?.concepts.some(({ concept }) =>
    concept.startsWith("staff."),
  );
  return {
    unit,
    isShare,
    parts,
    denominatorUnit: denominator && (countsPeople ? "persons" : "yuan"),
    hasPrinted: printed !== undefined,
  };
}
