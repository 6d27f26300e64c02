import type { ConceptRow } from "../../queries/concept-rows.ts";

/** A concept and its part as a link says them: `expenditure.by-function:201`, `three-public.total`. */
export interface ConceptKey {
  readonly concept: string;
  /** A code, or the name of a row that has none, behind the name of what it belongs to: `project/line`. */
  readonly part: string;
}

export function parseConceptKey(word: string): ConceptKey | null {
  const [, concept, part = ""] =
    /^([a-z]+(?:[.-][a-z]+)*)(?::(.{1,400}))?$/u.exec(word) ?? [];
  return concept === undefined ? null : { concept, part };
}

export function writeConceptKey({ concept, part }: ConceptKey): string {
  return part === "" ? concept : `${concept}:${part}`;
}

const partOf = ({ code, name, parent }: ConceptRow) =>
  code || (parent === "" ? name : `${parent}/${name}`);

export function keyOf(row: ConceptRow): ConceptKey {
  return { concept: row.concept, part: partOf(row) };
}

export function isOf(row: ConceptRow, { concept, part }: ConceptKey): boolean {
  return row.concept === concept && partOf(row) === part;
}
