import "./spending.css";
import { useCallback, useMemo } from "react";
import {
  compositionChart,
  partFigure,
  reportHeading,
} from "../../charts/composition-chart.ts";
import {
  compositionParts,
  divisions,
  type Part,
} from "../../charts/composition-parts.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import { type Address, measures } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { CompositionPath } from "./CompositionPath.tsx";
import { compositionSheet } from "./composition-sheet.ts";
import { PartDetail } from "./PartDetail.tsx";
import { PartTable } from "./PartTable.tsx";

interface CompositionViewProps {
  /** Filtered. */
  readonly rows: readonly SpendingRow[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** What the money went to, a panel a report, one level of one division at a time. */
export function CompositionView(props: CompositionViewProps) {
  const { rows, districts, address, change } = props;
  const words = useWords();
  const { by, measure } = address;
  const under = address.code ?? "";
  const parts = useMemo(
    () => compositionParts(rows, by, under, words),
    [rows, by, under, words],
  );
  const reports = new Set(parts.map(({ report }) => report));
  const missing = [
    ...new Map(
      rows
        .filter(({ report }) => !reports.has(report))
        .map((row) => [row.report, row]),
    ).values(),
  ].map(
    (row) =>
      `${words.districtName(row.districtId, row.district)} ${row.fiscalYear} ${words.kindMark[row.kind]}`,
  );
  const title = `${words.composition.title} · ${words.composition.division[by]}`;
  const draw = useCallback(
    (width: number) =>
      compositionChart(parts, measure, districts, words, width),
    [parts, measure, districts, words],
  );
  const open = useCallback(
    (part: Part) =>
      change(part.fact === null ? { code: part.code } : { fact: part.fact }),
    [change],
  );
  const describe = useCallback(
    (part: Part) =>
      `${reportHeading(part, words)} ${part.name}${words.colon}${words.number.money(part.value)}, ${partFigure(part, "share", words)}, ${words.quality[part.quality]}`,
    [words],
  );
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );
  return (
    <section className="metric" aria-labelledby="metric-title">
      <div className="metric-heading">
        <h2 id="metric-title">{words.composition.title}</h2>
        <p className="question">{words.composition.question}</p>
        {!address.embed && (
          <div className="metric-controls">
            <Choice
              label={words.composition.by}
              options={divisions.map((id) => ({
                id,
                name: words.composition.division[id],
              }))}
              value={by}
              onChange={(id) => change({ by: id, code: null })}
            />
            <Choice
              label={words.composition.measure}
              options={measures.map((id) => ({
                id,
                name: words.composition.measures[id],
              }))}
              value={measure}
              onChange={(id) => change({ measure: id })}
            />
          </div>
        )}
        <p className="formula">
          <b>{words.chart.definitionLine}</b> {words.composition.note[by]}{" "}
          {words.composition.shareOf}
          {measure === "amount" &&
            ` ${words.share.unit} ${words.number.axisUnit}`}
        </p>
      </div>
      <CompositionPath
        rows={rows}
        parts={parts}
        address={address}
        change={change}
      />
      {parts.length === 0 ? (
        <p role="status">{words.composition.nothing}</p>
      ) : (
        <PlotFigure
          name="composition"
          title={title}
          draw={draw}
          describe={describe}
          detail={(part) => <PartDetail part={part} />}
          label={label}
          onOpen={open}
        />
      )}
      {missing.length > 0 && (
        <p className="missing-list">
          <b>{words.composition.none}</b>
          {words.colon}
          {words.list(missing)}
        </p>
      )}
      <PartTable parts={parts} change={change} />
      <FigureTools
        sheet={compositionSheet(parts, address, words)}
        {...(parts.length > 0 && { chart: "composition" })}
      />
    </section>
  );
}
