import type { Address } from "./address.ts";

/** Views of one metric; the others show what was spent on what, or how far it can be trusted. */
export function hasMetric(view: Address["view"]): boolean {
  return view === "compare" || view === "trend";
}
