import { useSyncExternalStore } from "react";
import type { Engine, EngineState } from "../engine/engine.ts";

export function useEngineState(engine: Engine): EngineState {
  return useSyncExternalStore(engine.subscribe, engine.state, engine.state);
}
