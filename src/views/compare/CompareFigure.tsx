import "./compare.css";
import { useCallback, useMemo } from "react";
import { centreSpread } from "../../charts/centre-spread.ts";
import { compareChart } from "../../charts/compare-chart.ts";
import { markSentence } from "../../charts/mark-words.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import { colouredDistricts } from "../../charts/series-colour.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { centreOptions } from "../centre-options.ts";
import { chosenRows, sortRows } from "../choice.ts";
import { comparabilityNotes } from "../comparability.ts";
import { useWords } from "../contexts.ts";
import {
  firstReports,
  MoreReports,
  useFirstReports,
} from "../first-reports.tsx";
import { Legend } from "../Legend.tsx";
import { MarkDetail } from "../MarkDetail.tsx";
import { MissingList } from "../MissingList.tsx";
import { Notice } from "../Notice.tsx";
import { usePartOf } from "../part-of.ts";
import { TopicTable } from "../topic/TopicTable.tsx";
import type { ViewProps } from "../ViewProps.ts";
import { Awaited } from "../ViewStateMark.tsx";
import { CompareControls, controlNames } from "./CompareControls.tsx";
import { differenceFrom } from "./difference.ts";
import { differenceWords } from "./difference-words.ts";
import { PeerList } from "./PeerList.tsx";
import { spreadWords } from "./spread-words.ts";
import { usePeers } from "./use-peers.ts";

const placeOfRow = ({ report, districtId, year }: FigureRow) => ({
  ...{ report, districtId },
  fiscalYear: year,
});

/** One topic over the chosen reports, ranked. */
export function CompareFigure(props: ViewProps) {
  const { topic, reports, districts, address, change } = props;
  const words = useWords();
  const { chart: form, sort, district, year, kind, focus } = address;
  const { indicator, rows } = topic;
  const { ground, peers, isPeer } = usePeers(reports, address);
  const shown = useMemo(() => {
    const own = chosenRows(
      rows.filter((row) => row.own),
      { district, year, kind },
    );
    const among =
      ground === "all" || !peers
        ? own
        : own.filter(
            ({ districtId }) => districtId === focus || isPeer(districtId),
          );
    return sortRows(among, sort);
  }, [rows, district, year, kind, sort, ground, focus, peers, isPeer]);
  // A ranking is of all centres: each by its latest report first, where every year of each would be too long.
  const first = useFirstReports(
    shown,
    placeOfRow,
    shown.some(({ part }) => part !== "")
      ? firstReports
      : Math.max(
          firstReports,
          new Set(shown.map(({ districtId }) => districtId)).size,
        ),
  );
  const drawable = shown.some(({ value }) => value !== null);
  const spread = useMemo(
    () => centreSpread(shown, indicator.isShare),
    [shown, indicator],
  );
  const title = `${topic.name} (${topic.reading})`;
  const notes = [
    ...comparabilityNotes(shown, indicator, words),
    ...(spread ? [spreadWords(spread, indicator, words)] : []),
  ];

  const controls = usePartOf(address, controlNames);
  const centres = useMemo(
    () => centreOptions(districts, reports, words),
    [districts, reports, words],
  );
  // On the page the pickers say it; what leaves the page must say it itself.
  const focusNote =
    focus === null
      ? []
      : [
          `${words.compare.focus}${words.colon}${centres.find(({ id }) => id === focus)?.name ?? focus}`,
          ...(ground === "all"
            ? []
            : [
                `${words.compare.peers}${words.colon}${words.compare.groundMeaning[ground]}`,
              ]),
        ];

  const draw = useCallback(
    (width: number) => {
      const coloured = colouredDistricts(districts, shown);
      const subject = { indicator, districts: coloured, focus };
      return compareChart(first.shown, spread, subject, form, words, width);
    },
    [shown, first.shown, spread, indicator, districts, focus, form, words],
  );
  const open = useCallback(
    (row: FigureRow) => change({ fact: row.numeratorFact }),
    [change],
  );
  const difference = useCallback(
    (row: FigureRow) => {
      const found = differenceFrom(row, shown, focus);
      return found && differenceWords(found, words);
    },
    [shown, focus, words],
  );
  const describe = useCallback(
    (row: FigureRow) =>
      [markSentence(row, indicator.isShare, words), difference(row)]
        .filter(Boolean)
        .join(", "),
    [indicator, words, difference],
  );
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );

  return (
    <>
      {!address.embed && (
        <CompareControls {...{ centres, change }} address={controls} />
      )}
      {ground !== "all" &&
        (peers ? (
          <PeerList {...{ ground, peers }} />
        ) : (
          <p role="status">
            {words.compare.loadingPeers}
            <Awaited />
          </p>
        ))}
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
          detail={(row) => (
            <MarkDetail row={row} indicator={indicator}>
              {difference(row)}
            </MarkDetail>
          )}
          label={label}
          onOpen={open}
        >
          <Legend
            rows={first.shown}
            districts={colouredDistricts(districts, shown)}
            {...{ form, focus }}
            isShare={indicator.isShare}
          />
        </PlotFigure>
      )}
      <MoreReports {...first} />
      <MissingList rows={shown} />
      <TopicTable
        rows={shown}
        notes={[...focusNote, ...notes]}
        {...{ topic, address, change }}
        {...(drawable && { chart: "compare" })}
      />
    </>
  );
}
