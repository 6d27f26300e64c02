import {
  figureWords,
  isFlagged,
  markName,
  reasonWords,
} from "../charts/mark-words.ts";
import type { Definition } from "../metrics/metric.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import type { Unit } from "../vocabulary/amount.ts";
import { useWords } from "./contexts.ts";
import { QualityMark } from "./QualityMark.tsx";

interface MarkDetailProps {
  readonly row: MetricValue;
  readonly definition: Definition;
}

/** What a metric's denominator counts, where it is not money. */
export function denominatorUnit(definition: Definition): Unit {
  return definition.key === "personnel-cost/per-head" ? "persons" : "yuan";
}

/** The exact figure and what it is made of. */
export function MarkDetail({ row, definition }: MarkDetailProps) {
  const words = useWords();
  const { numerator, denominator } = row;
  return (
    <div className="mark-detail">
      <p className="mark-name">
        {markName(row, words)}{" "}
        <span className={`kind kind-${row.kind}`}>
          {words.kindMark[row.kind]}
        </span>
      </p>
      <p className="mark-value">
        {row.value === null
          ? reasonWords(row, words)
          : figureWords(row.value, row.unit, words)}
      </p>
      {row.value !== null && row.unit === "yuan" && (
        <p>
          {words.source.exact} {words.number.exactMoney(row.value)}
        </p>
      )}
      {denominator !== null && numerator !== null && (
        <p>
          {words.number.money(numerator)} ÷{" "}
          {figureWords(denominator, denominatorUnit(definition), words)}
        </p>
      )}
      {row.printed !== null && (
        <p>{words.source.printedRate(`${words.number.plain(row.printed)}%`)}</p>
      )}
      <QualityMark
        status={row.status}
        quality={row.quality}
        flagged={isFlagged(row, definition.isShare)}
        whole
      />
      <p className="mark-hint">{words.chart.openSource}</p>
    </div>
  );
}
