import type { Unit } from "../vocabulary/amount.ts";
import type { Selection } from "./fact-selection.ts";

/** Why a report has no value for a metric. Missing is never 0. */
export type Reason =
  | "no-payout-line"
  | "no-personnel-cost"
  | "no-basic-expenditure"
  | "no-total-expenditure"
  | "no-staff"
  | "no-sme-award"
  | "no-procurement-total"
  | "no-final-amount"
  | "no-initial-budget"
  | "no-project-budget"
  | "not-in-a-budget"
  | "zero-denominator"
  | "no-total-income"
  | "no-project-expenditure"
  | "not-printed";

/** What a reader must know before comparing; the words are in language/. */
export type Caveat =
  | "payout-definitions"
  | "payout-missing-is-not-zero"
  | "personnel-fund"
  | "per-head-needs-staff"
  | "sme-basis"
  | "sme-above-100"
  | "completion-denominator"
  | "completion-projects"
  | "derived-years";

/** Metric and definition in one word; the names and formulas in language/ are keyed by it. */
export type DefinitionKey =
  | "policy-payout-share/strict"
  | "policy-payout-share/broad"
  | "personnel-cost/total"
  | "personnel-cost/share-of-basic"
  | "personnel-cost/share-of-total"
  | "personnel-cost/per-head"
  | "sme-procurement-share/sme"
  | "sme-procurement-share/small-micro"
  | "budget-completion-rate/total"
  | "budget-completion-rate/by-class"
  | "budget-completion-rate/by-project"
  | "total-expenditure/total";

export interface Definition {
  /** The word in a link: `definition=broad`. */
  readonly id: string;
  readonly key: DefinitionKey;
  readonly unit: Extract<Unit, "yuan" | "percent">;
  /** whole: one value a report; class: one a functional class; project: one a project. */
  readonly parts: "whole" | "class" | "project";
  /** A share cannot pass 100; a rate can. */
  readonly isShare: boolean;
  readonly numerator: Selection;
  readonly denominator: Selection | undefined;
  /** The rate that the report itself prints. */
  readonly printed: Selection | undefined;
  /** A budget cannot have it, so its absence there needs no other reason. */
  readonly finalOnly: boolean;
  readonly withoutNumerator: Reason;
  readonly withoutDenominator: Reason;
}

export interface Metric<Id extends string = string> {
  readonly id: Id;
  /** The first is the default. */
  readonly definitions: readonly [Definition, ...Definition[]];
  readonly caveats: readonly Caveat[];
}
