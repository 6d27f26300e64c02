import { Button } from "react-aria-components/Button";
import { useWords } from "./contexts.ts";

interface FailedStateProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What happened, what still works, and a way on. */
export function FailedState({ error, onRetry }: FailedStateProps) {
  const words = useWords();
  return (
    <section className="state state-failed" role="alert">
      <h2>{words.state.failed}</h2>
      <p>{words.state.failedWhy}</p>
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
