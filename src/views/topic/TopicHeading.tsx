import "./topic.css";
import { lazy, memo, Suspense, useState } from "react";
import { metricById, metricIds } from "../../metrics/catalogue.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { Choice } from "../Choice.tsx";
import { chosenDefinition, definitionsIn } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { Picker } from "../Picker.tsx";
import { TopicDefinition } from "./TopicDefinition.tsx";
import type { Topic } from "./topic.ts";

const ConceptPicker = lazy(async () => {
  const { ConceptPicker: component } = await import("./ConceptPicker.tsx");
  return { default: component };
});

/** What of the address it is about: nothing else draws it anew. */
export const headingNames = [
  "view",
  "metric",
  "definition",
  "concept",
  "per",
  "embed",
] as const;

interface TopicHeadingProps {
  readonly topic: Topic;
  readonly address: Pick<Address, (typeof headingNames)[number]>;
  readonly change: ChangeAddress;
}

/** What the figure is about, what it asks, how it is worked out. */
export const TopicHeading = memo(function TopicHeading(
  props: TopicHeadingProps,
) {
  const { topic, address, change } = props;
  const words = useWords();
  return (
    <div className="metric-heading">
      <h2 id="metric-title">{topic.name}</h2>
      {topic.question && <p className="question">{topic.question}</p>}
      {!address.embed && <TopicControls {...{ topic, address, change }} />}
      <p className="formula">
        <b>{words.chart.definitionLine}</b> {topic.formula}
      </p>
      {!address.embed && <TopicDefinition topic={topic} />}
    </div>
  );
});

function TopicControls({ topic, address, change }: TopicHeadingProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isConcept = topic.fund !== undefined;
  return (
    <div className="metric-controls">
      <Picker
        label={words.control.metric}
        options={[
          ...metricIds.map((id) => ({ id, name: words.metric[id].name })),
          ...(isConcept ? [{ id: "concept" as const, name: topic.name }] : []),
        ]}
        value={isConcept ? "concept" : address.metric}
        onChange={(id) => {
          if (id !== "concept")
            change({
              metric: id,
              definition: null,
              concept: null,
              fund: null,
              budget: null,
              per: null,
            });
        }}
      />
      {isConcept || isOpen || address.view === "trend" ? (
        <Suspense fallback={<ConceptBox />}>
          <ConceptPicker
            chosen={address.concept}
            onChoose={(concept) =>
              change({ concept, fund: null, budget: null })
            }
          />
        </Suspense>
      ) : (
        <Button className="plain-button" onPress={() => setIsOpen(true)}>
          {words.topic.open}
        </Button>
      )}
      {isConcept ? (
        <ConceptReading {...{ topic, address, change }} />
      ) : (
        <MetricDefinition {...{ address, change }} />
      )}
    </div>
  );
}

/** The picker's room while it comes, so that nothing below it moves. */
function ConceptBox() {
  const words = useWords();
  return (
    <div className="picker concept-picker" aria-hidden="true">
      <span className="control-label">{words.topic.concept}</span>
      <div className="concept-box">
        <span className="concept-input" />
      </div>
    </div>
  );
}

/** Whose money, and against what it is set. */
function ConceptReading({ topic, address, change }: TopicHeadingProps) {
  const words = useWords();
  const { fund, funds, pers, budget, budgets } = topic;
  return (
    <>
      {fund && funds.length > 1 && (
        <Picker
          label={words.topic.fund}
          options={funds.map((id) => ({ id, name: words.fund[id] }))}
          value={fund}
          onChange={(id) => change({ fund: id })}
        />
      )}
      {budget && budgets.length > 1 && (
        <Choice
          label={words.topic.budget}
          options={budgets.map((id) => ({ id, name: words.phase[id] }))}
          value={budget}
          onChange={(id) => change({ budget: id })}
        />
      )}
      {pers.length > 1 && (
        <Choice
          label={words.topic.normalise}
          options={pers.map((id) => ({ id, name: words.topic.per[id] }))}
          value={pers.find((each) => each === address.per) ?? "amount"}
          onChange={(per) => change({ per })}
        />
      )}
    </>
  );
}

function MetricDefinition({
  address,
  change,
}: Omit<TopicHeadingProps, "topic">) {
  const words = useWords();
  const metric = metricById(address.metric);
  const definition = chosenDefinition(address);
  const definitions = definitionsIn(address.view, metric.id);
  if (definitions.length < 2) return null;
  return (
    <Choice
      label={words.control.definition}
      options={definitions.map(({ id, key }) => ({
        id,
        name: words.definition[key].name,
      }))}
      value={definition.id}
      onChange={(id) =>
        change({ definition: id === metric.definitions[0].id ? null : id })
      }
    />
  );
}
