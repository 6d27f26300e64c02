import type { EngineState } from "../engine/engine.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface EngineNoticeProps {
  readonly engine: EngineState;
  readonly onRetry: () => void;
}

/** Said in small, since nothing in sight is missing: no view of the published data needs the engine. */
export function EngineNotice({ engine, onRetry }: EngineNoticeProps) {
  const words = useWords();
  if (engine.state !== "failed") return null;
  return (
    <aside className="hint" aria-label={words.state.withoutEngine}>
      {words.state.withoutEngine}{" "}
      <Button className="plain-button" onPress={onRetry}>
        {words.state.retry}
      </Button>
      <details>
        <summary>{words.state.detail}</summary>
        <pre>{engine.error.message}</pre>
      </details>
    </aside>
  );
}
