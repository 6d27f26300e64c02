import type { Concept, Fund } from "../../vocabulary/concept.ts";

/** What the budget, actual and rate that follow hang on, until the next subject or section. */
export interface Subject {
  /** Where its words begin in the flow. */
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  readonly code: string;
  readonly name: string;
  /** When its own words say the fund. */
  readonly fund?: Fund | undefined;
  readonly misplaced?: boolean;
}
