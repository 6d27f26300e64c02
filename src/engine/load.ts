import type { EncodedTable } from "../parquet/read.ts";
import { toArrow } from "./arrow.ts";
import type { Connection } from "./bindings.ts";
import { appendToStar, createStar, starColumns } from "./star.ts";

/**
 * Closes every way out: DuckDB-WASM would fetch extensions (and anything a statement names) from
 * other hosts. The lock is last, so that no statement opens them again.
 */
const closeTheDoors = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

export async function secure({ bindings, id }: Connection): Promise<void> {
  for (const sql of closeTheDoors) await bindings.runQuery(id, sql);
}

/** From here on a star loads sooner and answers sooner; below, one table is simpler, and both take milliseconds. */
const manyRows = 50_000;

/** Creates the table from its columns, or appends them to it: a reader's own report beside the published ones. */
export async function loadTable(
  connection: Connection,
  table: EncodedTable,
  how: "create" | "append" = "create",
): Promise<void> {
  if (how === "create" && table.length >= manyRows)
    return createStar(connection, table);
  if (how === "append") {
    const inCodes = await starColumns(connection, table.table);
    if (inCodes) return appendToStar(connection, table, inCodes);
  }
  await connection.bindings.insertArrowFromIPCStream(
    connection.id,
    toArrow(table.columns),
    { name: table.table, create: how === "create" },
  );
}
