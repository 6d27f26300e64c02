import type { Finding, Observation, Subject } from "../../vocabulary/fact.ts";
import { emptyTable, missingTable } from "../findings.ts";
import type { Extract, Reading } from "../reading.ts";
import { readAccountTable } from "./account-table.ts";
import { readBasicTable } from "./basic-table.ts";
import { missingTables } from "./missing-tables.ts";
import type { Region, TableKind } from "./regions.ts";
import { Seen } from "./seen.ts";
import type { TableExtract } from "./table.ts";
import { readThreePublicTable } from "./three-public-table.ts";
import { readTotalsTable } from "./totals-table.ts";

const readers: Readonly<
  Record<
    TableKind,
    (reading: Reading, region: Region, seen: Seen) => TableExtract
  >
> = {
  totals: readTotalsTable,
  income: readAccountTable,
  expenditure: readAccountTable,
  basic: readBasicTable,
  "three-public": readThreePublicTable,
};

export interface TablesExtract extends Extract {
  readonly blanks: readonly Subject[];
}

/** Lines that belong to tables: no narrative. */
export function linesOf(regions: readonly Region[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { rows, from, to } of regions)
    if (rows.length > 1)
      for (let index = from; index < to; index++) lines.add(index);
  return lines;
}

/** Every table of the forms; what is only a title, or empty, is found to be so. `told`: what the text says. */
export function readTables(
  reading: Reading,
  regions: readonly Region[],
  told: readonly Observation[],
): TablesExtract {
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const blanks: Subject[] = [];
  const filled = new Set<string>();
  for (const region of regions) {
    if (region.rows.length > 1) filled.add(formOf(region));
  }
  const seen = new Seen(reading, told);
  const missing = new Set<string>();
  for (const region of regions) {
    const extract = readers[region.kind](reading, region, seen);
    seen.add(extract.observations, extract.blanks);
    observations.push(...extract.observations);
    findings.push(...extract.findings);
    blanks.push(...extract.blanks);
    const line = reading.document.lines[region.from];
    if (line === undefined) continue;
    const span = { start: line.start, end: line.start + line.text.length };
    if (region.rows.length > 1) {
      if (extract.observations.length === 0)
        findings.push(emptyTable(reading, span, region.noted));
    } else if (!filled.has(formOf(region)) && !missing.has(formOf(region))) {
      missing.add(formOf(region));
      findings.push(missingTable(reading, span));
    }
  }
  findings.push(...missingTables(reading, regions));
  return { observations, findings, blanks };
}

function formOf(region: Region): string {
  return `${region.kind} ${region.fund}`;
}
