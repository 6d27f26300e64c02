import { type ReactNode, useState } from "react";
import { type BarScale, barScale } from "../../charts/bar-scale.ts";
import { trendPoints } from "../../charts/trend-series.ts";
import { headlineMetrics } from "../../metrics/catalogue.ts";
import type { Definition } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { CardTable } from "../CardTable.tsx";
import { rowsOf, wholeDefinition } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { scoreSheet } from "../figure-tools/score-sheet.ts";
import { useIsPrinting } from "../printing.ts";
import { ReportHeading } from "../ReportHeading.tsx";
import { ScoreCell } from "./ScoreCell.tsx";

interface ScorecardProps {
  readonly reports: readonly ReportEntry[];
  /** Filtered. */
  readonly rows: readonly MetricValue[];
  readonly address: Address;
  readonly change: ChangeAddress;
  /** What is to be said below, beside the downloads. */
  readonly children: ReactNode;
}

interface Column {
  readonly metric: (typeof headlineMetrics)[number];
  readonly definition: Definition;
  readonly rows: readonly MetricValue[];
  readonly scale: BarScale;
  /** Every year's figure, to say what a centre's was before. */
  readonly points: readonly MetricValue[];
}

/** More rows than these are shown when asked for. */
const first = 12;

/** The same centre's figure of the same kind, of the last year there is before. */
function before(
  row: MetricValue | undefined,
  points: readonly MetricValue[],
): MetricValue | undefined {
  return points.findLast(
    (point) =>
      row !== undefined &&
      point.districtId === row.districtId &&
      point.kind === row.kind &&
      point.year < row.year,
  );
}

/** One row a report, the four metrics side by side. */
export function Scorecard(props: ScorecardProps) {
  const { reports, rows, address, change, children } = props;
  const words = useWords();
  const [isLong, setIsLong] = useState(false);
  const isPrinting = useIsPrinting();
  const own = rows.filter((row) => row.own && row.part === "");
  const columns = headlineMetrics.map((metric): Column => {
    const definition = wholeDefinition(metric, address);
    const ofColumn = rowsOf(own, definition);
    const scale = barScale(
      ofColumn
        .filter(({ report }) => reports.some(({ id }) => id === report))
        .map(({ value }) => value ?? 0),
      definition.unit === "percent" ? 100 : 0,
    );
    const points = trendPoints(rowsOf(rows, definition));
    return { metric, definition, rows: ofColumn, scale, points };
  });
  const isBroken = columns.some(({ rows: ofColumn, scale }) =>
    ofColumn.some(({ value }) => scale.isBroken(value ?? 0)),
  );
  const listed = reports.filter(({ id }) =>
    own.some(({ report }) => report === id),
  );
  const shown = isLong || isPrinting ? listed : listed.slice(0, first);

  return (
    <>
      <figure
        className="figure"
        data-chart="scorecard"
        aria-labelledby="scorecard-title"
      >
        {/* biome-ignore-start lint/a11y/noRedundantRoles: CardTable says why */}
        <CardTable
          className="scorecard"
          head={
            <tr role="row">
              <th scope="col" role="columnheader">
                {words.scorecard.centre}
              </th>
              {columns.map(({ metric, definition }) => (
                <th
                  key={metric.id}
                  scope="col"
                  role="columnheader"
                  className={
                    metric.id === address.metric && address.concept === null
                      ? "is-chosen"
                      : undefined
                  }
                >
                  <Button
                    className="column-button"
                    aria-label={words.scorecard.chooseMetric(
                      words.metric[metric.id].name,
                    )}
                    onPress={() =>
                      change({
                        metric: metric.id,
                        definition: null,
                        concept: null,
                        fact: null,
                      })
                    }
                  >
                    {words.metric[metric.id].name}
                  </Button>
                  <span className="column-note">
                    {words.definition[definition.key].name}
                  </span>
                </th>
              ))}
            </tr>
          }
        >
          {shown.map((report) => (
            <tr key={report.id} role="row" className={`row-${report.kind}`}>
              <ReportHeading report={report}>
                <span className="row-centre" lang="zh-CN">
                  {report.centre}
                </span>
              </ReportHeading>
              {columns.map(
                ({ metric, definition, rows: ofColumn, scale, points }) => {
                  const row = ofColumn.find(
                    (each) => each.report === report.id,
                  );
                  return (
                    <ScoreCell
                      key={metric.id}
                      row={row}
                      before={before(row, points)}
                      label={words.metric[metric.id].name}
                      definition={definition}
                      scale={scale}
                      onOpen={(fact) => change({ fact })}
                    />
                  );
                },
              )}
            </tr>
          ))}
        </CardTable>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
        <figcaption className="hint">
          {words.scorecard.hint} {words.scorecard.barNote}
          {isBroken && ` ${words.scorecard.brokenNote}`}
        </figcaption>
      </figure>
      {shown.length < listed.length && (
        <Button
          className="plain-button more-reports"
          onPress={() => setIsLong(true)}
        >
          {words.opening.more(listed.length - shown.length)}
        </Button>
      )}
      <div className="opening-foot">
        {children}
        <FigureTools sheet={scoreSheet(listed, columns, address, words)} />
      </div>
    </>
  );
}
