import type { Words } from "../../language/zh.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { distinct } from "../choice.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import type { SheetAbout } from "../table-columns.ts";
import type { Topic } from "./topic.ts";

/** A concept's name may hold what a file's may not. */
const fileName = (name: string) => name.replace(/[^\p{L}\d.-]+/gu, "_");

/** What must be said of a topic's figures wherever they go. */
export function topicSheet(
  topic: Topic,
  rows: readonly FigureRow[],
  notes: readonly string[],
  address: Address,
  words: Words,
): SheetAbout {
  const slope = address.view === "trend" ? address.slope : null;
  const isRelative =
    address.view === "trend" && !slope && address.relative !== "value";
  const relative = isRelative ? `-${address.relative}` : "";
  const years = slope ? `-${slope.from}-${slope.to}` : "";
  const reasons = distinct(
    rows.flatMap(({ reason }) =>
      reason === null ? [] : [words.reason[reason]],
    ),
  );
  return {
    name: fileName(`${topic.id}-${address.view}${relative}${years}`),
    title: [
      `${topic.name} (${topic.reading})`,
      ...(isRelative ? [words.trend.relatives[address.relative]] : []),
    ].join(" · "),
    filters: filterWords(rows, address, words),
    notes: [
      `${words.chart.definitionLine}${words.colon}${topic.formula}`,
      ...notes,
      ...reasons,
    ],
  };
}
