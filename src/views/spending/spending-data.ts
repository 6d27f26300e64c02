import { useQueries } from "@tanstack/react-query";
import type { Database } from "../../engine/database.ts";
import { type ProjectRow, projectRows } from "../../queries/project-rows.ts";
import { type SpendingRow, spendingRows } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";

const noRows: readonly SpendingRow[] = [];
const noProjects: readonly ProjectRow[] = [];

/** What the views of spending are drawn from. */
export interface SpendingData {
  readonly rows: readonly SpendingRow[];
  readonly projects: readonly ProjectRow[];
}

/** Views that show what was spent on what, and not one metric. */
export function isSpendingView(view: Address["view"]): boolean {
  return view === "composition" || view === "budget" || view === "projects";
}

/** Asked only while such a view is open. */
export function useSpending(database: Database, view: Address["view"]) {
  const enabled = isSpendingView(view);
  const [rows, projects] = useQueries({
    queries: [
      { ...spendingRows(database), enabled },
      { ...projectRows(database), enabled },
    ],
  });
  return {
    rows: rows.data ?? noRows,
    projects: projects.data ?? noProjects,
    error: enabled ? (rows.error ?? projects.error) : null,
    isReady: !enabled || (rows.data && projects.data) !== undefined,
  };
}
