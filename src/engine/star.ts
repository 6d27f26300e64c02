import type { EncodedColumn } from "../parquet/encoded.ts";
import type { EncodedTable } from "../parquet/read.ts";
import { decodeStrings } from "../parquet/strings.ts";
import { toArrow } from "./arrow.ts";
import type { Connection } from "./bindings.ts";
import { runSql } from "./run-sql.ts";

type WordsColumn = Extract<EncodedColumn, { kind: "words" }>;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const rowsOf = (table: string) => `${table} rows`;
const wordsOf = (table: string, column: string) => `${table} ${column}`;

/**
 * A table of many rows as a star: its rows hold a code where a word would stand, the words have a table
 * each, and a view of the table's own name joins them. Joins are left ones, since only these let DuckDB
 * filter a word's few rows before the many.
 */
export async function createStar(
  connection: Connection,
  { table, columns }: EncodedTable,
): Promise<void> {
  await insert(connection, rowsOf(table), columns.map(coded), true);
  for (const [name, column] of columns) {
    if (column.kind !== "words") continue;
    const words = wordTable(column.words, 0);
    await insert(connection, wordsOf(table, name), words, true);
  }
  const rows = quoted(rowsOf(table));
  const shown = columns.map(([name, column]) =>
    column.kind === "words"
      ? `${quoted(wordsOf(table, name))}.word AS ${quoted(name)}`
      : `${rows}.${quoted(name)}`,
  );
  const joins = columns.map(([name, column]) => {
    if (column.kind !== "words") return "";
    const words = quoted(wordsOf(table, name));
    return `LEFT JOIN ${words} ON ${words}.code = ${rows}.${quoted(name)}`;
  });
  await connection.bindings.runQuery(
    connection.id,
    `CREATE VIEW ${quoted(table)} AS SELECT ${shown.join(", ")} FROM ${rows} ${joins.join(" ")}`,
  );
}

/** The columns that a star keeps as codes; undefined when the table is no star. */
export async function starColumns(
  connection: Connection,
  table: string,
): Promise<ReadonlySet<string> | undefined> {
  const found = await runSql(
    connection,
    "SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, ?)",
    [`${table} `],
  );
  const names = found.map(({ table_name }) => String(table_name));
  if (!names.includes(rowsOf(table))) return undefined;
  return new Set(names.map((name) => name.slice(table.length + 1)));
}

/** More rows below a star; words it has not met are added to its tables of words. */
export async function appendToStar(
  connection: Connection,
  { table, columns }: EncodedTable,
  inCodes: ReadonlySet<string>,
): Promise<void> {
  const recoded: [string, EncodedColumn][] = [];
  for (const [name, given] of columns) {
    if (!inCodes.has(name)) {
      recoded.push([name, given]);
      continue;
    }
    const column = asWords(given);
    const words = wordsOf(table, name);
    const known = new Map(
      (
        await runSql(connection, `SELECT word, code FROM ${quoted(words)}`, [])
      ).map(({ word, code }) => [String(word), Number(code)]),
    );
    const before = known.size;
    const codes = column.words.map((word) => {
      const code = known.get(word) ?? known.size;
      known.set(word, code);
      return code;
    });
    const met = [...known.keys()].slice(before);
    if (met.length > 0)
      await insert(connection, words, wordTable(met, before), false);
    const values = column.codes.map((code) => codes[code] ?? 0);
    recoded.push([name, { kind: "integers", values }]);
  }
  await insert(connection, rowsOf(table), recoded, false);
}

/** What was too varied in a few rows to be kept as words may be of few words among many rows. */
function asWords(column: EncodedColumn): WordsColumn {
  if (column.kind === "words") return column;
  if (column.kind !== "texts")
    throw new Error(`numbers where the star has words: ${column.kind}`);
  const words = decodeStrings(column);
  return { kind: "words", words, codes: Int32Array.from(words, (_, at) => at) };
}

type Columns = Parameters<typeof toArrow>[0];

async function insert(
  { bindings, id }: Connection,
  name: string,
  columns: Columns,
  create: boolean,
): Promise<void> {
  await bindings.insertArrowFromIPCStream(id, toArrow(columns), {
    name,
    create,
  });
}

function coded([name, column]: Columns[number]): Columns[number] {
  return column.kind === "words"
    ? [name, { kind: "integers", values: column.codes }]
    : [name, column];
}

function wordTable(words: WordsColumn["words"], from: number): Columns {
  const numbers = Int32Array.from(words, (_, at) => at);
  return [
    ["code", { kind: "integers", values: numbers.map((at) => at + from) }],
    ["word", { kind: "words", words, codes: numbers }],
  ];
}
