import { useQuery } from "@tanstack/react-query";
import { qualityTallies } from "../../queries/quality-tallies.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { addTallies } from "../quality/report-tallies.ts";
import { ViewLink } from "../ViewLink.tsx";

interface QualityLineProps {
  readonly reports: readonly ReportEntry[];
  /** The districts that the way on is narrowed to; without them it stays as it is. */
  readonly district?: readonly string[];
}

/** How much stands behind the figures above: read, checked, failed. */
export function QualityLine({ reports, district }: QualityLineProps) {
  const words = useWords();
  const { data } = useQuery(qualityTallies(useDatabase()));
  if (!data) return null;
  const all = addTallies(
    data,
    reports.map(({ id }) => id),
  );
  const { plain } = words.number;
  return (
    <p className="opening-quality">
      {words.checking.summary(
        plain(all.figures),
        plain(all.facts),
        plain(all.checks),
        plain(all.outcome.fail),
        plain(all.quality["not-evaluated"]),
      )}{" "}
      <ViewLink view="quality" {...(district && { choose: { district } })}>
        {words.opening.quality}
      </ViewLink>
    </p>
  );
}
