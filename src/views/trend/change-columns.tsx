import { absoluteWords, signed } from "../../charts/change.ts";
import { figureWords } from "../../charts/mark-words.ts";
import type { Slope, YearPair } from "../../charts/slope-series.ts";
import type { Words } from "../../language/zh.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { CentreLink } from "../CentreLink.tsx";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";

type Column = TableColumn<Slope>;

/** One year's figure, which leads to its source, and what is to be known of it where it leaves. */
function yearColumns(
  id: "from" | "to",
  year: number,
  words: Words,
  open: (row: FigureRow) => void,
): readonly Column[] {
  const { chart, share, source } = words;
  return [
    {
      id,
      label: String(year),
      className: "numeric",
      value: (slope) => slope[id].value,
      cell: ({ [id]: row }) => (
        <>
          <Button className="figure-button" onPress={() => open(row)}>
            {figureWords(row.value ?? 0, row.unit, words)}
          </Button>{" "}
          <QualityMark
            status={row.status}
            quality={row.quality}
            flagged={false}
          />
        </>
      ),
    },
    {
      id: `${id}-status`,
      label: `${year} ${source.how}`,
      value: (slope) => words.status[slope[id].status],
    },
    {
      id: `${id}-quality`,
      label: `${year} ${chart.quality}`,
      value: (slope) => words.quality[slope[id].quality],
    },
    {
      id: `${id}-fact`,
      label: `${year} ${share.factId}`,
      value: (slope) => slope[id].numeratorFact,
    },
  ];
}

/** What was, what became of it, and the change in both measures. */
export function changeColumns(
  { from, to }: YearPair,
  words: Words,
  open: (row: FigureRow) => void,
): readonly Column[] {
  const { control, share, trend } = words;
  const name = ({ to: { districtId, district, kind } }: Slope) =>
    `${words.districtName(districtId, district)} ${words.kindMark[kind]}`;
  return [
    {
      id: "district",
      label: control.district,
      isRowHeader: true,
      value: name,
      cell: (slope) => (
        <CentreLink of={slope.to.districtId}>{name(slope)}</CentreLink>
      ),
    },
    ...yearColumns("from", from, words, open),
    ...yearColumns("to", to, words, open),
    {
      id: "unit",
      label: share.unit,
      value: (slope) => words.unit[slope.to.unit],
    },
    {
      id: "absolute",
      label: trend.absolute,
      className: "numeric",
      value: ({ change }) => change.absolute,
      cell: (slope) => absoluteWords(slope.change, slope.to.unit, words),
    },
    {
      id: "relative",
      label: trend.relative,
      unit: "%",
      className: "numeric",
      value: ({ change }) => change.relative ?? null,
      cell: ({ change }) =>
        change.relative === undefined
          ? trend.noRelative
          : signed(change.relative, words.number.percent),
    },
  ];
}
