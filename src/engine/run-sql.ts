import { readAnswer } from "./answer.ts";
import type { Connection } from "./bindings.ts";
import { type AnswerRow, type Parameter, QueryFailed } from "./database.ts";

/** Runs one statement on a connection. */
export async function runSql(
  { bindings, id }: Connection,
  sql: string,
  parameters: readonly Parameter[],
  signal?: AbortSignal,
): Promise<readonly AnswerRow[]> {
  signal?.throwIfAborted();
  try {
    const odd = parameters.find(
      (parameter) =>
        typeof parameter === "number" && !Number.isFinite(parameter),
    );
    if (odd !== undefined)
      throw new RangeError(
        `${odd} cannot be bound: DuckDB would read it as NULL`,
      );
    const statement = await bindings.createPrepared(id, sql);
    try {
      signal?.throwIfAborted();
      const answer = await bindings.runPrepared(id, statement, [...parameters]);
      signal?.throwIfAborted();
      return readAnswer(answer);
    } finally {
      await bindings.closePrepared(id, statement);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new QueryFailed(sql, parameters, cause);
  }
}
