import { figureWords, isFlagged, markName } from "../../charts/mark-words.ts";
import { definitionOf, metricById } from "../../metrics/catalogue.ts";
import { indicatorOf } from "../../metrics/indicator.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";

interface MetricUsesProps {
  readonly fact: string;
  /** The metric values that the fact is part of. */
  readonly uses: readonly MetricValue[];
  readonly onOpen: (fact: string) => void;
}

/** What the figure counts towards, with the way to the other half of the ratio. */
export function MetricUses({ fact, uses, onOpen }: MetricUsesProps) {
  const words = useWords();
  const half = (id: string | null, value: string, open: string) =>
    id === null || id === fact ? (
      <b>{value}</b>
    ) : (
      <Button
        className="figure-button"
        aria-label={`${open}, ${value}`}
        onPress={() => onOpen(id)}
      >
        {value}
      </Button>
    );
  return (
    <ul className="metric-uses">
      {uses.map((row) => {
        const definition = definitionOf(metricById(row.metric), row.definition);
        const { numerator, denominator } = row;
        return (
          <li key={`${row.metric} ${row.definition} ${row.year} ${row.part}`}>
            <p>
              {words.metric[row.metric].name} ·{" "}
              {words.definition[definition.key].name}{" "}
              <span className="occurrence-place">{markName(row, words)}</span>
            </p>
            <p className="equation">
              <b>
                {row.value === null
                  ? "—"
                  : figureWords(row.value, row.unit, words)}
              </b>
              {denominator !== null && numerator !== null && (
                <>
                  {" = "}
                  {half(
                    row.numeratorFact,
                    words.number.money(numerator),
                    words.source.openNumerator,
                  )}
                  {" ÷ "}
                  {half(
                    row.denominatorFact,
                    figureWords(
                      denominator,
                      indicatorOf(definition).denominatorUnit ?? "yuan",
                      words,
                    ),
                    words.source.openDenominator,
                  )}
                </>
              )}
              {row.value !== null && (
                <QualityMark
                  status="stated"
                  quality={row.quality}
                  flagged={isFlagged(row, definition.isShare)}
                />
              )}
            </p>
            {row.printed !== null && row.printedFact !== null && (
              <p>
                {half(
                  row.printedFact,
                  words.source.printedRate(
                    `${words.number.plain(row.printed)}%`,
                  ),
                  words.source.title,
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
