import { useCallback, useMemo } from "react";
import { compareChart } from "../charts/compare-chart.ts";
import { markSentence } from "../charts/mark-words.ts";
import { PlotFigure } from "../charts/PlotFigure.tsx";
import type { FigureRow } from "../queries/metric-values.ts";
import { chosenRows, sortRows } from "./choice.ts";
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
export function CompareFigure({
  topic,
  districts,
  address,
  change,
}: ViewProps) {
  const words = useWords();
  const { chart: form, sort, district, year, kind } = address;
  const { indicator, rows } = topic;
  const shown = useMemo(() => {
    const own = rows.filter((row) => row.own);
    return sortRows(chosenRows(own, { district, year, kind }), sort);
  }, [rows, district, year, kind, sort]);
  const drawable = shown.some(({ value }) => value !== null);
  const notes = comparabilityNotes(shown, indicator, words);
  const title = `${topic.name} (${topic.reading})`;

  const draw = useCallback(
    (width: number) =>
      compareChart(shown, { indicator, districts }, form, words, width),
    [shown, indicator, districts, form, words],
  );
  const open = useCallback(
    (row: FigureRow) => change({ fact: row.numeratorFact }),
    [change],
  );
  const describe = useCallback(
    (row: FigureRow) => markSentence(row, indicator.isShare, words),
    [indicator, words],
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
          detail={(row) => <MarkDetail row={row} indicator={indicator} />}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={shown}
            districts={districts}
            isShare={indicator.isShare}
            form={form}
          />
        </PlotFigure>
      )}
      <MissingList rows={shown} />
      <FigureTable
        rows={shown}
        indicator={indicator}
        onOpen={(fact) => change({ fact })}
      />
      <FigureTools
        sheet={metricSheet(shown, topic, address, notes, words)}
        {...(drawable && { chart: "compare" })}
      />
    </>
  );
}
