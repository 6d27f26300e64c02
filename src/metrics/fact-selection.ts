import type { Concept, Fund, Phase } from "../vocabulary/concept.ts";

/** On what ground an amount counts as the centre's own buying from small firms. */
export type Basis = "awarded" | "reserved" | "won";

/** Which facts stand for one half of a ratio: one a report, year, phase and part. */
export interface Selection {
  /** In order of preference; a later one stands in only where the earlier is absent. */
  readonly concepts: readonly {
    readonly concept: Concept;
    readonly basis?: Basis;
  }[];
  /** In order of preference. */
  readonly funds: readonly Fund[];
  readonly part?: "class" | "project";
  /** Only this phase, answered under the phase `as` (a rate joins two phases of one year). */
  readonly phase?: Phase;
  readonly as?: Phase;
  /** The figure has no phase of its own (staff): it belongs to whatever its report is. */
  readonly ownPhase?: boolean;
}

/** The whole centre's money first, narrower funds where only they are printed. */
export const widestFund: readonly Fund[] = [
  "all",
  "fiscal",
  "general-public-budget",
];
/** Personnel and public costs are published for the general public budget. */
export const generalFirst: readonly Fund[] = [
  "general-public-budget",
  "fiscal",
  "all",
];
