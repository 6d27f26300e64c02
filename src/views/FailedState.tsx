import { EngineFailed } from "../engine/database.ts";
import { UnusableTable } from "../parquet/unusable-table.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface FailedStateProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What happened, what still works, and a way on. */
export function FailedState({ error, onRetry }: FailedStateProps) {
  const words = useWords();
  const failure =
    error instanceof EngineFailed
      ? error.failure
      : error instanceof UnusableTable
        ? "tables"
        : "other";
  return (
    <section className="state state-failed" role="alert">
      <h2>{words.state.failed[failure]}</h2>
      <p>{words.state.failedWhy[failure]}</p>
      <p>{words.state.stillThere}</p>
      <Button className="primary-button" onPress={onRetry}>
        {words.state.retry}
      </Button>
      <details>
        <summary>{words.state.detail}</summary>
        <pre>{error.message}</pre>
      </details>
    </section>
  );
}
