import type { Words } from "../language/zh.ts";
import type { ConceptRow } from "../queries/concept-rows.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";
import { entryName } from "./topic/concept-entries.ts";
import { keyOf, writeConceptKey } from "./topic/concept-key.ts";
import { hasTopic } from "./view-kinds.ts";

/** What a view is about, for the window's title: its metric, concept or centre, or the view itself. */
export function subjectOf(
  { view, metric, concept, focus }: Address,
  reports: readonly ReportEntry[],
  concepts: readonly ConceptRow[] | undefined,
  words: Words,
): string {
  if (view === "centre" && focus !== null) {
    const report = reports.find(({ districtId }) => districtId === focus);
    return words.districtName(focus, report?.district ?? "");
  }
  if (!hasTopic(view) || view === "centre") return words.view[view];
  const row = concepts?.find(
    (each) => writeConceptKey(keyOf(each)) === concept,
  );
  return row ? entryName(row, words) : words.metric[metric].name;
}
