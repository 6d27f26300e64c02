import type { ReactNode } from "react";
import {
  figureWords,
  isFlagged,
  markName,
  reasonWords,
} from "../charts/mark-words.ts";
import type { Indicator } from "../metrics/indicator.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { useWords } from "./contexts.ts";
import { QualityMark } from "./QualityMark.tsx";

interface MarkDetailProps {
  readonly row: FigureRow;
  readonly indicator: Indicator;
  /** What else is to be said of it here. */
  readonly children?: ReactNode;
}

/** The exact figure and what it is made of. */
export function MarkDetail({ row, indicator, children }: MarkDetailProps) {
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
          {figureWords(denominator, indicator.denominatorUnit ?? "yuan", words)}
        </p>
      )}
      {row.printed !== null && (
        <p>{words.source.printedRate(`${words.number.plain(row.printed)}%`)}</p>
      )}
      {children && <p>{children}</p>}
      <QualityMark
        status={row.status}
        quality={row.quality}
        flagged={isFlagged(row, indicator.isShare)}
        whole
      />
      <p className="mark-hint">{words.chart.openSource}</p>
    </div>
  );
}
