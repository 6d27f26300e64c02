import "./spending.css";
import { useCallback, useMemo } from "react";
import {
  compositionChart,
  partFigure,
} from "../../charts/composition-chart.ts";
import {
  compositionParts,
  divisions,
  type Part,
} from "../../charts/composition-parts.ts";
import { reportWords } from "../../charts/report-words.ts";
import { colouredDistricts } from "../../charts/series-colour.ts";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import { type Address, measures } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import { MoreReports, useFirstReports } from "../first-reports.tsx";
import { CompositionPath } from "./CompositionPath.tsx";
import { compositionColumns } from "./composition-columns.tsx";
import { PartDetail } from "./PartDetail.tsx";
import { SpendingFigure } from "./SpendingFigure.tsx";
import { SpendingLegend } from "./SpendingLegend.tsx";

export interface SpendingPartProps {
  /** Filtered. */
  readonly rows: readonly SpendingRow[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

const placeOfPart = ({ place }: Part) => place;

/** What the money went to, a panel a report, one level of one division at a time. */
export function CompositionView(props: SpendingPartProps) {
  const { rows, districts, address, change } = props;
  const words = useWords();
  const said = words.composition;
  const { by, measure } = address;
  const under = address.code ?? "";
  const parts = useMemo(
    () => compositionParts(rows, by, under, words),
    [rows, by, under, words],
  );
  const first = useFirstReports(parts, placeOfPart);
  const reports = new Set(parts.map(({ report }) => report));
  const missing = [
    ...new Map(
      rows
        .filter(({ report }) => !reports.has(report))
        .map((row) => [row.report, row]),
    ).values(),
  ].map((place) => reportWords(place, words));
  const kinds = distinct(parts.map(({ place }) => place.kind));
  const columns = useMemo(
    () => compositionColumns(by, words, change),
    [by, words, change],
  );
  const notes = [
    said.note[by],
    measure === "share"
      ? said.shareOf
      : `${words.share.unit}${words.colon}${words.number.axisUnit}`,
  ];
  const draw = useCallback(
    (width: number) =>
      compositionChart(
        first.shown,
        measure,
        colouredDistricts(districts, first.shown.map(placeOfPart)),
        words,
        width,
      ),
    [first.shown, measure, districts, words],
  );
  // A kind of projects is no printed figure: its bar leads to its projects, however few.
  const open = useCallback(
    (part: Part) =>
      change(
        part.members.length > 0 ? { code: part.code } : { fact: part.fact },
      ),
    [change],
  );
  const describe = useCallback(
    (part: Part) =>
      `${reportWords(part.place, words)} ${part.name}${words.colon}${words.number.money(part.value)}, ${partFigure(part, "share", words)}, ${words.quality[part.quality]}`,
    [words],
  );
  return (
    <SpendingFigure
      name="composition"
      rows={parts}
      rowId={(part) => `${part.report} ${part.code}`}
      controls={
        <>
          <Choice
            label={said.by}
            options={divisions.map((id) => ({ id, name: said.division[id] }))}
            value={by}
            onChange={(id) => change({ by: id, code: null })}
          />
          <Choice
            label={said.measure}
            options={measures.map((id) => ({ id, name: said.measures[id] }))}
            value={measure}
            onChange={(id) => change({ measure: id })}
          />
        </>
      }
      definition={notes.join(" ")}
      draw={draw}
      describe={describe}
      detail={(part) => <PartDetail part={part} />}
      onOpen={open}
      legend={
        <SpendingLegend
          shapes={
            kinds.length > 1
              ? kinds.map((kind) => ({
                  swatch: `swatch-bar-${kind}`,
                  name: words.kindMark[kind],
                }))
              : []
          }
          marks={first.shown}
        />
      }
      columns={columns}
      about={{
        name: ["composition", by, ...(under === "" ? [] : [under])].join("-"),
        title: [
          said.title,
          said.division[by],
          ...(under === "" ? [] : [under]),
        ].join(" · "),
        filters: filterWords(
          parts.map(({ place }) => place),
          address,
          words,
        ),
        notes,
      }}
      address={address}
      change={change}
      above={
        <CompositionPath
          rows={rows}
          parts={parts}
          address={address}
          change={change}
        />
      }
      below={
        <>
          <MoreReports {...first} />
          {missing.length > 0 && (
            <p className="missing-list">
              <b>{said.none}</b>
              {words.colon}
              {words.list(missing)}
            </p>
          )}
        </>
      }
    />
  );
}
