import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/engine/database.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { openTestDatabase } from "../database.ts";
import { exampleReport } from "../example-report.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase(
    writeTables([exampleReport("a-2021-final"), exampleReport("b-2022-final")]),
  );
});

const value = async (expression: string) =>
  (await database.rows(`SELECT ${expression} AS it`, []))[0]?.it;

describe("loading tables", () => {
  test("keeps every kind of value", async () => {
    const rows = await database.rows(
      "SELECT id, rule, gap, facts FROM checks WHERE report = ? ORDER BY rule",
      ["a-2021-final"],
    );
    expect(rows).toMatchObject([
      { rule: "share-of-total", gap: null, facts: "[]" },
      {
        rule: "total-is-sum",
        gap: -35,
        facts: '["example-2021-final/expenditure.total"]',
      },
    ]);
  });

  test("keeps the columns' types", async () => {
    const rows = await database.rows(
      "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'observations'",
      [],
    );
    const types = Object.fromEntries(
      rows.map((row) => [row.column_name, row.data_type]),
    );
    expect(types).toMatchObject({
      value: "DOUBLE",
      line: "INTEGER",
      end: "INTEGER",
      printed: "VARCHAR",
    });
  });

  test("makes empty tables of no reports", async () => {
    const empty = await openTestDatabase(writeTables([]));
    expect(
      await empty.rows("SELECT count(*)::INTEGER AS n FROM facts", []),
    ).toEqual([{ n: 0 }]);
  });
});

describe("values at the border", () => {
  test.each([
    ["count(*)", 1],
    ["1::BIGINT", 1],
    ["sum(x) FROM (VALUES (1::BIGINT), (2)) t(x), (SELECT 1) u", 3],
    ["12.34::DECIMAL(10, 2)", 12.34],
    ["-0.5", -0.5],
    ["9007199254740991::BIGINT", 9007199254740991],
    ["'武昌'", "武昌"],
    ["NULL", null],
    ["true", true],
    ["1 / 0.0::DOUBLE", Number.POSITIVE_INFINITY],
    ["DATE '2021-03-04'", "2021-03-04"],
    ["TIMESTAMP '2021-03-04 05:06:07'", "2021-03-04T05:06:07.000Z"],
    ["['a', NULL, 'b']", ["a", null, "b"]],
    ["[1::BIGINT, 2]", [1, 2]],
    ["'b'::ENUM('a', 'b')", "b"],
  ])("reads %s", async (expression, expected) => {
    // AS it must follow the expression, not a FROM clause.
    const [select, from] = expression.split(" FROM ");
    const [row] = await database.rows(
      `SELECT ${select} AS it${from ? ` FROM ${from}` : ""}`,
      [],
    );
    expect(row?.it).toEqual(expected);
  });

  test.each([
    "9007199254740993::BIGINT",
    "18446744073709551615::UBIGINT",
    "170141183460469231731687303715884105727::HUGEINT",
    "1234567890123456.78::DECIMAL(20, 2)",
    "[9007199254740993::BIGINT]",
    "1::UHUGEINT",
    "{a: 1}",
    "'a'::BLOB",
    "INTERVAL 1 DAY",
  ])("refuses %s by its column's name", async (expression) => {
    await expect(value(expression)).rejects.toMatchObject({
      name: "QueryFailed",
      message: expect.stringContaining('column "it"'),
    });
  });

  test("refuses two columns of one name", async () => {
    await expect(database.rows("SELECT 1 AS a, 2 AS a", [])).rejects.toThrow(
      'two columns are called "a"',
    );
  });
});

describe("parameters", () => {
  test.each(["武昌'; DROP TABLE facts; --", "", 1.5, -3, true, false, null])(
    "binds %j",
    async (parameter) => {
      expect(await database.rows("SELECT ? AS it", [parameter])).toEqual([
        { it: parameter },
      ]);
    },
  );

  test("finds an integer column by a bound number", async () => {
    const rows = await database.rows(
      "SELECT DISTINCT year FROM facts WHERE year IN (?, ?)",
      [2021, 1999],
    );
    expect(rows).toEqual([{ year: 2021 }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %s",
    async (parameter) => {
      await expect(
        database.rows("SELECT ? AS it", [parameter]),
      ).rejects.toThrow("cannot be bound");
    },
  );
});

describe("a statement that fails", () => {
  test("keeps its SQL, its parameters and DuckDB's own words", async () => {
    const failure = await database
      .rows("SELECT nothing FROM facts WHERE year = ?", [2021])
      .catch((e: unknown) => e);
    expect(failure).toMatchObject({
      name: "QueryFailed",
      sql: "SELECT nothing FROM facts WHERE year = ?",
      parameters: [2021],
      message: expect.stringContaining('Referenced column "nothing" not found'),
      cause: expect.any(Error),
    });
  });

  test("leaves the database answering", async () => {
    await expect(database.rows("SELEC", [])).rejects.toThrow("Parser Error");
    expect(await value("1")).toBe(1);
  });

  test("rejects with the signal's reason when it was given up", async () => {
    const reason = new Error("the reader went on");
    await expect(
      database.rows("SELECT 1", [], AbortSignal.abort(reason)),
    ).rejects.toBe(reason);
  });
});

describe("the closed doors", () => {
  test.each([
    "LOAD parquet",
    "SELECT * FROM read_csv('https://example.com/x.csv')",
    "SELECT * FROM 'https://example.com/x.parquet'",
    "ATTACH 'https://example.com/x.db'",
    "COPY facts TO 'facts.csv'",
    "SET enable_external_access = true",
    "SET autoload_known_extensions = true",
    "SET custom_extension_repository = 'https://example.com'",
  ])("stay closed to %s", async (sql) => {
    await expect(database.rows(sql, [])).rejects.toMatchObject({
      name: "QueryFailed",
    });
  });
});
