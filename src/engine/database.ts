export type Parameter = string | number | boolean | null;
export type AnswerRow = Readonly<Record<string, unknown>>;

/** Anything that answers SQL: the engine in the page, or the same engine in a test. */
export interface Database {
  /**
   * Runs one statement with its parameters bound to the `?` in it.
   * Every value is a string, a finite or infinite number, a boolean, null, or an array of these.
   * @throws {QueryFailed} when the statement cannot be answered
   * @throws {EngineFailed} when there is no engine to answer it
   * @throws the signal's reason, once it is aborted
   */
  rows(
    sql: string,
    parameters: readonly Parameter[],
    signal?: AbortSignal,
  ): Promise<readonly AnswerRow[]>;
}

/** One statement failed: DuckDB refused it, or its answer cannot cross the border. */
export class QueryFailed extends Error {
  override readonly name = "QueryFailed";
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  constructor(sql: string, parameters: readonly Parameter[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.sql = sql;
    this.parameters = parameters;
  }
}

/** start: it could not be downloaded or compiled; tables: its data could not be loaded; died: it stopped, twice in a row. */
export type EngineFailure = "start" | "tables" | "died";

/** There is no engine; the cause says why (an UnusableTable when data is at fault). */
export class EngineFailed extends Error {
  override readonly name = "EngineFailed";
  readonly failure: EngineFailure;
  constructor(failure: EngineFailure, cause: unknown) {
    super(
      `engine ${failure}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
    this.failure = failure;
  }
}
