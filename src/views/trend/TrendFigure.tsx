import "./trend.css";
import { useCallback, useMemo } from "react";
import type { Draw } from "../../charts/chart.ts";
import { figureWords, markSentence } from "../../charts/mark-words.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import { colouredDistricts } from "../../charts/series-colour.ts";
import { slopeChart } from "../../charts/slope-chart.ts";
import { slopesOf } from "../../charts/slope-series.ts";
import { trendChart } from "../../charts/trend-chart.ts";
import { isSqueezed, trendPanels } from "../../charts/trend-panels.ts";
import { renamings, trendPoints } from "../../charts/trend-series.ts";
import { definitionOf, metricById } from "../../metrics/catalogue.ts";
import type { Indicator } from "../../metrics/indicator.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { centreOptions } from "../centre-options.ts";
import { chosenRows, definitionsIn, distinct } from "../choice.ts";
import { usePeers } from "../compare/use-peers.ts";
import { useWords } from "../contexts.ts";
import { MoreReports, useFirstReports } from "../first-reports.tsx";
import { Legend } from "../Legend.tsx";
import { MarkDetail } from "../MarkDetail.tsx";
import { MissingList } from "../MissingList.tsx";
import { Notice } from "../Notice.tsx";
import { TopicTable } from "../topic/TopicTable.tsx";
import { topicSheet } from "../topic/topic-sheet.ts";
import { ViewLink } from "../ViewLink.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { Awaited } from "../ViewStateMark.tsx";
import { ChangeTable } from "./ChangeTable.tsx";
import { drawnTrend } from "./drawn-trend.ts";
import { relativeColumns, relativeFigure } from "./relative-columns.tsx";
import { TrendControls } from "./TrendControls.tsx";
import {
  medianWords,
  peersWords,
  relativeWords,
  renamingWords,
  scaleWords,
} from "./trend-notes.ts";

/** More panels than these are drawn when they are asked for: on a phone each stands below the other. */
const firstPanels = 24;
/** A panel holds a centre, as a picture elsewhere holds a report. */
const centreOfRow = ({ districtId }: FigureRow) => ({
  ...{ report: districtId, districtId },
  fiscalYear: 0,
});

/** One topic over the years, or two of them held against each other. */
export function TrendFigure(props: ViewProps) {
  const { topic, reports, districts, address, change } = props;
  const words = useWords();
  const { district, year, kind, slope, layout, focus } = address;
  const { relative, scale, median } = address;
  const { indicator, rows } = topic;
  const { isShare } = indicator;
  const { ground, peers, isPeer } = usePeers(reports, address);
  const shown = useMemo(
    () => chosenRows(rows, { district, year, kind }),
    [rows, district, year, kind],
  );
  const drawn = useMemo(() => {
    const of = { district, year, kind, relative, scale, median };
    return drawnTrend(rows, isPeer, isShare, of);
  }, [rows, isPeer, isShare, district, year, kind, relative, scale, median]);
  const allPoints = useMemo(() => trendPoints(shown), [shown]);
  const renamed = useMemo(() => renamings(shown), [shown]);
  const slopes = useMemo(
    () => (slope ? slopesOf(shown, slope) : []),
    [shown, slope],
  );
  const points = useMemo(
    () => (slope ? slopes.flatMap(({ from, to }) => [from, to]) : drawn.points),
    [slope, slopes, drawn],
  );
  const isApart =
    layout === "apart" || (layout === "auto" && isSqueezed(points));
  // The centre in focus comes first, so that it is among those that are drawn first.
  const inOrder = useMemo(
    () =>
      points.toSorted(
        (a, b) =>
          Number(b.districtId === focus) - Number(a.districtId === focus),
      ),
    [points, focus],
  );
  const panels = useFirstReports(inOrder, centreOfRow, firstPanels);
  const isRelative = slope === null && relative !== "value";
  const title = [
    `${topic.name} (${topic.reading})`,
    ...(isRelative ? [words.trend.relatives[relative]] : []),
  ].join(" · ");
  const notes = trendNotes();
  const seen: Indicator = useMemo(
    () =>
      isRelative
        ? { ...indicator, unit: "percent", isShare: false }
        : indicator,
    [isRelative, indicator],
  );
  const columns = useMemo(
    () => relativeColumns(drawn, relative, words),
    [drawn, relative, words],
  );

  const draw: Draw<FigureRow> = useCallback(
    (width) => {
      const coloured = colouredDistricts(districts, points);
      const subject = { indicator: seen, districts: coloured, focus };
      if (slope) return slopeChart(slopes, slope, subject, words, width);
      return isApart
        ? trendPanels(
            panels.shown,
            renamed,
            subject,
            words,
            width,
            drawn.backdrop,
          )
        : trendChart(points, renamed, subject, words, width, drawn.backdrop);
    },
    [
      slope,
      slopes,
      isApart,
      points,
      panels.shown,
      renamed,
      seen,
      drawn,
      districts,
      focus,
      words,
    ],
  );
  const open = useCallback(
    (row: FigureRow) => change({ fact: row.numeratorFact }),
    [change],
  );
  /** A relative figure's own words: what it is of what. */
  const relation = useCallback(
    (row: FigureRow) => {
      const found = drawn.relative.get(row);
      return (
        found &&
        words.trend.relativeTo(
          relativeFigure(row.value ?? 0, relative, words),
          String(found.base.year),
          figureWords(found.base.value ?? 0, found.base.unit, words),
        )
      );
    },
    [drawn, relative, words],
  );
  const describe = useCallback(
    (row: FigureRow) =>
      [
        markSentence(drawn.relative.get(row)?.original ?? row, isShare, words),
        relation(row),
      ]
        .filter(Boolean)
        .join(", "),
    [drawn, isShare, relation, words],
  );
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );

  /** What the drawing leaves out, breaks or sets apart. */
  function trendNotes(): readonly string[] {
    const said = words.trend;
    const names = renamingWords(renamed, words);
    if (slope) {
      const [from, to] = [String(slope.from), String(slope.to)];
      return slopes.length === 0
        ? [said.noSlope(from, to)]
        : [said.onlyBoth(words.number.plain(slopes.length)), ...names];
    }
    return [
      ...relativeWords(drawn, address, words),
      ...scaleWords(drawn, address, words),
      words.chart.gap,
      ...medianWords(drawn, peersWords(ground, focus, words), address, words),
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
          centres={centreOptions(districts, reports, words)}
          allowsLog={drawn.allowsLog}
          {...{ address, change }}
        />
      )}
      {points.length > 0 && (
        <PlotFigure
          name="trend"
          title={title}
          draw={draw}
          describe={describe}
          detail={(row) => (
            <MarkDetail
              row={drawn.relative.get(row)?.original ?? row}
              indicator={indicator}
            >
              {relation(row)}
            </MarkDetail>
          )}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={points}
            districts={colouredDistricts(districts, points)}
            focus={focus}
            isShare={seen.isShare}
            form="point"
            {...(slope === null &&
              drawn.backdrop.medians.length > 0 && {
                median: words.trend.medianOf(peersWords(ground, focus, words)),
              })}
          />
        </PlotFigure>
      )}
      {isApart && slope === null && <MoreReports {...panels} of="centre" />}
      {peers === undefined && (
        <p role="status">
          {words.compare.loadingPeers}
          <Awaited />
        </p>
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
          rows={
            slope
              ? points
              : [...allPoints, ...shown.filter(({ value }) => value === null)]
          }
          {...{ topic, notes, columns, address, change }}
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
