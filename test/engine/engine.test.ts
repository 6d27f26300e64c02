import { beforeAll, describe, expect, test } from "vitest";
import type { Bindings, Connection } from "../../src/engine/bindings.ts";
import { createEngine, type OpenEngine } from "../../src/engine/engine.ts";
import { openTestConnection } from "../database.ts";

let real: Connection;
beforeAll(async () => {
  real = await openTestConnection();
});

/** A real DuckDB whose next answers can be held back, killed or trapped. */
function fakeEngines() {
  const deaths: AbortController[] = [];
  const hooks: { beforeAnswer: () => Promise<void> | void } = {
    beforeAnswer: () => {},
  };
  let closed = 0;
  const open = async (): Promise<OpenEngine> => {
    const death = new AbortController();
    deaths.push(death);
    const bindings: Bindings = {
      runQuery: (id, sql) => real.bindings.runQuery(id, sql),
      createPrepared: (id, sql) => real.bindings.createPrepared(id, sql),
      closePrepared: (id, statement) =>
        real.bindings.closePrepared(id, statement),
      insertArrowFromIPCStream: (...all) =>
        real.bindings.insertArrowFromIPCStream(...all),
      runPrepared: async (id, statement, parameters) => {
        await hooks.beforeAnswer();
        return real.bindings.runPrepared(id, statement, parameters);
      },
    };
    return {
      connection: { bindings, id: real.id },
      files: ["engine.js"],
      dead: death.signal,
      close: () => void closed++,
    };
  };
  const kill = () => deaths.at(-1)?.abort(new Error("its worker was stopped"));
  return {
    open,
    kill,
    hooks,
    opened: () => deaths.length,
    closed: () => closed,
  };
}

const never = () => new Promise<void>(() => {});
const question = ["SELECT ?::INTEGER AS it", [7]] as const;

describe("an engine", () => {
  test("opens at the first question, once for all of them", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    const seen: string[] = [];
    engine.subscribe(() => seen.push(engine.state().state));
    expect(engine.state()).toEqual({ state: "idle" });
    expect(
      await Promise.all([engine.rows(...question), engine.rows(...question)]),
    ).toEqual([[{ it: 7 }], [{ it: 7 }]]);
    expect(engines.opened()).toBe(1);
    expect(seen).toEqual(["loading", "ready"]);
  });

  test("asks again whatever else was waiting when one question trapped", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    let asked = 0;
    engines.hooks.beforeAnswer = () => {
      asked++;
      // The first waits for ever, as questions to a stopped worker do; the second traps.
      if (asked === 1) return never();
      if (asked === 2)
        throw new WebAssembly.RuntimeError("memory access out of bounds");
    };
    expect(
      await Promise.all([engine.rows(...question), engine.rows(...question)]),
    ).toEqual([[{ it: 7 }], [{ it: 7 }]]);
    expect(engines.opened()).toBe(2);
    expect(engines.closed()).toBe(1);
  });

  test("tells how much of it has come", async () => {
    const engines = fakeEngines();
    const engine = createEngine(async (onLoaded) => {
      onLoaded({ bytes: 0, total: 10 });
      await Promise.resolve();
      onLoaded({ bytes: 10, total: 10 });
      return engines.open();
    });
    const seen: unknown[] = [];
    engine.subscribe(() => seen.push(engine.state()));
    await engine.start();
    expect(seen).toContainEqual({
      state: "loading",
      loaded: { bytes: 10, total: 10 },
    });
    expect(seen.at(-1)).toEqual({ state: "ready", files: ["engine.js"] });
  });

  test("opens again and answers when it is killed in the middle of a question", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    engines.hooks.beforeAnswer = () => {
      if (engines.opened() > 1) return;
      engines.kill();
      return never();
    };
    expect(await engine.rows(...question)).toEqual([{ it: 7 }]);
    expect([engines.opened(), engines.closed()]).toEqual([2, 1]);
    expect(engine.state()).toEqual({ state: "ready", files: ["engine.js"] });
  });

  test("opens again at the next question when it is killed between two", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    await engine.start();
    engines.kill();
    expect(engine.state()).toEqual({ state: "idle" });
    expect(await engine.rows(...question)).toEqual([{ it: 7 }]);
    expect(engines.opened()).toBe(2);
  });

  test("opens again when WebAssembly traps", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    engines.hooks.beforeAnswer = () => {
      if (engines.opened() === 1)
        throw new Error("memory access out of bounds");
    };
    expect(await engine.rows(...question)).toEqual([{ it: 7 }]);
    expect([engines.opened(), engines.closed()]).toEqual([2, 1]);
  });

  test("gives up on a question that kills it twice, and starts again when asked to", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    engines.hooks.beforeAnswer = () => {
      engines.kill();
      return never();
    };
    await expect(engine.rows(...question)).rejects.toMatchObject({
      name: "EngineFailed",
      failure: "died",
    });
    expect(engines.opened()).toBe(2);
    expect(engine.state()).toMatchObject({
      state: "failed",
      error: { failure: "died" },
    });
    engines.hooks.beforeAnswer = () => {};
    await engine.start();
    expect(engine.state()).toEqual({ state: "ready", files: ["engine.js"] });
  });

  test("opens once for several questions that one death interrupts", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    await engine.start();
    engines.hooks.beforeAnswer = () =>
      engines.opened() > 1 ? undefined : never();
    const answers = Promise.all([
      engine.rows(...question),
      engine.rows(...question),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    engines.kill();
    expect(await answers).toEqual([[{ it: 7 }], [{ it: 7 }]]);
    expect(engines.opened()).toBe(2);
  });

  test("says why it could not open, and tries again at the next question", async () => {
    const engines = fakeEngines();
    const opens = [
      () => Promise.reject(new Error("no WebAssembly here")),
      engines.open,
    ];
    const engine = createEngine(() => (opens.shift() ?? engines.open)());
    await expect(engine.rows(...question)).rejects.toMatchObject({
      name: "EngineFailed",
      failure: "start",
      message: "engine start: no WebAssembly here",
    });
    expect(engine.state()).toMatchObject({
      state: "failed",
      error: { failure: "start" },
    });
    expect(await engine.rows(...question)).toEqual([{ it: 7 }]);
  });

  test("stays ready when a statement is wrong", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    await expect(engine.rows("SELEC", [])).rejects.toMatchObject({
      name: "QueryFailed",
      sql: "SELEC",
    });
    expect(engine.state()).toEqual({ state: "ready", files: ["engine.js"] });
    expect(engines.opened()).toBe(1);
  });

  test("lets go of a question that is given up, even while it opens", async () => {
    const giveUp = new AbortController();
    const engine = createEngine(() => never() as Promise<never>);
    const answer = engine.rows(...question, giveUp.signal);
    giveUp.abort(new Error("the reader went on"));
    await expect(answer).rejects.toThrow("the reader went on");
  });

  test("can be closed and asked again", async () => {
    const engines = fakeEngines();
    const engine = createEngine(engines.open);
    await engine.start();
    engine.close();
    expect(engine.state()).toEqual({ state: "idle" });
    expect(await engine.rows(...question)).toEqual([{ it: 7 }]);
    expect([engines.opened(), engines.closed()]).toEqual([2, 1]);
  });
});
