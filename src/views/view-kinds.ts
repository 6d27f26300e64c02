import type { Address } from "./address.ts";

/** Views of one metric or concept. */
export function hasTopic(view: Address["view"]): boolean {
  return view === "compare" || view === "trend" || view === "centre";
}

/** Views that the pickers narrow; the others are told of all reports, or of one centre's. */
export function isFiltered(view: Address["view"]): boolean {
  return view !== "methods" && view !== "centre";
}
