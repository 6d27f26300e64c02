import { type FileMetaData, parquetMetadata, parquetRead } from "hyparquet";
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

type Value = string | number | null;

/**
 * Parquet bytes as columns.
 * @throws {UnusableTable} that says what is wrong with them
 */
export async function readTable(
  table: TableName,
  bytes: Uint8Array,
): Promise<TableColumns> {
  const metadata = readMetadata(table, bytes);
  const length = Number(metadata.num_rows);
  const columns = new Map<string, Value[]>();
  for (const column of columnsOf(table)) {
    requireColumn(table, column, metadata);
    columns.set(column.name, new Array<Value>(length).fill(null));
  }
  const buffer = new Uint8Array(bytes).buffer;
  let seen = 0;
  try {
    await parquetRead({
      file: {
        byteLength: buffer.byteLength,
        slice: (start, end) => buffer.slice(start, end),
      },
      metadata,
      columns: [...columns.keys()],
      onChunk: ({ columnName, columnData, rowStart }) => {
        const into = columns.get(columnName);
        if (into === undefined) return;
        for (let row = 0; row < columnData.length; row++)
          into[rowStart + row] = columnData[row] ?? null;
        seen += columnData.length;
      },
    });
  } catch (cause) {
    throw new UnusableTable(
      table,
      "broken",
      String(cause instanceof Error ? cause.message : cause),
      cause,
    );
  }
  if (seen !== length * columns.size) {
    throw new UnusableTable(
      table,
      "broken",
      `${seen} values for ${length} rows of ${columns.size} columns`,
    );
  }
  for (const column of columnsOf(table))
    requireValues(table, column, columns.get(column.name) ?? []);
  return { table, length, columns: Object.fromEntries(columns) };
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
    return Object.fromEntries(values) as Row<T>; // requireColumn and requireValues have proved each of them
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

function requireValues(
  table: TableName,
  column: Column,
  values: readonly Value[],
): void {
  const type = column.type === "string" ? "string" : "number";
  const row = values.findIndex(
    (value) => typeof value !== type && !(value === null && column.nullable),
  );
  if (row >= 0) {
    throw new UnusableTable(
      table,
      "broken",
      `row ${row + 1} of ${column.name} holds ${typeof values[row]}`,
    );
  }
}
