import { useSyncExternalStore } from "react";
import type { Engine, EngineState } from "../engine/engine.ts";

const loading: EngineState = { state: "loading", loaded: undefined };

/** What the engine does; not how far it has come, which changes too often for the whole page. */
export function useEngineState(engine: Engine): EngineState {
  const state = () => {
    const now = engine.state();
    return now.state === "loading" ? loading : now;
  };
  return useSyncExternalStore(engine.subscribe, state, state);
}

/** The same with every step of its download, for what waits for it. */
export function useEngineProgress(engine: Engine): EngineState {
  return useSyncExternalStore(engine.subscribe, engine.state, engine.state);
}
