import { isFlagged } from "../../charts/mark-words.ts";
import { spreadOf } from "../../charts/spread.ts";
import { trendPoints } from "../../charts/trend-series.ts";
import { headlineMetrics, metrics } from "../../metrics/catalogue.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import { rowsOf } from "../choice.ts";

/** One thing that a reader of the opening view should not miss. */
export type Remark =
  | {
      readonly kind: "spread";
      readonly low: MetricValue;
      readonly high: MetricValue;
      readonly median: number;
      readonly count: number;
    }
  | { readonly kind: "doubt"; readonly row: MetricValue }
  | {
      readonly kind: "change";
      readonly from: MetricValue;
      readonly to: MetricValue;
    };

/** A change by less than a tenth is nothing to remark on. */
const leastChange = Math.log(1.1);
const most = 2;

const amount = (row: MetricValue) => row.value ?? 0;
/** The metric as it is first shown. */
function firstRows(rows: readonly MetricValue[], metric: Metric) {
  const definition = metric.definitions[0];
  return rowsOf(rows, definition)
    .filter(({ value, part }) => value !== null && part === "")
    .map((row) => ({ row, isFlagged: isFlagged(row, definition.isShare) }));
}

function strongest<T extends Remark>(
  found: readonly { readonly remark: T; readonly strength: number }[],
): readonly T[] {
  const [first] = found.toSorted((a, b) => b.strength - a.strength);
  return first ? [first.remark] : [];
}

/** In which metric the latest figures lie furthest apart, for the size of their median. */
function widest(own: readonly MetricValue[]) {
  return strongest(
    headlineMetrics.flatMap((metric) => {
      const sound = firstRows(own, metric)
        .filter((each) => !each.isFlagged)
        .map(({ row }) => row)
        .toSorted((a, b) => amount(a) - amount(b));
      const low = sound[0];
      const high = sound.at(-1);
      const spread = spreadOf(sound.map(amount));
      if (!low || !high || !spread || spread.median <= 0) return [];
      const strength = (spread.most - spread.least) / spread.median;
      const { median, count } = spread;
      const remark = { kind: "spread" as const, low, high, median, count };
      return strength > 0 ? [{ remark, strength }] : [];
    }),
  );
}

/** The figure that its own report speaks against most. */
function doubtful(own: readonly MetricValue[]) {
  return strongest(
    headlineMetrics.flatMap((metric) =>
      firstRows(own, metric)
        .filter((each) => each.isFlagged)
        .map(({ row }) => ({
          remark: { kind: "doubt" as const, row },
          strength: metric.definitions[0].isShare ? amount(row) : 0,
        })),
    ),
  );
}

/** The centre and metric that changed most, by its factor, from one year there is to the next there is. */
function mostChanged(rows: readonly MetricValue[]) {
  return strongest(
    metrics.flatMap((metric) => {
      const sound = firstRows(rows, metric)
        .filter((each) => !each.isFlagged)
        .map(({ row }) => row);
      const points = trendPoints(sound).filter((row) => amount(row) > 0);
      return points.flatMap((to, place) => {
        const from = points[place - 1];
        if (from?.districtId !== to.districtId || from.kind !== to.kind)
          return [];
        const strength = Math.abs(Math.log(amount(to) / amount(from)));
        const remark = { kind: "change" as const, from, to };
        return strength >= leastChange ? [{ remark, strength }] : [];
      });
    }),
  );
}

/** The one or two things to say first: how far apart, what to doubt, else what changed. */
export function remarks(
  rows: readonly MetricValue[],
  latest: readonly string[],
): readonly Remark[] {
  const own = rows.filter((row) => row.own && latest.includes(row.report));
  return [...widest(own), ...doubtful(own), ...mostChanged(rows)].slice(
    0,
    most,
  );
}
