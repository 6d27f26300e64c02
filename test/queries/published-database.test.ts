import { describe, expect, test } from "vitest";
import {
  answerQuestions,
  everyStatement,
  parameterCount,
  questions,
} from "../../src/build/answer-questions.ts";
import type { AnswerRow, Database } from "../../src/engine/database.ts";
import type { PublishedTable } from "../../src/engine/published-rows.ts";
import { readRows } from "../../src/parquet/read.ts";
import {
  metricValues,
  metricValuesSql,
} from "../../src/queries/metric-values.ts";
import {
  publishedDatabase,
  type StoredAnswer,
} from "../../src/queries/published-database.ts";
import { reportChecks } from "../../src/queries/report-checks.ts";
import { reportFacts } from "../../src/queries/report-facts.ts";
import { reportList, reportListSql } from "../../src/queries/report-list.ts";
import { reportObservations } from "../../src/queries/report-observations.ts";
import { chooseReportRows, reportRows } from "../../src/queries/report-rows.ts";
import { reportText } from "../../src/queries/report-text.ts";
import { openTestDatabase, publishedTables } from "../database.ts";

const noEngine: Database = {
  rows: async (sql) => {
    throw new Error(`the engine was asked: ${sql}`);
  },
};
const readTable = (table: PublishedTable): Promise<readonly AnswerRow[]> =>
  readRows(table, publishedTables()[table]);

const opened = openTestDatabase();
const answered = opened.then(answerQuestions);
/** As the page has it: through JSON, without an engine. */
const published = answered.then(({ stored }) => {
  const sent: Record<string, StoredAnswer> = JSON.parse(JSON.stringify(stored));
  const answers = Object.entries(sent).map(
    ([name, answer]) => [name, async () => answer] as const,
  );
  return publishedDatabase({
    answers: new Map(answers),
    readTable,
    engine: noEngine,
  });
});
const reports = opened.then(async (database) =>
  (await database.rows(reportListSql, [])).map(({ id }) => String(id)),
);

type Question = (
  database: Database,
  report: string,
) => {
  readonly queryFn?: unknown;
};
/** What a component is given by TanStack Query, from either database. */
async function ask(question: Question, database: Database, report: string) {
  const { queryFn } = question(database, report);
  if (typeof queryFn !== "function") throw new Error("no function to ask with");
  return queryFn({ signal: new AbortController().signal });
}

describe("without the engine", () => {
  test.each([
    ["facts", reportFacts],
    ["observations", reportObservations],
    ["checks", reportChecks],
    ["text", reportText],
    ["metric values", metricValues],
    ["reports", reportList],
  ] as readonly [string, Question][])(
    "gives every report's %s as DuckDB does",
    async (_, question) => {
      for (const report of [...(await reports), "nowhere-1999-final"]) {
        const ours = await ask(question, await published, report);
        expect(ours).toEqual(await ask(question, await opened, report));
      }
    },
  );

  test("answers every statement of the app as DuckDB does", async () => {
    const statements = everyStatement();
    expect(statements).toContain(metricValuesSql);
    for (const sql of statements)
      for (const parameters of questions(sql, await reports))
        expect(await (await published).rows(sql, parameters)).toEqual(
          await (await opened).rows(sql, parameters),
        );
  });

  test("comes with what every view is drawn from", async () => {
    const { opening } = await answered;
    expect(opening.queries.map(({ queryKey }) => queryKey)).toEqual([
      ["metric-values"],
      ["report-list"],
      ["quality-tallies"],
    ]);
  });

  test("orders text by code points, as DuckDB does", async () => {
    const words = ["～", "𠮷", "武", "a", "", "a1", "𠮶"];
    const database = await opened;
    const ordered = await database.rows(
      `SELECT w FROM (VALUES ${words.map((word) => `('${word}')`).join(", ")}) AS t(w) ORDER BY w`,
      [],
    );
    const rows = words.map((w) => ({ report: "one", w }));
    expect(chooseReportRows(rows, "one", ["w"]).map(({ w }) => w)).toEqual(
      ordered.map(({ w }) => w),
    );
  });
});

describe("the engine", () => {
  const asked = publishedDatabase({
    answers: new Map([
      ["00000000-0", () => Promise.reject(new Error("never asked"))],
    ]),
    readTable,
    engine: { rows: async (sql) => [{ sql }] },
  });

  test("is asked what nobody has stored", async () => {
    expect(await asked.rows("SELECT 1", [])).toEqual([{ sql: "SELECT 1" }]);
  });

  test("is asked when a stored answer does not come", async () => {
    const { statementName } = await import(
      "../../src/queries/statement-name.ts"
    );
    const database = publishedDatabase({
      answers: new Map([
        [statementName("SELECT 2"), () => Promise.reject(new Error("offline"))],
      ]),
      readTable,
      engine: { rows: async () => [{ n: 2 }] },
    });
    expect(await database.rows("SELECT 2", [])).toEqual([{ n: 2 }]);
  });

  test("is not asked about a table that cannot be read, and the table is tried again", async () => {
    let tries = 0;
    const database = publishedDatabase({
      answers: new Map(),
      readTable: async () => {
        tries += 1;
        if (tries === 1) throw new Error("cut short");
        return [];
      },
      engine: noEngine,
    });
    const sql = reportRows[0]?.sql ?? "";
    await expect(database.rows(sql, ["one"])).rejects.toThrow("cut short");
    expect(await database.rows(sql, ["one"])).toEqual([]);
  });
});

test("a question mark in quotes is no parameter", () => {
  expect(parameterCount("SELECT '?' WHERE a = ?")).toBe(1);
});
