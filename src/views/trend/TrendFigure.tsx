import "./trend.css";
import { useCallback, useMemo } from "react";
import type { Draw } from "../../charts/chart.ts";
import { markSentence } from "../../charts/mark-words.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import { slopeChart } from "../../charts/slope-chart.ts";
import { slopesOf } from "../../charts/slope-series.ts";
import { trendChart } from "../../charts/trend-chart.ts";
import { isSqueezed, trendPanels } from "../../charts/trend-panels.ts";
import { renamings, trendPoints } from "../../charts/trend-series.ts";
import { definitionOf, metricById } from "../../metrics/catalogue.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { chosenRows, definitionsIn, distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { Legend } from "../Legend.tsx";
import { MarkDetail } from "../MarkDetail.tsx";
import { MissingList } from "../MissingList.tsx";
import { Notice } from "../Notice.tsx";
import { TopicTable } from "../topic/TopicTable.tsx";
import { topicSheet } from "../topic/topic-sheet.ts";
import { ViewLink } from "../ViewLink.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import { TrendControls } from "./TrendControls.tsx";

/** One topic over the years, or two of them held against each other. */
export function TrendFigure({ topic, districts, address, change }: ViewProps) {
  const words = useWords();
  const { district, year, kind, slope, layout } = address;
  const { indicator, rows } = topic;
  const shown = useMemo(
    () => chosenRows(rows, { district, year, kind }),
    [rows, district, year, kind],
  );
  const allPoints = useMemo(() => trendPoints(shown), [shown]);
  const renamed = useMemo(() => renamings(shown), [shown]);
  const slopes = useMemo(
    () => (slope ? slopesOf(shown, slope) : []),
    [shown, slope],
  );
  const points = useMemo(
    () => (slope ? slopes.flatMap(({ from, to }) => [from, to]) : allPoints),
    [slope, slopes, allPoints],
  );
  const squeezed = isSqueezed(points);
  const isApart = layout === "apart" || (layout === "auto" && squeezed);
  const title = `${topic.name} (${topic.reading})`;
  const listed = [
    ...points,
    ...(slope ? [] : shown.filter(({ value }) => value === null)),
  ];
  const notes = trendNotes();

  const draw: Draw<FigureRow> = useCallback(
    (width) => {
      const subject = { indicator, districts, focus: null };
      if (slope) return slopeChart(slopes, slope, subject, words, width);
      const chart = isApart ? trendPanels : trendChart;
      return chart(points, renamed, subject, words, width);
    },
    [slope, slopes, isApart, points, renamed, indicator, districts, words],
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

  /** What the drawing leaves out, breaks or sets apart. */
  function trendNotes(): readonly string[] {
    const said = words.trend;
    const names = renamed.map((each) =>
      words.chart.renaming(
        words.districtName(each.districtId, each.district),
        String(each.year),
        each.before,
        each.after,
      ),
    );
    if (slope) {
      const [from, to] = [String(slope.from), String(slope.to)];
      return slopes.length === 0
        ? [said.noSlope(from, to)]
        : [said.onlyBoth(words.number.plain(slopes.length)), ...names];
    }
    return [
      words.chart.gap,
      ...(isApart && layout === "auto" ? [said.tooDifferent] : []),
      ...(isApart ? [said.apart] : []),
      ...names,
    ];
  }

  return (
    <>
      <PartsNotice address={address} />
      {!address.embed && (
        <TrendControls
          years={distinct(allPoints.map((each) => each.year)).toSorted(
            (a, b) => a - b,
          )}
          {...{ address, change }}
        />
      )}
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
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
      {!slope && <MissingList rows={shown.filter((row) => row.own)} />}
      {slope && slopes.length > 0 ? (
        <ChangeTable
          slopes={slopes}
          years={slope}
          about={topicSheet(topic, points, notes, address, words)}
          {...{ address, change }}
          onOpen={open}
        />
      ) : (
        <TopicTable
          rows={listed}
          {...{ topic, notes, address, change }}
          {...(points.length > 0 && { chart: "trend" })}
        />
      )}
    </>
  );
}

/** A definition by class or project was asked for: the trend has one line a centre, and says so. */
function PartsNotice({ address }: Pick<ViewProps, "address">) {
  const words = useWords();
  const { metric, definition, concept } = address;
  const asked = definitionOf(metricById(metric), definition);
  if (concept !== null || definitionsIn("trend", metric).includes(asked))
    return null;
  return (
    <Notice>
      {words.trend.parts(words.definition[asked.key].name)}{" "}
      <ViewLink view="compare">{words.trend.partsLink}</ViewLink>
    </Notice>
  );
}
