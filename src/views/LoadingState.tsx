import type { EngineState } from "../engine/engine.ts";
import { useWords } from "./contexts.ts";

/** Room is kept for what will come, so that nothing jumps. */
export function LoadingState({ engine }: { readonly engine: EngineState }) {
  const words = useWords();
  const loaded = engine.state === "loading" ? engine.loaded : undefined;
  return (
    <section className="state state-loading" aria-busy="true">
      <p role="status">
        {engine.state === "loading"
          ? words.state.loadingEngine
          : words.state.loading}
      </p>
      {loaded && loaded.total > 0 && (
        <progress
          value={loaded.bytes}
          max={loaded.total}
          aria-label={words.state.loadingEngine}
        />
      )}
      <div className="skeleton" aria-hidden="true" />
      <div className="skeleton skeleton-tall" aria-hidden="true" />
    </section>
  );
}
