import type { Words } from "../../language/zh.ts";
import type { ConceptRow } from "../../queries/concept-rows.ts";
import { measures } from "../../vocabulary/concept.ts";
import { conceptWords, factName } from "../fact-words.ts";
import { keyOf, writeConceptKey } from "./concept-key.ts";

/** Where a concept stands in the picker. */
export type ConceptGroup = (typeof groups)[number]["id"];

const isMeasure = (concept: string) =>
  Object.hasOwn(measures, concept.slice(concept.lastIndexOf(".") + 1));

/** The first that fits. */
export const groups = [
  { id: "change", fits: ({ concept }: ConceptRow) => isMeasure(concept) },
  {
    id: "total",
    fits: ({ concept, code }: ConceptRow) =>
      /^(income|expenditure)\./.test(concept) && code === "",
  },
  { id: "class", fits: ({ code }: ConceptRow) => code.length === 3 },
  { id: "item", fits: ({ code }: ConceptRow) => code !== "" },
  {
    id: "payout",
    fits: ({ concept }: ConceptRow) => concept.startsWith("payout"),
  },
  { id: "project", fits: ({ concept }: ConceptRow) => concept === "project" },
  {
    id: "line",
    fits: ({ concept }: ConceptRow) => concept.startsWith("project."),
  },
  {
    id: "indicator",
    fits: ({ concept }: ConceptRow) => concept === "evaluation.indicator",
  },
  {
    id: "score",
    fits: ({ concept }: ConceptRow) => concept.startsWith("evaluation."),
  },
  {
    id: "procurement",
    fits: ({ concept }: ConceptRow) => concept.startsWith("procurement."),
  },
  {
    id: "three-public",
    fits: ({ concept }: ConceptRow) => concept.startsWith("three-public."),
  },
  { id: "told", fits: ({ concept }: ConceptRow) => concept === "told" },
  { id: "resources", fits: () => true },
] as const;

/** The longest lists, of words that each report has for itself, come last. */
const listedLast: readonly ConceptGroup[] = [
  "change",
  "line",
  "score",
  "indicator",
  "told",
];

/** In the order they are shown. */
export const pickerGroups: readonly ConceptGroup[] = [
  ...groups.map(({ id }) => id).filter((id) => !listedLast.includes(id)),
  ...listedLast,
];

export interface ConceptEntry {
  /** As a link says it. */
  readonly id: string;
  readonly name: string;
  readonly group: ConceptGroup;
}

/** What a concept is called where its group does not stand beside it: 收入决算表科目 201 一般公共服务支出. */
export function entryName(row: ConceptRow, words: Words): string {
  if (row.name === "" && row.code === "")
    return conceptWords(row.concept, words);
  const named = [row.code, factName(row, words)].filter(Boolean).join(" ");
  const own = row.parent === "" ? named : `${row.parent}${words.colon}${named}`;
  return row.concept === "expenditure.by-function" || row.concept === "project"
    ? own
    : `${own} (${conceptWords(row.concept, words)})`;
}

/** Every concept that the data has, once. */
export function conceptEntries(
  rows: readonly ConceptRow[],
  words: Words,
): readonly ConceptEntry[] {
  const entries = new Map<string, ConceptEntry>();
  for (const row of rows) {
    const id = writeConceptKey(keyOf(row));
    if (entries.has(id)) continue;
    const group = groups.find(({ fits }) => fits(row))?.id ?? "resources";
    entries.set(id, { id, name: entryName(row, words), group });
  }
  return [...entries.values()];
}
