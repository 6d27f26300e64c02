import { parquetWriteBuffer } from "hyparquet-writer";
import type { ReadReport } from "../vocabulary/fact.ts";
import { type Rows, toRows } from "./rows.ts";
import {
  type ColumnType,
  columnsOf,
  schemaVersion,
  schemaVersionKey,
  type TableName,
} from "./tables.ts";

const parquetTypes = {
  string: "STRING",
  integer: "INT32",
  double: "DOUBLE",
} as const satisfies Readonly<Record<ColumnType, string>>;

export type TableBytes = Readonly<Record<TableName, Uint8Array>>;

/** The tables of some reports as Parquet: the same reports give the same bytes, in any order. */
export function writeTables(reports: readonly ReadReport[]): TableBytes {
  const ids = reports.map(({ report }) => report.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`two reports are called ${twice}: a table can hold one`);
  const rows = toRows(reports);
  return {
    reports: writeTable("reports", rows),
    facts: writeTable("facts", rows),
    observations: writeTable("observations", rows),
    checks: writeTable("checks", rows),
    findings: writeTable("findings", rows),
    reasons: writeTable("reasons", rows),
    terms: writeTable("terms", rows),
    texts: writeTable("texts", rows),
  };
}

function writeTable(table: TableName, rows: Rows): Uint8Array {
  const tableRows: readonly Readonly<Record<string, string | number | null>>[] =
    rows[table];
  const buffer = parquetWriteBuffer({
    columnData: columnsOf(table).map(({ name, type, nullable }) => ({
      name,
      type: parquetTypes[type],
      nullable: nullable === true,
      data: tableRows.map((row) =>
        checked(table, name, type, nullable === true, row[name]),
      ),
    })),
    rowGroupSize: 100_000,
    createdBy: "district-spending",
    kvMetadata: [
      { key: schemaVersionKey, value: schemaVersion },
      { key: "district-spending.table", value: table },
    ],
  });
  return new Uint8Array(buffer);
}

/** A wrong value here is our own mistake: the writer would store it as something else. */
function checked(
  table: TableName,
  column: string,
  type: ColumnType,
  nullable: boolean,
  value: string | number | null | undefined,
): string | number | null {
  if (value === null && nullable) return value;
  const fits =
    type === "string"
      ? typeof value === "string"
      : typeof value === "number" &&
        (type === "integer" ? Number.isInteger(value) : Number.isFinite(value));
  if (!fits || value === undefined)
    throw new Error(
      `${table}.${column} cannot hold ${String(value)}: not ${type}`,
    );
  return value;
}
