import { type FileMetaData, parquetMetadata } from "hyparquet";
import { type EncodedColumn, type Part, readColumn } from "./encoded.ts";
import { decodeStrings } from "./strings.ts";
import {
  type Column,
  columnsOf,
  type Row,
  schemaVersion,
  schemaVersionKey,
  type TableColumns,
  type TableName,
} from "./tables.ts";
import { UnusableTable } from "./unusable-table.ts";

/** A table as it lies in its file, column by column. */
export interface EncodedTable {
  readonly table: TableName;
  readonly length: number;
  /** In the order of the table's specification. */
  readonly columns: readonly (readonly [name: string, column: EncodedColumn])[];
}

/** A table's rows are distinct, so that none takes less than a bit: more are a lie. */
const mostRowsPerByte = 8;

/**
 * Parquet bytes as typed columns. Takes time and memory in proportion to the bytes, whatever they claim.
 * @throws {UnusableTable} that says what is wrong with them
 */
export function readEncoded(table: TableName, bytes: Uint8Array): EncodedTable {
  const metadata = readMetadata(table, bytes);
  for (const column of columnsOf(table)) requireColumn(table, column, metadata);
  try {
    const length = requireRows(metadata, bytes.length);
    const columns = columnsOf(table).map(({ name, type, nullable }) => {
      const column = readColumn(
        bytes,
        type,
        nullable === true,
        partsOf(metadata, name),
      );
      return [name, column] as const;
    });
    return { table, length, columns };
  } catch (cause) {
    throw new UnusableTable(
      table,
      "broken",
      String(cause instanceof Error ? cause.message : cause),
      cause,
    );
  }
}

function requireRows(metadata: FileMetaData, bytes: number): number {
  const rows = Number(metadata.num_rows);
  const groups = metadata.row_groups.map((group) => Number(group.num_rows));
  const whole = groups.reduce((sum, group) => sum + group, 0);
  if (
    rows !== whole ||
    rows > bytes * mostRowsPerByte ||
    groups.some((group) => group < 0)
  )
    throw new RangeError(`${rows} rows, ${whole} in groups, in ${bytes} bytes`);
  return rows;
}

function partsOf(metadata: FileMetaData, name: string): readonly Part[] {
  return metadata.row_groups.flatMap(({ columns, num_rows }) => {
    const rows = Number(num_rows);
    const column = columns.find(
      ({ meta_data }) => meta_data?.path_in_schema.join(".") === name,
    )?.meta_data;
    if (column === undefined)
      throw new RangeError(`a row group without the column ${name}`);
    return [{ column, rows }];
  });
}

/** The same with a JavaScript value for each cell; for small tables. */
export async function readTable(
  table: TableName,
  bytes: Uint8Array,
): Promise<TableColumns> {
  const { length, columns } = readEncoded(table, bytes);
  const values = columns.map(([name, column]) => [name, valuesOf(column)]);
  return { table, length, columns: Object.fromEntries(values) };
}

function valuesOf(column: EncodedColumn): readonly (string | number | null)[] {
  switch (column.kind) {
    case "words":
      return Array.from(column.codes, (code) => column.words[code] ?? "");
    case "texts":
      return decodeStrings(column);
    case "integers":
      return Array.from(column.values);
    case "doubles": {
      const { values, present } = column;
      return Array.from(values, (value, row) =>
        present?.[row] === 0 ? null : value,
      );
    }
  }
}

/** The same as rows; for small tables. */
export async function readRows<T extends TableName>(
  table: T,
  bytes: Uint8Array,
): Promise<readonly Row<T>[]> {
  const { length, columns } = await readTable(table, bytes);
  const names = Object.keys(columns);
  return Array.from({ length }, (_, row) => {
    const values = names.map((name) => [name, columns[name]?.[row]]);
    return Object.fromEntries(values) as Row<T>; // readEncoded has proved each of them
  });
}

const magic = [0x50, 0x41, 0x52, 0x31]; // PAR1, at both ends

function readMetadata(table: TableName, bytes: Uint8Array): FileMetaData {
  const begins = magic.every((byte, at) => bytes[at] === byte);
  const ends =
    bytes.length >= 12 &&
    magic.every((byte, at) => bytes[bytes.length - 4 + at] === byte);
  if (!begins)
    throw new UnusableTable(table, "not-parquet", describeStart(bytes));
  if (!ends)
    throw new UnusableTable(
      table,
      "truncated",
      `${bytes.length} bytes without the closing mark`,
    );
  let metadata: FileMetaData;
  try {
    metadata = parquetMetadata(bytes);
  } catch (cause) {
    throw new UnusableTable(
      table,
      "broken",
      String(cause instanceof Error ? cause.message : cause),
      cause,
    );
  }
  const version = metadata.key_value_metadata?.find(
    ({ key }) => key === schemaVersionKey,
  )?.value;
  if (version !== schemaVersion) {
    const found =
      version === undefined ? "no schema version" : `schema version ${version}`;
    throw new UnusableTable(
      table,
      "other-schema",
      `${found}, this app reads ${schemaVersion}`,
    );
  }
  return metadata;
}

function describeStart(bytes: Uint8Array): string {
  if (bytes.length === 0) return "no bytes at all";
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 16))
    .replaceAll(/[^\x20-\x7e]/g, ".");
  return `${bytes.length} bytes that begin with "${start}"`;
}

function requireColumn(
  table: TableName,
  column: Column,
  metadata: FileMetaData,
): void {
  const found = metadata.schema
    .slice(1)
    .find(({ name }) => name === column.name);
  if (found === undefined)
    throw new UnusableTable(
      table,
      "missing-column",
      `no column ${column.name}`,
    );
  const physical = { string: "BYTE_ARRAY", integer: "INT32", double: "DOUBLE" }[
    column.type
  ];
  if (found.type !== physical) {
    throw new UnusableTable(
      table,
      "other-schema",
      `column ${column.name} is ${found.type}, not ${physical}`,
    );
  }
}
