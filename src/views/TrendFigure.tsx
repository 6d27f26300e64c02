import { useCallback, useMemo } from "react";
import { markSentence } from "../charts/mark-words.ts";
import { PlotFigure } from "../charts/PlotFigure.tsx";
import { trendChart } from "../charts/trend-chart.ts";
import { renamings, trendPoints } from "../charts/trend-series.ts";
import type { MetricValue } from "../queries/metric-values.ts";
import { chosenDefinition, chosenRows, rowsOf } from "./choice.ts";
import { useWords } from "./contexts.ts";
import { FigureTable } from "./FigureTable.tsx";
import { FigureTools } from "./figure-tools/FigureTools.tsx";
import { metricSheet } from "./figure-tools/metric-sheet.ts";
import { Legend } from "./Legend.tsx";
import { MarkDetail } from "./MarkDetail.tsx";
import { MissingList } from "./MissingList.tsx";
import { Notice } from "./Notice.tsx";
import type { ViewProps } from "./ViewProps.ts";

/** One metric over the years. A metric by class or project is shown as a whole here. */
export function TrendFigure({ rows, districts, address, change }: ViewProps) {
  const words = useWords();
  const { metric, district, year, kind } = address;
  const definition = chosenDefinition(address);
  const shown = useMemo(
    () => chosenRows(rowsOf(rows, definition), { district, year, kind }),
    [rows, definition, district, year, kind],
  );
  const points = useMemo(() => trendPoints(shown), [shown]);
  const renamed = useMemo(() => renamings(shown), [shown]);
  const title = `${words.metric[metric].name} (${words.definition[definition.key].name})`;
  const listed = [...points, ...shown.filter(({ value }) => value === null)];

  const draw = useCallback(
    (width: number) =>
      trendChart(points, renamed, { definition, districts }, words, width),
    [points, renamed, definition, districts, words],
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
      {points.length > 0 && (
        <PlotFigure
          name="trend"
          title={title}
          draw={draw}
          describe={describe}
          detail={(row) => <MarkDetail row={row} definition={definition} />}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={points}
            districts={districts}
            isShare={definition.isShare}
            form="point"
          />
        </PlotFigure>
      )}
      <Notice>
        <p>{words.chart.gap}</p>
        {renamed.map(
          ({ districtId, district: printed, year: since, before, after }) => (
            <p key={`${districtId} ${since}`}>
              {words.chart.renaming(
                words.districtName(districtId, printed),
                String(since),
                before,
                after,
              )}
            </p>
          ),
        )}
      </Notice>
      <MissingList rows={shown.filter((row) => row.own)} />
      <FigureTable
        rows={listed}
        definition={definition}
        onOpen={(fact) => change({ fact })}
      />
      <FigureTools
        sheet={metricSheet(
          listed,
          definition,
          address,
          [words.chart.gap],
          words,
        )}
        {...(points.length > 0 && { chart: "trend" })}
      />
    </>
  );
}
