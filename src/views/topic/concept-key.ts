import type { ConceptRow } from "../../queries/concept-rows.ts";

/** A concept and its part as a link says them: `expenditure.by-function:201`, `three-public.total`. */
export interface ConceptKey {
  readonly concept: string;
  /** A code, or the name of a row that has none. */
  readonly part: string;
}

export function parseConceptKey(word: string): ConceptKey | null {
  const [, concept, part = ""] =
    /^([a-z]+(?:[.-][a-z]+)*)(?::(.{1,200}))?$/u.exec(word) ?? [];
  return concept === undefined ? null : { concept, part };
}

export function writeConceptKey({ concept, part }: ConceptKey): string {
  return part === "" ? concept : `${concept}:${part}`;
}

export function keyOf({
  concept,
  code,
  name,
}: Pick<ConceptRow, "concept" | "code" | "name">): ConceptKey {
  return { concept, part: code || name };
}

export function isOf(row: ConceptRow, { concept, part }: ConceptKey): boolean {
  return row.concept === concept && (row.code || row.name) === part;
}
