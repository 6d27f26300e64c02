import type { DehydratedState } from "@tanstack/react-query";
import type { Database, Parameter } from "../engine/database.ts";
import type { StoredAnswer } from "../queries/published-database.ts";
import { reportListSql, toReportEntry } from "../queries/report-list.ts";
import { reportRows } from "../queries/report-rows.ts";
import { statementName } from "../queries/statement-name.ts";
import { openingState } from "./opening-state.ts";

/** Everything the app asks about the published data, answered. */
export interface Answers {
  readonly opening: DehydratedState;
  /** By the statement's name. */
  readonly stored: Readonly<Record<string, StoredAnswer>>;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  "../queries/*.ts",
  { eager: true },
);

/** Every statement in src/queries: what they export under a name that ends in Sql. */
export function everyStatement(): readonly string[] {
  return Object.values(modules)
    .flatMap(Object.entries)
    .flatMap(([name, value]) =>
      name.endsWith("Sql") && typeof value === "string" ? [value] : [],
    );
}

/** How many parameters a statement binds; a `?` in quotes is none. */
export function parameterCount(sql: string): number {
  return sql.replaceAll(/'[^']*'/g, "").split("?").length - 1;
}

/** What to store: a statement without a parameter once, one with a single parameter for each report. */
export function questions(
  sql: string,
  reports: readonly string[],
): readonly (readonly Parameter[])[] {
  if (reportRows.some((plain) => plain.sql === sql)) return []; // answered from Parquet
  const count = parameterCount(sql);
  if (count === 0) return [[]];
  return count === 1 ? reports.map((report) => [report]) : [];
}

export async function answerQuestions(database: Database): Promise<Answers> {
  const list = await database.rows(reportListSql, []);
  const reports = list.map((row) => toReportEntry(row).id);
  const stored: Record<string, StoredAnswer> = {};
  for (const sql of everyStatement()) {
    const answers: StoredAnswer[number][] = [];
    for (const parameters of questions(sql, reports)) {
      const rows = await database.rows(sql, parameters);
      answers.push({ parameters, rows });
    }
    if (answers.length > 0) stored[statementName(sql)] = answers;
  }
  return { opening: await openingState(database), stored };
}
