import { useSuspenseQueries } from "@tanstack/react-query";
import type { Database } from "../../engine/database.ts";
import { allChecks, type ReportedCheck } from "../../queries/all-checks.ts";
import { allFindings, type FindingEntry } from "../../queries/all-findings.ts";
import { factPlaces, type PlacedFact } from "../../queries/fact-places.ts";
import {
  type QualityTally,
  qualityTallies,
} from "../../queries/quality-tallies.ts";
import {
  type RepairedFigure,
  repairedFigures,
} from "../../queries/repaired-figures.ts";

/** Everything the quality view shows, of all reports. */
export interface QualityData {
  readonly tallies: readonly QualityTally[];
  readonly checks: readonly ReportedCheck[];
  readonly findings: readonly FindingEntry[];
  readonly facts: readonly PlacedFact[];
  readonly repaired: readonly RepairedFigure[];
}

/** Asked only while the view is open. */
export function useQualityData(database: Database): QualityData {
  const [tallies, checks, findings, facts, repaired] = useSuspenseQueries({
    queries: [
      qualityTallies(database),
      allChecks(database),
      allFindings(database),
      factPlaces(database),
      repairedFigures(database),
    ],
  });
  return {
    tallies: tallies.data,
    checks: checks.data,
    findings: findings.data,
    facts: facts.data,
    repaired: repaired.data,
  };
}
