import type { Kind } from "../vocabulary/fact.ts";
import type { Address } from "./address.ts";

interface OfReport {
  readonly districtId: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
}

/** The reports, or their rows, that the pickers leave; an empty picker leaves all. */
export function chosenReports<Row extends OfReport>(
  rows: readonly Row[],
  { district, year, kind }: Pick<Address, "district" | "year" | "kind">,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (district.length === 0 || district.includes(row.districtId)) &&
      (year.length === 0 || year.includes(row.fiscalYear)) &&
      (kind === "all" || kind === row.kind),
  );
}
