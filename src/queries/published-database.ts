import type { AnswerRow, Database, Parameter } from "../engine/database.ts";
import type { PublishedTable } from "../engine/published-rows.ts";
import { chooseReportRows, reportRows } from "./report-rows.ts";
import { statementName } from "./statement-name.ts";

/** What one statement answered when the app was built, for each set of parameters it was asked with. */
export type StoredAnswer = readonly {
  readonly parameters: readonly Parameter[];
  readonly rows: readonly AnswerRow[];
}[];

/** Stored answers by their statement's name, each fetched when it is first asked for. */
export type StoredAnswers = ReadonlyMap<string, () => Promise<StoredAnswer>>;

interface Sources {
  readonly answers: StoredAnswers;
  readonly readTable: (table: PublishedTable) => Promise<readonly AnswerRow[]>;
  /** Asked whatever the other two cannot answer. */
  readonly engine: Database;
}

/** Answers the app's own questions about the published data without the engine, and leaves it the rest. */
export function publishedDatabase(sources: Sources): Database {
  const { answers, readTable, engine } = sources;
  const tables = new Map<PublishedTable, Promise<readonly AnswerRow[]>>();

  function tableOnce(name: PublishedTable): Promise<readonly AnswerRow[]> {
    const known = tables.get(name);
    if (known) return known;
    const reading = readTable(name);
    tables.set(name, reading);
    reading.catch(() => tables.delete(name)); // the next question tries again
    return reading;
  }

  async function stored(sql: string, parameters: readonly Parameter[]) {
    const load = answers.get(statementName(sql));
    if (!load) return undefined;
    // An answer that does not come is no loss: the engine gives the same.
    const answer = await load().catch((): StoredAnswer => []);
    return answer.find(
      ({ parameters: asked }) =>
        asked.length === parameters.length &&
        asked.every((value, index) => value === parameters[index]),
    )?.rows;
  }

  return {
    rows: async (sql, parameters, signal) => {
      signal?.throwIfAborted();
      const plain = reportRows.find((each) => each.sql === sql);
      const rows = plain
        ? chooseReportRows(
            await tableOnce(plain.table),
            parameters[0],
            plain.order,
          )
        : await stored(sql, parameters);
      signal?.throwIfAborted();
      return rows ?? engine.rows(sql, parameters, signal);
    },
  };
}
