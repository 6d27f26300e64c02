import { reportWords } from "../../charts/report-words.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import type { RowFact } from "./quality-rows.ts";
import { shortFact } from "./row-words.ts";

interface FactButtonsProps {
  readonly facts: readonly RowFact[];
  readonly onOpen: (fact: string) => void;
  /** Another place of the fact is what this is about: its first line would only mislead. */
  readonly withoutLine?: boolean;
}

interface FactButtonProps {
  readonly fact: RowFact;
  readonly onOpen: (fact: string) => void;
  readonly withoutLine: boolean;
}

function FactButton({ fact, onOpen, withoutLine }: FactButtonProps) {
  const words = useWords();
  const name = shortFact(fact, words);
  const line =
    fact.line === null
      ? words.checking.unprinted
      : words.source.line(String(fact.line));
  const place = fact.elsewhere
    ? `${reportWords(fact.elsewhere, words)} ${line}`
    : line;
  return (
    <Button
      className="figure-button fact-button"
      aria-label={words.checking.openFact(
        withoutLine ? name : `${name} (${place})`,
      )}
      onPress={() => onOpen(fact.id)}
    >
      {name} {!withoutLine && <span className="fact-line">{place}</span>}
    </Button>
  );
}

/** The first fact at hand, the others one step away. */
export function FactButtons({
  facts,
  onOpen,
  withoutLine = false,
}: FactButtonsProps) {
  const words = useWords();
  const [first, ...others] = facts;
  if (!first) return <span className="missing">—</span>;
  return (
    <>
      <FactButton fact={first} onOpen={onOpen} withoutLine={withoutLine} />
      {others.length > 0 && (
        <details className="other-facts">
          <summary>
            {words.checking.others(words.number.plain(others.length))}
          </summary>
          <ul>
            {others.map((fact) => (
              <li key={fact.id}>
                <FactButton
                  fact={fact}
                  onOpen={onOpen}
                  withoutLine={withoutLine}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
