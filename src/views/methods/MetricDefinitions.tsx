import { methodsWords } from "../../language/methods.ts";
import { metrics } from "../../metrics/catalogue.ts";
import type { Selection } from "../../metrics/fact-selection.ts";
import type { Definition } from "../../metrics/metric.ts";
import { metricValuesSql } from "../../queries/metric-values.ts";
import { type Address, writeAddress } from "../address.ts";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { MetricCaveats } from "../MetricCaveats.tsx";
import { definitionSheet, missingReasons } from "./definition-sheet.ts";
import { fundWords, selectionWords } from "./selection-words.ts";

function Half({ selection }: { readonly selection: Selection | undefined }) {
  const words = useWords();
  if (!selection) return methodsWords(words).methods.noDenominator;
  return (
    <>
      <ol className="preferences">
        {selectionWords(selection, words).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <span className="hint">
        {methodsWords(words).methods.funds}
        {words.colon}
        {fundWords(selection, words)}
      </span>
    </>
  );
}

function DefinitionRow({ definition }: { readonly definition: Definition }) {
  const words = useWords();
  const said = methodsWords(words).methods;
  const { name, formula } = words.definition[definition.key];
  return (
    <div className="definition">
      <h5>
        {name}
        <span className="hint"> {formula}</span>
      </h5>
      <dl>
        <div>
          <dt>{said.numerator}</dt>
          <dd>
            <Half selection={definition.numerator} />
          </dd>
        </div>
        <div>
          <dt>{said.denominator}</dt>
          <dd>
            <Half selection={definition.denominator} />
          </dd>
        </div>
        <div>
          <dt>{said.unit}</dt>
          <dd>{words.unit[definition.unit]}</dd>
        </div>
        <div>
          <dt>{said.whereMissing}</dt>
          <dd>
            {missingReasons(definition).map((reason) => (
              <p key={reason}>{words.reason[reason]}</p>
            ))}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Every metric and definition as the code has it. */
export function MetricDefinitions({ address }: { readonly address: Address }) {
  const words = useWords();
  const { lang, theme } = address;
  return (
    <>
      {metrics.map(({ id, definitions }) => (
        <article key={id} className="metric-definition">
          <h4 id={`metric-${id}`}>{words.metric[id].name}</h4>
          <p>
            {words.metric[id].question}{" "}
            <a href={writeAddress({ lang, theme, metric: id }) || "?"}>
              {methodsWords(words).methods.chart(words.metric[id].name)}
            </a>
          </p>
          {definitions.map((definition) => (
            <DefinitionRow key={definition.id} definition={definition} />
          ))}
          <p className="hint">{methodsWords(words).methods.caveats}</p>
          <MetricCaveats metric={id} />
        </article>
      ))}
      <FigureTools sheet={definitionSheet(words)} />
      <details>
        <summary>{methodsWords(words).methods.sql}</summary>
        <section
          className="sql"
          aria-label={methodsWords(words).methods.sql}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <pre>{metricValuesSql}</pre>
        </section>
      </details>
    </>
  );
}
