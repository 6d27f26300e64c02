import { centreSpread } from "../../charts/centre-spread.ts";
import { type Change, changeOf } from "../../charts/change.ts";
import type { Spread } from "../../charts/spread.ts";
import { type MetricId, metrics } from "../../metrics/catalogue.ts";
import type { Definition } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { rowsOf, wholeDefinition } from "../choice.ts";

/** One metric of one report, and how far it is from the middle of the peers. */
export interface ProfileLine {
  readonly metric: MetricId;
  readonly definition: Definition;
  readonly row: MetricValue;
  /** Of the peers' latest final accounts; undefined where fewer than two have a sound figure. */
  readonly peers: Spread | undefined;
  /** Undefined where either side is missing: a budget is never held against final accounts. */
  readonly change: Change | undefined;
}

/** One centre has no middle. */
const leastPeers = 2;

/** The metrics of one report beside its peers'. */
export function profileLines(
  rows: readonly MetricValue[],
  report: string,
  isPeer: (districtId: string) => boolean,
  address: Pick<Address, "metric" | "definition">,
): readonly ProfileLine[] {
  return metrics.flatMap((metric): readonly ProfileLine[] => {
    const definition = wholeDefinition(metric, address);
    const own = rowsOf(rows, definition).filter(
      (row) => row.own && row.part === "",
    );
    const row = own.find((each) => each.report === report);
    if (!row) return [];
    const spread = centreSpread(
      own.filter(({ districtId }) => isPeer(districtId)),
      definition.isShare,
    );
    const peers = spread && spread.count >= leastPeers ? spread : undefined;
    const change =
      peers && row.value !== null && row.kind === "final"
        ? changeOf(peers.median, row.value)
        : undefined;
    return [{ metric: metric.id, definition, row, peers, change }];
  });
}
