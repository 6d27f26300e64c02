import type { CSSProperties } from "react";
import type { BarScale } from "../../charts/bar-scale.ts";
import { changeOf, changeWords } from "../../charts/change.ts";
import {
  figureWords,
  isFlagged,
  markSentence,
  reasonWords,
} from "../../charts/mark-words.ts";
import { indicatorOf } from "../../metrics/indicator.ts";
import type { Definition } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";

interface ScoreCellProps {
  readonly row: MetricValue | undefined;
  /** The same of the last year there is before. */
  readonly before: MetricValue | undefined;
  /** The column's name, for a phone where the heading is out of sight. */
  readonly label: string;
  readonly definition: Definition;
  readonly scale: BarScale;
  readonly onOpen: (fact: string) => void;
}

/** CSS reads the bar's length from a custom property. */
function barStyle(value: number, { end }: BarScale): CSSProperties {
  const share = (part: number) => (end > 0 ? (part / end) * 100 : 0);
  const style: Record<`--${string}`, string> = {
    "--share": `${Math.max(0, Math.min(100, share(value)))}%`,
    "--reference": `${share(100)}%`,
  };
  return style;
}

export function ScoreCell({
  row,
  before,
  label,
  definition,
  scale,
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
          <Parts row={row} definition={definition} />
          <span
            aria-hidden="true"
            className={[
              `bar bar-${row.kind}`,
              ...(definition.unit === "percent" ? ["bar-percent"] : []),
              ...(scale.isBroken(value) ? ["bar-broken"] : []),
            ].join(" ")}
            style={barStyle(value, scale)}
          />
          <QualityMark
            status={row.status}
            quality={row.quality}
            flagged={isFlagged(row, definition.isShare)}
          />
          {before && <Before row={row} before={before} onOpen={onOpen} />}
        </>
      ) : (
        <span className="missing">{row ? reasonWords(row, words) : "—"}</span>
      )}
    </td>
  );
}

/** What the figure is made of, where it is a ratio of two amounts. */
function Parts({
  row,
  definition,
}: Pick<ScoreCellProps, "definition"> & { readonly row: MetricValue }) {
  const words = useWords();
  const { numerator, denominator } = row;
  if (!definition.denominator || numerator === null || denominator === null)
    return null;
  const { bareMoney, axisUnit } = words.number;
  return (
    <span className="cell-parts">
      {bareMoney(numerator)} ÷{" "}
      {indicatorOf(definition).denominatorUnit === "persons"
        ? figureWords(denominator, "persons", words)
        : `${bareMoney(denominator)} ${axisUnit}`}
    </span>
  );
}

interface BeforeProps {
  readonly row: MetricValue;
  readonly before: MetricValue;
  readonly onOpen: (fact: string) => void;
}

/** What the figure was, and by how much it changed since. */
function Before({ row, before, onOpen }: BeforeProps) {
  const words = useWords();
  const fact = before.numeratorFact;
  const change = changeOf(before.value ?? 0, row.value ?? 0);
  return fact === null ? null : (
    <span className="cell-before">
      <Button
        className="figure-button"
        aria-label={markSentence(before, false, words)}
        onPress={() => onOpen(fact)}
      >
        {words.opening.before(
          String(before.year),
          figureWords(before.value ?? 0, before.unit, words),
        )}
      </Button>{" "}
      <span>{changeWords(change, row.unit, words)}</span>
    </span>
  );
}
