import { isFlagged, reasonWords } from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Definition } from "../../metrics/metric.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import { filterWords } from "./filter-words.ts";
import type { Sheet } from "./sheet.ts";

interface ScoreColumn {
  readonly metric: { readonly id: MetricValue["metric"] };
  readonly definition: Definition;
  readonly rows: readonly MetricValue[];
}

/** The scorecard as a sheet: a row a report; beside each metric what is to be known of its value. */
export function scoreSheet(
  reports: readonly ReportEntry[],
  columns: readonly ScoreColumn[],
  address: Address,
  words: Words,
): Sheet {
  return {
    name: "scorecard",
    title: words.scorecard.title,
    filters: filterWords(reports, address, words),
    notes: columns.map(
      ({ metric, definition }) =>
        `${words.metric[metric.id].name}${words.colon}${words.definition[definition.key].formula}`,
    ),
    columns: [
      { id: "district", title: words.control.district },
      { id: "centre", title: words.scorecard.centre },
      { id: "year", title: words.control.year },
      { id: "kind", title: words.control.kind },
      ...columns.flatMap(({ metric, definition }) => {
        const title = `${words.metric[metric.id].name} (${words.unit[definition.unit]})`;
        return [
          { id: metric.id, title },
          { id: `${metric.id}-note`, title: `${title} ${words.chart.quality}` },
        ];
      }),
      { id: "report", title: words.chart.report },
    ],
    rows: reports.map((report) => [
      words.districtName(report.districtId, report.district),
      report.centre,
      report.fiscalYear,
      words.kindMark[report.kind],
      ...columns.flatMap(({ definition, rows }) => {
        const row = rows.find((each) => each.report === report.id);
        if (!row) return [null, ""];
        const quality = isFlagged(row, definition.isShare)
          ? "fail"
          : row.quality;
        return row.value === null
          ? [null, reasonWords(row, words)]
          : [
              row.value,
              `${words.status[row.status]} ${words.quality[quality]}`,
            ];
      }),
      report.id,
    ]),
  };
}
