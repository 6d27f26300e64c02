import { useQueries } from "@tanstack/react-query";
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
export function useQualityData(
  database: Database,
  enabled: boolean,
): { readonly data: QualityData | undefined; readonly error: Error | null } {
  return useQueries({
    queries: [
      { ...qualityTallies(database), enabled },
      { ...allChecks(database), enabled },
      { ...allFindings(database), enabled },
      { ...factPlaces(database), enabled },
      { ...repairedFigures(database), enabled },
    ],
    combine: ([tallies, checks, findings, facts, repaired]) => ({
      data:
        tallies.data &&
        checks.data &&
        findings.data &&
        facts.data &&
        repaired.data
          ? {
              tallies: tallies.data,
              checks: checks.data,
              findings: findings.data,
              facts: facts.data,
              repaired: repaired.data,
            }
          : undefined,
      error:
        tallies.error ??
        checks.error ??
        findings.error ??
        facts.error ??
        repaired.error,
    }),
  });
}
