import type { Finding, Observation, Subject } from "../../vocabulary/fact.ts";
import { emptyTable, missingTable } from "../findings.ts";
import type { Extract, Reading } from "../reading.ts";
import { readAccountTable } from "./account-table.ts";
import { readBasicTable } from "./basic-table.ts";
import { missingTables } from "./missing-tables.ts";
import { type Region, regionsOf, type TableKind } from "./regions.ts";
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
  /** Lines that belong to tables: no narrative. */
  readonly lines: ReadonlySet<number>;
  readonly blanks: readonly Subject[];
}

/** Every table of the forms; what is only a title, or empty, is found to be so. */
export function readTables(reading: Reading): TablesExtract {
  const observations: Observation[] = [];
  const findings: Finding[] = [];
  const blanks: Subject[] = [];
  const lines = new Set<number>();
  const regions = regionsOf(reading.document);
  const filled = new Set<string>();
  for (const region of regions) {
    if (region.rows.length > 1) filled.add(formOf(region));
  }
  const seen = new Seen();
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
      for (let index = region.from; index < region.to; index++)
        lines.add(index);
      if (extract.observations.length === 0)
        findings.push(emptyTable(reading, span, region.noted));
    } else if (!filled.has(formOf(region)) && !missing.has(formOf(region))) {
      missing.add(formOf(region));
      findings.push(missingTable(reading, span));
    }
  }
  findings.push(...missingTables(reading, regions));
  return { observations, findings, blanks, lines };
}

function formOf(region: Region): string {
  return `${region.kind} ${region.fund}`;
}
