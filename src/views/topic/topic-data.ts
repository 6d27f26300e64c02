import { useQuery } from "@tanstack/react-query";
import type { Database } from "../../engine/database.ts";
import { type ConceptRow, conceptRows } from "../../queries/concept-rows.ts";
import type { Address } from "../address.ts";
import { hasTopic } from "../view-kinds.ts";

/** Every concept's rows: asked only where compare or trend is about one. */
export function useConcepts(
  database: Database,
  { view, concept }: Pick<Address, "view" | "concept">,
): {
  readonly rows: readonly ConceptRow[] | undefined;
  readonly error: Error | null;
  readonly isReady: boolean;
} {
  const enabled = concept !== null && hasTopic(view);
  const { data, error } = useQuery({ ...conceptRows(database), enabled });
  return enabled
    ? { rows: data, error, isReady: data !== undefined }
    : { rows: undefined, error: null, isReady: true };
}
