import { absoluteWords, changeWords } from "../../charts/change.ts";
import {
  figureWords,
  isFlagged,
  reasonWords,
} from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import { Button } from "../Button.tsx";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";
import type { ProfileLine } from "./profile-lines.ts";

/** In the figure's own unit, and for amounts in percent of the median besides. */
function differenceOf({ change, row }: ProfileLine, words: Words): string {
  if (!change) return "—";
  const absolute = absoluteWords(change, row.unit, words);
  return row.unit === "percent" || change.relative === undefined
    ? absolute
    : `${absolute} (${changeWords(change, row.unit, words)})`;
}

/** A metric's figure, what its peers have, and how far apart the two are. */
export function profileColumns(
  words: Words,
  choose: (metric: MetricId) => void,
  open: (fact: string) => void,
): readonly TableColumn<ProfileLine>[] {
  const said = words.centre;
  const { chart, share, control } = words;
  const name = ({ metric }: ProfileLine) => words.metric[metric].name;
  const quality = ({ row, definition }: ProfileLine) =>
    isFlagged(row, definition.isShare) ? "fail" : row.quality;
  return [
    {
      id: "metric",
      label: control.metric,
      isRowHeader: true,
      value: name,
      cell: (line) => (
        <>
          <Button
            className="figure-button"
            aria-label={words.scorecard.chooseMetric(name(line))}
            onPress={() => choose(line.metric)}
          >
            {name(line)}
          </Button>
          <span className="row-centre">
            {words.definition[line.definition.key].name}
          </span>
        </>
      ),
    },
    {
      id: "definition",
      label: control.definition,
      value: ({ definition }) => words.definition[definition.key].name,
    },
    { id: "year", label: control.year, value: ({ row }) => row.year },
    {
      id: "value",
      label: chart.value,
      className: "numeric",
      value: ({ row }) => row.value,
      cell: ({ row }) => {
        const { value, unit, numeratorFact: fact } = row;
        if (value === null)
          return <span className="missing">{reasonWords(row, words)}</span>;
        const figure = figureWords(value, unit, words);
        return fact === null ? (
          figure
        ) : (
          <Button className="figure-button" onPress={() => open(fact)}>
            {figure}
          </Button>
        );
      },
    },
    {
      id: "unit",
      label: share.unit,
      value: ({ row }) => words.unit[row.unit],
    },
    {
      id: "median",
      label: said.median,
      className: "numeric",
      value: ({ peers }) => peers?.median ?? null,
      cell: ({ peers, row }) =>
        peers ? (
          <>
            {figureWords(peers.median, row.unit, words)}
            <span className="row-centre">{said.centres(peers.count)}</span>
          </>
        ) : (
          <span className="missing">{said.tooFew}</span>
        ),
    },
    {
      id: "peers",
      label: said.peerCount,
      value: ({ peers }) => peers?.count ?? 0,
    },
    {
      id: "difference",
      label: said.difference,
      className: "numeric",
      value: ({ change }) => change?.absolute ?? null,
      cell: (line) => differenceOf(line, words),
    },
    {
      id: "quality",
      label: chart.quality,
      value: (line) =>
        line.row.value === null ? "" : words.quality[quality(line)],
      cell: ({ row, definition }) =>
        row.value !== null && (
          <QualityMark
            status={row.status}
            quality={row.quality}
            flagged={isFlagged(row, definition.isShare)}
            whole
          />
        ),
    },
    {
      id: "reason",
      label: chart.missing,
      value: ({ row }) => reasonWords(row, words),
    },
    {
      id: "fact",
      label: share.factId,
      value: ({ row }) => row.numeratorFact,
    },
  ];
}
