import { useQuery } from "@tanstack/react-query";
import { qualityTallies } from "../../queries/quality-tallies.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { addTallies } from "../quality/report-tallies.ts";
import { ViewLink } from "../ViewLink.tsx";

interface QualityLineProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** How much stands behind the figures above: read, checked, failed. */
export function QualityLine({ reports, address, change }: QualityLineProps) {
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
      <ViewLink {...{ address, change, view: "quality" }}>
        {words.opening.quality}
      </ViewLink>
    </p>
  );
}
