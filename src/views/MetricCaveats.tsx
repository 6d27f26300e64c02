import { type MetricId, metricById } from "../metrics/catalogue.ts";
import { useWords } from "./contexts.ts";

/** What a reader must know before quoting a figure of this metric. */
export function MetricCaveats({ metric }: { readonly metric: MetricId }) {
  const words = useWords();
  return (
    <ul className="caveats">
      {metricById(metric).caveats.map((caveat) => (
        <li key={caveat}>{words.caveat[caveat]}</li>
      ))}
    </ul>
  );
}
