import { parquetWriteBuffer } from "hyparquet-writer";
import { publishedTables } from "../../src/build/published-database.ts";
import { readRows } from "../../src/parquet/read.ts";
import {
  columnsOf,
  schemaVersion,
  schemaVersionKey,
} from "../../src/parquet/tables.ts";

const parquetTypes = {
  string: "STRING",
  integer: "INT32",
  double: "DOUBLE",
} as const;

/** The published facts again and again, each time as if of other centres: Parquet as our writer makes it. */
export async function manyFacts(count: number): Promise<Uint8Array> {
  const facts = await readRows("facts", publishedTables().facts);
  const rows = Array.from({ length: count }, (_, at) => {
    const fact = facts[at % facts.length];
    if (!fact) throw new Error("no published facts");
    const copy = Math.floor(at / facts.length);
    const report = `${fact.report}-${copy}`;
    return {
      ...fact,
      report,
      id: fact.id.replace(fact.report, report),
      value: fact.value + copy,
      year: fact.year - (copy % 10),
    };
  });
  const buffer = parquetWriteBuffer({
    columnData: columnsOf("facts").map(({ name, type, nullable }) => ({
      name,
      type: parquetTypes[type],
      nullable: nullable === true,
      data: rows.map((row) => Reflect.get(row, name)),
    })),
    rowGroupSize: 100_000,
    kvMetadata: [{ key: schemaVersionKey, value: schemaVersion }],
  });
  return new Uint8Array(buffer);
}
