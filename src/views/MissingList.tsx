import { markName } from "../charts/mark-words.ts";
import type { Reason } from "../metrics/metric.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import { useWords } from "./contexts.ts";

/** Reports without a value, by reason: missing is never zero and never silent. */
export function MissingList({
  rows,
}: {
  readonly rows: readonly MetricValue[];
}) {
  const words = useWords();
  const byReason = new Map<Reason, MetricValue[]>();
  for (const row of rows) {
    if (row.reason === null) continue;
    const sharing = byReason.get(row.reason);
    if (sharing) sharing.push(row);
    else byReason.set(row.reason, [row]);
  }
  if (byReason.size === 0) return null;
  return (
    <section className="missing-list" aria-label={words.chart.missing}>
      <h3>{words.chart.missing}</h3>
      <ul>
        {[...byReason].map(([reason, sharing]) => (
          <li key={reason}>
            <b>{words.reason[reason]}</b>
            {words.colon}
            {words.list(sharing.map((row) => markName(row, words)))}
          </li>
        ))}
      </ul>
    </section>
  );
}
