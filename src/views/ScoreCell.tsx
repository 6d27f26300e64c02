import type { CSSProperties } from "react";
import { Button } from "react-aria-components/Button";
import {
  figureWords,
  isFlagged,
  markSentence,
  reasonWords,
} from "../charts/mark-words.ts";
import type { Definition } from "../metrics/metric.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import { useWords } from "./contexts.ts";
import { QualityMark } from "./QualityMark.tsx";

interface ScoreCellProps {
  readonly row: MetricValue | undefined;
  /** The column's name, for a phone where the heading is out of sight. */
  readonly label: string;
  readonly definition: Definition;
  readonly end: number;
  readonly onOpen: (fact: string) => void;
}

/** CSS reads the bar's length from a custom property. */
function barStyle(share: number, reference: number): CSSProperties {
  const style: Record<`--${string}`, string> = {
    "--share": `${Math.max(0, Math.min(1, share)) * 100}%`,
    "--reference": `${reference * 100}%`,
  };
  return style;
}

export function ScoreCell({
  row,
  label,
  definition,
  end,
  onOpen,
}: ScoreCellProps) {
  const words = useWords();
  const value = row?.value ?? null;
  const fact = row?.numeratorFact;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a phone's layout takes the table's meaning away
    <td role="cell" data-label={label}>
      {row && value !== null && fact ? (
        <>
          <Button
            className="figure-button"
            aria-label={`${label}, ${markSentence(row, definition.isShare, words)}`}
            onPress={() => onOpen(fact)}
          >
            {figureWords(value, row.unit, words)}
          </Button>
          <span
            aria-hidden="true"
            className={`bar bar-${row.kind} ${definition.unit === "percent" ? "bar-percent" : ""}`}
            style={barStyle(end > 0 ? value / end : 0, end > 0 ? 100 / end : 0)}
          />
          <QualityMark
            status={row.status}
            quality={row.quality}
            flagged={isFlagged(row, definition.isShare)}
          />
        </>
      ) : (
        <span className="missing">{row ? reasonWords(row, words) : "—"}</span>
      )}
    </td>
  );
}
