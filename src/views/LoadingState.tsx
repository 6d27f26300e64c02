import type { Engine } from "../engine/engine.ts";
import { useWords } from "./contexts.ts";
import { useEngineProgress } from "./engine-state.ts";

/** Room is kept for what will come, so that nothing jumps. */
export function LoadingState({ engine }: { readonly engine: Engine }) {
  const words = useWords();
  const state = useEngineProgress(engine);
  const loaded = state.state === "loading" ? state.loaded : undefined;
  return (
    <section className="state state-loading" aria-busy="true">
      <p role="status">
        {state.state === "loading"
          ? words.state.loadingEngine
          : words.state.loading}
      </p>
      {loaded && (
        <p className="hint">
          <progress
            value={loaded.bytes}
            max={loaded.total}
            aria-label={words.state.loadingEngine}
          />{" "}
          {words.state.loaded(megabytes(loaded.bytes), megabytes(loaded.total))}
        </p>
      )}
      <div className="skeleton" aria-hidden="true" />
      <div className="skeleton skeleton-tall" aria-hidden="true" />
    </section>
  );
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
