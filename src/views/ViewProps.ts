import type { MetricValue } from "../queries/metric-values.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";

/** What every view is given: all rows, and what the reader chose. */
export interface ViewProps {
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}
