import { partWords, placeAndYear } from "../charts/mark-words.ts";
import type { Words } from "../language/zh.ts";
import type { Reason } from "../metrics/metric.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { useWords } from "./contexts.ts";

/** Each report once, its classes or projects in brackets. */
function byPlace(rows: readonly FigureRow[], words: Words): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const row of rows) {
    const place = placeAndYear(row, words);
    parts.set(place, [
      ...(parts.get(place) ?? []),
      ...(row.partName ? [partWords(row, words)] : []),
    ]);
  }
  return [...parts].map(([place, names]) =>
    names.length > 0 ? `${place} (${words.list(names)})` : place,
  );
}

/** Reports without a value, by reason: missing is never zero and never silent. */
export function MissingList({ rows }: { readonly rows: readonly FigureRow[] }) {
  const words = useWords();
  const byReason = new Map<Reason, FigureRow[]>();
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
            {words.list(byPlace(sharing, words))}
          </li>
        ))}
      </ul>
    </section>
  );
}
