import type { ConceptRow } from "../../queries/concept-rows.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";

/** What every view that is fetched on its own is given: what all share, and what the reader chose. */
export interface ViewPageProps {
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  /** There when compare or trend is about a concept. */
  readonly concepts: readonly ConceptRow[] | undefined;
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}
