import {
  figureWords,
  isFlagged,
  markName,
  reasonWords,
} from "../charts/mark-words.ts";
import type { Indicator } from "../metrics/indicator.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { Button } from "./Button.tsx";
import { differenceFrom } from "./compare/difference.ts";
import { differenceWords } from "./compare/difference-words.ts";
import { useWords } from "./contexts.ts";
import { QualityMark } from "./QualityMark.tsx";

interface FigureTableProps {
  readonly rows: readonly FigureRow[];
  readonly indicator: Indicator;
  /** The district that each figure is also held against. */
  readonly focus?: string | null;
  readonly onOpen: (fact: string) => void;
}

/** The chart's numbers as a table, missing ones with their reason. */
export function FigureTable(props: FigureTableProps) {
  const { rows, indicator, focus = null, onOpen } = props;
  const words = useWords();
  const hasDenominator = indicator.denominatorUnit !== undefined;
  const hasPrinted = indicator.hasPrinted;
  const difference = (row: FigureRow) => {
    const found = differenceFrom(row, rows, focus);
    if (found) return differenceWords(found, words);
    return row.districtId === focus && row.value !== null
      ? words.compare.itself
      : "—";
  };
  const source = (value: number | null, words_: string, fact: string | null) =>
    value === null || fact === null ? (
      "—"
    ) : (
      <Button className="figure-button" onPress={() => onOpen(fact)}>
        {words_}
      </Button>
    );
  return (
    <details className="figure-table">
      <summary>{words.chart.table}</summary>
      <section
        className="table-scroll"
        aria-label={words.chart.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.chart.report}</th>
              <th scope="col">{words.control.kind}</th>
              <th scope="col" className="numeric">
                {words.chart.value}
              </th>
              {hasDenominator && (
                <>
                  <th scope="col" className="numeric">
                    {words.chart.numerator}
                  </th>
                  <th scope="col" className="numeric">
                    {words.chart.denominator}
                  </th>
                </>
              )}
              {focus !== null && (
                <th scope="col">
                  {words.compare.difference(
                    words.districtName(
                      focus,
                      rows.find(({ districtId }) => districtId === focus)
                        ?.district ?? "",
                    ),
                  )}
                </th>
              )}
              {hasPrinted && (
                <th scope="col" className="numeric">
                  {words.chart.printed}
                </th>
              )}
              <th scope="col">{words.chart.quality}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.report} ${row.year} ${row.phase} ${row.part}`}>
                <th scope="row">{markName(row, words)}</th>
                <td>{words.kindMark[row.kind]}</td>
                <td className={row.value === null ? "missing" : "numeric"}>
                  {row.value === null
                    ? reasonWords(row, words)
                    : source(
                        row.value,
                        figureWords(row.value, row.unit, words),
                        row.numeratorFact,
                      )}
                </td>
                {hasDenominator && (
                  <>
                    <td className="numeric">
                      {source(
                        row.numerator,
                        words.number.money(row.numerator ?? 0),
                        row.numeratorFact,
                      )}
                    </td>
                    <td className="numeric">
                      {source(
                        row.denominator,
                        figureWords(
                          row.denominator ?? 0,
                          indicator.denominatorUnit ?? "yuan",
                          words,
                        ),
                        row.denominatorFact,
                      )}
                    </td>
                  </>
                )}
                {focus !== null && <td>{difference(row)}</td>}
                {hasPrinted && (
                  <td className="numeric">
                    {source(
                      row.printed,
                      `${words.number.plain(row.printed ?? 0)}%`,
                      row.printedFact,
                    )}
                  </td>
                )}
                <td>
                  {row.value !== null && (
                    <QualityMark
                      status={row.status}
                      quality={row.quality}
                      flagged={isFlagged(row, indicator.isShare)}
                      whole
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
