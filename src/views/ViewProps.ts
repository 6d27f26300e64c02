import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import type { Topic } from "./topic/topic.ts";

/** What a view of one topic is given, and what the reader chose. */
export interface ViewProps {
  readonly topic: Topic;
  /** Every report there is. */
  readonly reports: readonly ReportEntry[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}
