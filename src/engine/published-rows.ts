import { readRows } from "../parquet/read.ts";
import type { TableName } from "../parquet/tables.ts";
import { dataFile, fetchTable } from "./data-files.ts";
import type { AnswerRow } from "./database.ts";

export type PublishedTable = TableName;

/**
 * One published table as rows, without DuckDB.
 * @throws {UnusableTable} when the file is not what was published
 */
export async function publishedRows(
  table: PublishedTable,
): Promise<readonly AnswerRow[]> {
  return readRows(table, await fetchTable(dataFile(table)));
}
