import type { Words } from "../../language/zh.ts";
import type { ProjectRow } from "../../queries/project-rows.ts";
import type { Address } from "../address.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import type { Sheet } from "../figure-tools/sheet.ts";
import {
  projectClass,
  projectPlace,
  projectRate,
  projectReason,
} from "./project-columns.tsx";

/** The projects found, as a table. */
export function projectSheet(
  rows: readonly ProjectRow[],
  address: Address,
  words: Words,
  language: "zh" | "en",
): Sheet {
  const { projects, unit } = words;
  const yuan = (name: string) => `${name} (${unit.yuan})`;
  const filters = filterWords(rows, address, words);
  return {
    name: "projects",
    title: projects.title,
    filters: address.search ? `${filters} · ${address.search}` : filters,
    notes: [projects.hint],
    columns: [
      { id: "name", title: projects.name },
      { id: "place", title: projects.place },
      { id: "budget", title: yuan(projects.budget) },
      { id: "executed", title: yuan(projects.executed) },
      { id: "rate", title: `${projects.rate} (%)` },
      { id: "score", title: projects.score },
      { id: "group", title: projects.group },
      { id: "reason", title: words.notice.title },
      { id: "fact", title: words.share.factId },
    ],
    rows: rows.map((row) => [
      row.name,
      projectPlace(row, words),
      row.budget,
      row.executed,
      projectRate(row),
      row.score,
      projectClass(row.name, words),
      projectReason(row.name, language),
      row.executedFact ?? row.budgetFact,
    ]),
  };
}
