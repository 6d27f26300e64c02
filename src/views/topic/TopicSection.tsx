import { type ComponentType, useMemo } from "react";
import { useWords } from "../contexts.ts";
import type { ViewPageProps } from "../pages/ViewPageProps.ts";
import { usePartOf } from "../part-of.ts";
import type { ViewProps } from "../ViewProps.ts";
import { headingNames, TopicHeading } from "./TopicHeading.tsx";
import { conceptTopic, metricTopic } from "./topic.ts";

interface TopicSectionProps extends ViewPageProps {
  readonly Figure: ComponentType<ViewProps>;
}

/** What compare and trend are about: what it asks, its figure, and what to know before quoting it. */
export function TopicSection(props: TopicSectionProps) {
  const { reports, rows, concepts, districts, address, change, Figure } = props;
  const words = useWords();
  const { view, metric, definition, concept, fund, per, budget } = address;
  const topic = useMemo(() => {
    const of = { view, metric, definition, concept, fund, per, budget };
    return (
      (concepts && conceptTopic(concepts, reports, of, words)) ??
      metricTopic(rows, of, words)
    );
  }, [
    concepts,
    reports,
    rows,
    words,
    view,
    metric,
    definition,
    concept,
    fund,
    per,
    budget,
  ]);
  const heading = usePartOf(address, headingNames);
  return (
    <section className="metric" aria-labelledby="metric-title">
      <TopicHeading {...{ topic, change }} address={heading} />
      <Figure {...{ topic, reports, districts, address, change }} />
      {!address.embed && (
        <ul className="caveats">
          {topic.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
