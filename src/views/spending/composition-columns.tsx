import { partFigure } from "../../charts/composition-chart.ts";
import type { Part } from "../../charts/composition-parts.ts";
import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { CentreLink } from "../CentreLink.tsx";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";

/** Why a part is where it is: a kind's projects, or the words of a project's name. */
export function partReason(part: Part, words: Words): string {
  if (part.members.length > 0)
    return words.projects.members(words.list(part.members));
  return part.told === "" ? "" : words.projects.told(part.told);
}

/** The panels' numbers: a name leads down, a figure to its source. */
export function compositionColumns(
  by: Address["by"],
  words: Words,
  change: ChangeAddress,
): readonly TableColumn<Part>[] {
  const { composition, chart, share } = words;
  const reason: TableColumn<Part> = {
    id: "reason",
    label: composition.why,
    value: (part) => partReason(part, words),
    cell: (part) => partReason(part, words),
  };
  return [
    {
      id: "place",
      label: chart.report,
      className: "cell-place",
      value: (part) => reportWords(part.place, words),
      cell: ({ place }) => (
        <CentreLink of={place.districtId}>
          {reportWords(place, words)}
        </CentreLink>
      ),
    },
    { id: "code", label: composition.by, value: ({ code }) => code },
    {
      id: "name",
      label: chart.part,
      isRowHeader: true,
      value: ({ name }) => name,
      cell: ({ divides, code, name }) =>
        divides ? (
          <Button className="figure-button" onPress={() => change({ code })}>
            {name}
          </Button>
        ) : (
          name
        ),
    },
    ...(by === "project" ? [reason] : []),
    {
      id: "value",
      label: composition.amount,
      unit: words.unit.yuan,
      shownUnit: words.number.axisUnit,
      className: "numeric",
      value: ({ value }) => value,
      cell: ({ fact, value }) =>
        fact === null ? (
          words.number.bareMoney(value)
        ) : (
          <Button className="figure-button" onPress={() => change({ fact })}>
            {words.number.bareMoney(value)}
          </Button>
        ),
    },
    {
      id: "share",
      label: composition.share,
      unit: "%",
      className: "numeric",
      value: (part) => part.share,
      cell: (part) => partFigure(part, "share", words),
    },
    {
      id: "fund",
      label: composition.fund,
      value: ({ place }) => words.fund[place.fund],
      cell: ({ place }) => words.fund[place.fund],
    },
    {
      id: "status",
      label: words.source.how,
      value: ({ status }) => words.status[status],
    },
    {
      id: "quality",
      label: chart.quality,
      value: ({ quality }) => words.quality[quality],
      cell: ({ status, quality }) => (
        <QualityMark
          status={status}
          quality={quality}
          flagged={quality === "fail"}
          whole
        />
      ),
    },
    { id: "fact", label: share.factId, value: ({ fact }) => fact },
  ];
}
