import type { Connection } from "./bindings.ts";
import {
  type AnswerRow,
  type Database,
  EngineFailed,
  type Parameter,
  QueryFailed,
} from "./database.ts";

/** A running DuckDB with its tables loaded. */
export interface OpenEngine {
  readonly connection: Connection;
  /** The addresses it was loaded from. */
  readonly files: readonly string[];
  /** Aborted, with the reason, when the engine stops working. */
  readonly dead: AbortSignal;
  readonly close: () => void;
}

/** How much of the engine has come, unpacked. */
export interface Loaded {
  readonly bytes: number;
  readonly total: number;
}

export type EngineState =
  | { readonly state: "idle" }
  | { readonly state: "loading"; readonly loaded: Loaded | undefined }
  | { readonly state: "ready"; readonly files: readonly string[] }
  | { readonly state: "failed"; readonly error: EngineFailed };

/** Opens an engine and loads its tables, telling how far it is. */
export type OpenSteps = (
  onLoaded: (loaded: Loaded) => void,
) => Promise<OpenEngine>;

/** The engine a page holds: it starts when first asked, and once again when it dies. */
export interface Engine extends Database {
  /** The same object until the state changes. */
  readonly state: () => EngineState;
  /** Calls back on every change of state; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts ahead of the first question; after a failure, tries again. */
  readonly start: () => Promise<void>;
  readonly close: () => void;
}

/** One attempt at an engine, and the signal that nothing more will come of it. */
interface Opening {
  readonly engine: Promise<OpenEngine>;
  readonly lost: AbortController;
}

export function createEngine(open: OpenSteps): Engine {
  let state: EngineState = { state: "idle" };
  let opening: Opening | undefined;
  const listeners = new Set<() => void>();

  function become(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function opened(): Opening {
    opening ??= openAnew();
    return opening;
  }

  function openAnew(): Opening {
    become({ state: "loading", loaded: undefined });
    const lost = new AbortController();
    const steps = Promise.resolve().then(() =>
      open((loaded) => {
        if (opening === attempt) become({ state: "loading", loaded });
      }),
    );
    const engine = steps.then(
      (engine) => {
        if (opening === attempt)
          become({ state: "ready", files: engine.files });
        // A death between questions is noticed here; the next question opens a new engine.
        const die = () => forget(attempt, engine, engine.dead.reason);
        if (engine.dead.aborted) die();
        else engine.dead.addEventListener("abort", die);
        return engine;
      },
      (cause: unknown) => {
        const error =
          cause instanceof EngineFailed
            ? cause
            : new EngineFailed("start", cause);
        if (opening === attempt) {
          opening = undefined;
          become({ state: "failed", error });
        }
        throw error;
      },
    );
    const attempt: Opening = { engine, lost };
    return attempt;
  }

  function forget(attempt: Opening, engine: OpenEngine, reason: unknown): void {
    // Whatever else it was asked gets no answer any more either.
    attempt.lost.abort(reason);
    if (opening !== attempt) return; // it was forgotten before
    engine.close();
    opening = undefined;
    become({ state: "idle" });
  }

  /** @throws {Death} when the engine stops before it has answered */
  async function ask(
    sql: string,
    parameters: readonly Parameter[],
    signal?: AbortSignal,
  ) {
    signal?.throwIfAborted();
    const attempt = opened();
    const lost = attempt.lost.signal;
    const engine = await until(signal, attempt.engine);
    const { runSql } = await import("./run-sql.ts"); // with Arrow's reader: not among the page's first bytes
    const answer = until(
      lost,
      runSql(engine.connection, sql, parameters, signal),
    );
    try {
      return await until(signal, answer);
    } catch (error) {
      signal?.throwIfAborted();
      if (!lost.aborted && !isTrap(error)) throw error;
      forget(attempt, engine, error);
      throw new Death(lost.reason);
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      await opened().engine;
    },
    close: () => {
      const last = opening;
      opening = undefined;
      last?.lost.abort(new Error("it was closed"));
      last?.engine.then((engine) => engine.close()).catch(() => {});
      if (state.state !== "idle") become({ state: "idle" });
    },
    rows: async (sql, parameters, signal): Promise<readonly AnswerRow[]> => {
      try {
        return await ask(sql, parameters, signal);
      } catch (error) {
        if (!(error instanceof Death)) throw error;
      }
      try {
        return await ask(sql, parameters, signal);
      } catch (error) {
        if (!(error instanceof Death)) throw error;
        const failure = new EngineFailed("died", error.cause);
        become({ state: "failed", error: failure });
        throw failure;
      }
    },
  };
}

/** The engine stopped while it was answering. */
class Death extends Error {
  constructor(cause: unknown) {
    super("the engine died", { cause });
  }
}

/** WebAssembly that trapped once answers nothing sensible afterwards; DuckDB's own errors are no traps. */
function isTrap(error: unknown): boolean {
  if (!(error instanceof QueryFailed) || !(error.cause instanceof Error))
    return false;
  return (
    error.cause.name === "RuntimeError" ||
    /memory access out of bounds|table index is out of bounds|^unreachable|Aborted\(/.test(
      error.cause.message,
    )
  );
}

/** Rejects as soon as the signal is aborted; the answer, when it comes after all, goes nowhere. */
function until<T>(
  signal: AbortSignal | undefined,
  answer: Promise<T>,
): Promise<T> {
  if (signal === undefined) return answer;
  return new Promise((resolve, reject) => {
    const give = () => reject(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener("abort", give);
    answer
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", give));
  });
}
