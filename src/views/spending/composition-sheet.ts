import { reportHeading } from "../../charts/composition-chart.ts";
import type { Part } from "../../charts/composition-parts.ts";
import type { Words } from "../../language/zh.ts";
import type { Address } from "../address.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import type { Sheet } from "../figure-tools/sheet.ts";

/** The panels on screen as one long table. */
export function compositionSheet(
  parts: readonly Part[],
  address: Address,
  words: Words,
): Sheet {
  const { by, code } = address;
  const { composition, chart, share } = words;
  return {
    name: ["composition", by, ...(code ? [code] : [])].join("-"),
    title: `${composition.title} · ${composition.division[by]}${code ? ` · ${code}` : ""}`,
    filters: filterWords(
      parts.map(({ place }) => place),
      address,
      words,
    ),
    notes: [composition.note[by], composition.shareOf],
    columns: [
      { id: "place", title: chart.report },
      { id: "code", title: composition.by },
      { id: "name", title: chart.part },
      {
        id: "value",
        title: `${composition.amount} (${words.unit.yuan})`,
      },
      { id: "share", title: `${composition.share} (%)` },
      { id: "fund", title: share.source },
      { id: "status", title: words.source.how },
      { id: "quality", title: chart.quality },
      { id: "fact", title: share.factId },
    ],
    rows: parts.map((part) => [
      reportHeading(part, words),
      part.code,
      part.name,
      part.value,
      part.share,
      words.fund[part.place.fund],
      words.status[part.status],
      words.quality[part.quality],
      part.fact,
    ]),
  };
}
