import { useCallback, useMemo } from "react";
import { markSentence } from "../charts/mark-words.ts";
import { PlotFigure } from "../charts/PlotFigure.tsx";
import { trendChart } from "../charts/trend-chart.ts";
import { renamings, trendPoints } from "../charts/trend-series.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { chosenRows } from "./choice.ts";
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
export function TrendFigure({ topic, districts, address, change }: ViewProps) {
  const words = useWords();
  const { district, year, kind } = address;
  const { indicator, rows } = topic;
  const shown = useMemo(
    () => chosenRows(rows, { district, year, kind }),
    [rows, district, year, kind],
  );
  const points = useMemo(() => trendPoints(shown), [shown]);
  const renamed = useMemo(() => renamings(shown), [shown]);
  const title = `${topic.name} (${topic.reading})`;
  const listed = [...points, ...shown.filter(({ value }) => value === null)];

  const draw = useCallback(
    (width: number) =>
      trendChart(
        points,
        renamed,
        { indicator, districts, focus: null },
        words,
        width,
      ),
    [points, renamed, indicator, districts, words],
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
      {points.length > 0 && (
        <PlotFigure
          name="trend"
          title={title}
          draw={draw}
          describe={describe}
          detail={(row) => <MarkDetail row={row} indicator={indicator} />}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={points}
            districts={districts}
            isShare={indicator.isShare}
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
        indicator={indicator}
        onOpen={(fact) => change({ fact })}
      />
      <FigureTools
        sheet={metricSheet(listed, topic, address, [words.chart.gap], words)}
        {...(points.length > 0 && { chart: "trend" })}
      />
    </>
  );
}
