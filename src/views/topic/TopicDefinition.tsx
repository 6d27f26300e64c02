import { CopyButton } from "../CopyLink.tsx";
import { useWords } from "../contexts.ts";
import type { Topic } from "./topic.ts";

/** One click away: what stands above and below the line, and the statement that works it out. */
export function TopicDefinition({ topic }: { readonly topic: Topic }) {
  const words = useWords();
  return (
    <details className="topic-definition">
      <summary>{words.topic.definition}</summary>
      <p>
        <b>{topic.reading}</b>
        {words.colon}
        {topic.formula}
      </p>
      <ul className="caveats">
        {topic.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className="hint">{words.topic.sqlHint}</p>
      <CopyButton
        label={words.topic.copySql}
        done={words.topic.sqlCopied}
        text={() => topic.sql}
      />
      <section
        className="sql"
        aria-label="SQL"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <pre>{topic.sql}</pre>
      </section>
    </details>
  );
}
