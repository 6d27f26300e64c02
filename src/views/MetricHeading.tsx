import { metricById, metricIds } from "../metrics/catalogue.ts";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { ChartControls } from "./ChartControls.tsx";
import { Choice } from "./Choice.tsx";
import { chosenDefinition, definitionsIn } from "./choice.ts";
import { useWords } from "./contexts.ts";
import { Picker } from "./Picker.tsx";

interface MetricHeadingProps {
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** Which metric, what it asks, how it is worked out. */
export function MetricHeading({ address, change }: MetricHeadingProps) {
  const words = useWords();
  const metric = metricById(address.metric);
  const definition = chosenDefinition(address);
  const definitions = definitionsIn(address.view, metric.id);
  return (
    <div className="metric-heading">
      <h2 id="metric-title">{words.metric[metric.id].name}</h2>
      <p className="question">{words.metric[metric.id].question}</p>
      {!address.embed && (
        <div className="metric-controls">
          <Picker
            label={words.control.metric}
            options={metricIds.map((id) => ({
              id,
              name: words.metric[id].name,
            }))}
            value={metric.id}
            onChange={(id) => change({ metric: id, definition: null })}
          />
          {definitions.length > 1 && (
            <Choice
              label={words.control.definition}
              options={definitions.map(({ id, key }) => ({
                id,
                name: words.definition[key].name,
              }))}
              value={definition.id}
              onChange={(id) =>
                change({
                  definition: id === metric.definitions[0].id ? null : id,
                })
              }
            />
          )}
          {address.view === "compare" && (
            <ChartControls address={address} change={change} />
          )}
        </div>
      )}
      <p className="formula">
        <b>{words.chart.definitionLine}</b>{" "}
        {words.definition[definition.key].formula}
      </p>
    </div>
  );
}
