import { useCallback, useMemo } from "react";
import { compareChart } from "../charts/compare-chart.ts";
import { markSentence } from "../charts/mark-words.ts";
import { PlotFigure } from "../charts/PlotFigure.tsx";
import type { MetricValue } from "../queries/metric-values.ts";
import { chosenDefinition, chosenRows, rowsOf, sortRows } from "./choice.ts";
import { comparabilityNotes } from "./comparability.ts";
import { useWords } from "./contexts.ts";
import { FigureTable } from "./FigureTable.tsx";
import { FigureTools } from "./figure-tools/FigureTools.tsx";
import { metricSheet } from "./figure-tools/metric-sheet.ts";
import { Legend } from "./Legend.tsx";
import { MarkDetail } from "./MarkDetail.tsx";
import { MissingList } from "./MissingList.tsx";
import { Notice } from "./Notice.tsx";
import type { ViewProps } from "./ViewProps.ts";

/** One metric over the chosen reports, ranked. */
export function CompareFigure({ rows, districts, address, change }: ViewProps) {
  const words = useWords();
  const { metric, chart: form, sort, district, year, kind } = address;
  const definition = chosenDefinition(address);
  const shown = useMemo(() => {
    const own = rowsOf(rows, definition).filter((row) => row.own);
    return sortRows(chosenRows(own, { district, year, kind }), sort);
  }, [rows, definition, district, year, kind, sort]);
  const drawable = shown.some(({ value }) => value !== null);
  const notes = comparabilityNotes(shown, definition, words);
  const title = `${words.metric[metric].name} (${words.definition[definition.key].name})`;

  const draw = useCallback(
    (width: number) =>
      compareChart(shown, { definition, districts }, form, words, width),
    [shown, definition, districts, form, words],
  );
  const open = useCallback(
    (row: MetricValue) => change({ fact: row.numeratorFact }),
    [change],
  );
  const describe = useCallback(
    (row: MetricValue) => markSentence(row, definition.isShare, words),
    [definition, words],
  );
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );

  return (
    <>
      {notes.length > 0 && (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {drawable && (
        <PlotFigure
          name="compare"
          title={title}
          draw={draw}
          describe={describe}
          detail={(row) => <MarkDetail row={row} definition={definition} />}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={shown}
            districts={districts}
            isShare={definition.isShare}
            form={form}
          />
        </PlotFigure>
      )}
      <MissingList rows={shown} />
      <FigureTable
        rows={shown}
        definition={definition}
        onOpen={(fact) => change({ fact })}
      />
      <FigureTools
        sheet={metricSheet(shown, definition, address, notes, words)}
        {...(drawable && { chart: "compare" })}
      />
    </>
  );
}
